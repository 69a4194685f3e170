/** What the words of a metric mean: roles as plain word lists, one list a role; every form of a listed word counts. */
import { stemOf, type Wording, wordingOf } from "./words";

/** Words, then phrases (parted by commas): a role holds when one of them stands in the wording as whole words. */
const lists = {
  /** People and groups whose gain a metric can count. */
  people:
    "user customer client member subscriber buyer shopper consumer seller merchant vendor host guest traveler tourist rider driver passenger commuter " +
    "reader listener viewer watcher player gamer learner student pupil apprentice child kid parent family household home tenant renter landlord owner " +
    "resident citizen patient carer caregiver donor giver supporter volunteer beneficiary borrower saver investor trader policyholder insured farmer " +
    "grower smallholder developer creator author writer publisher artist musician freelancer candidate applicant jobseeker worker employee employer " +
    "team account company business firm organisation workspace group community diner eater restaurant shop store retailer clinic hospital school " +
    "class classroom district city village person man woman adult youth refugee veteran athlete runner walker cyclist attendee participant collaborator " +
    "contributor editor analyst designer admin seat device payer couple pair neighbor researcher scientist lawyer doctor nurse therapist coach " +
    "tutor teacher mentor mother baby pet taxpayer voter bidder advertiser brand supplier dealer agency office practice pharmacy site crew operator planner " +
    "manager accountant recruiter engineer captain fleet farm shipper carrier sender recipient payee cardholder accountholder freelancer expert professional " +
    "visitor fan follower friend partner backer requester maker buildings apartment flat machine printer meter vehicle bike scooter robot charger family dog cat",
  /** People of whom "active" already says what they do. */
  actors:
    "team project workspace subscriber buyer shopper seller merchant host learner student volunteer investor creator contributor reader listener " +
    "player device developer donor borrower saver trader repository document board channel classroom class school farm farmer driver rider tutor teacher " +
    "employer organisation company business firm editor designer clinic pair group household site pipeline integration agent",
  active: "active engaged returning return repeat retained habitual loyal regular recurring come_back, came back, coming back",
  daily:
    "daily weekly monthly nightly hourly fortnightly, a day, a week, a month, per day, per week, per month, each day, each week, each month, every day, " +
    "every week, every month, in the week, in the month, in the period, in the day, on the day, of the week, of the month, this week, that week, this month, that day, on the day, given day, per night, each night, each evening, " +
    "every evening, an evening, per hour, an hour, per shift, in a month, in a week, within the week, week, month, per session, every night, 30 days, 28 days, 7 days, per sprint, per lesson, per season, each season",
  yearly: "annual, per year, a year, each year, every year, last year, this year, quarter, this quarter, 12 month, twelve month, 24 month",
  /** What customers do when they get what they came for. */
  value:
    "complete finish solve resolve book deliver receive watch listen read play learn master pass attend ride travel stay sleep exercise meditate cook eat save " +
    "transfer invest contribute share collaborate coedit answer accept merge settle fill match meet reorder rebook order purchase buy rent repair recycle " +
    "irrigate reply quit breathe practise practice translate approve print heat use arrive cure prevent avoid recover keep earn walk talk graduate transact exchange complete " +
    "reuse cowork hire redeem renew dispense sign collect pay reach harvest charge serve cover protect reconcile automate detect block restore find donate lend house feed close_book " +
    "query deploy build sync win swap borrow cycle consume sell discover drink improve pick speak work",
  /** Units of value that are exchanged or enjoyed. */
  unit:
    "night trip rid ride stay booking order transaction purchase delivery meal lesson workout conversation match project document report invoice payment transfer " +
    "claim appointment game chapter book article episode song question answer dose prescription parcel shipment loan exchange exercise homework problem incident " +
    "consultation reservation rental swap repair gift class practice basket dinner journey flight visit job task workflow request booking essay recipe story_read " +
    "quote contract offer playthrough lecture proposal kilowatt hectare litre ticket_solved experiment_read dataset dashboard backup build pipeline model_run call_held hangout case_resolved " +
    "pickup drop_off handover room table seat chapter podcast film movie show track playlist board card_play routine automation sample test_result decision swap moment memory photo letter message_answered " +
    "skill goal habit mile step_taken saving bill interview_passed placement vacancy review_read",
  /** Amounts of use that stand for value once the verb says so. */
  time: "minute hour time second",
  enjoyed:
    "listen watch read play study learn meditate practise practice exercise mindful sleep stream view create train cook walk ride work use focus teach tutor dance sing stream_watch save heat fly",
  money:
    "revenue turnover income earning profit margin ebitda ebit mrr arr acv tcv arpu arppu arpa ltv clv cltv cac roi roas roe roce irr aum gwp nrr grr ndr ncr capex opex " +
    "cash cashflow burn runway sale premium donation grant budget cost expense dividend capital cogs cpa cpc cpm cpl wallet payback commission fee valuation surplus deficit, " +
    "ad spend, spend per, money spend, marketing spend, market share, share price, stock price, contract value, contract length, order value, basket value, basket size, ticket size, deal size, deal value, take rate, monetisation, funds raised, money raised, " +
    "raised, interest margin, loss ratio, combined ratio, expense ratio, overhead ratio, overhead, lifetime value, return on, asset under, pipeline value, sales pipeline, deal closed, deal won, unit sold, billings, share of wallet, " +
    "debt, equity, price per, average price, win rate, sales, quota, gross written, licence sold, license sold, subscriptions sold, tax collected, refunds, default rate, credit loss, rent collected, rental yield, ad load",
  /** Money that changes hands between customers. */
  traded:
    "gmv gtv tpv gpv gmb, gross merchandise, gross transaction value, payment volume, trading volume, transaction volume, transfer volume, loan volume, gross booking, merchandise value, value of transactions, money moved",
  moneyInDefinition: "money income earning revenue fees profit worth billed sales spent cost spend price cash premium, money value",
  leaving: "churn attrition renewal cancellation lapse turnover_rate, renewal rate, unsubscribe rate",
  survey:
    "nps enps csat ces survey promoter poll sentiment rating questionnaire, average star, star per, satisfaction score, effort score, satisfaction rate, satisfaction rating, satisfaction index, satisfied in, would recommend",
  composite:
    "score index =weighted =weighting composite blended scorecard multiplied formula, adjusted, combined into, health, rule of 40, product of two, combination of, quality factor, sum of scores, mix of, averaged over, " +
    "blended into, combined, several measures, two numbers, two counts, several numbers, efficiency factor, balanced scorecard, three numbers, three measures, added up, points for, magic number, quotient, composed of",
  cumulative:
    "cumulative cumulated ever, all time, lifetime, to date, since launch, since inception, since the start, since start, since the begin, since begin, since found, since we, since day one, so far, running total, grand total, " +
    "overall total, in total, total ever, historical total, from the start, from the begin, until today, till now, up to now, since 2, all ever, over all years",
  /** What a vendor makes; finishing it is work done. */
  work:
    "feature release deployment commit velocity sprint campaign experiment prototype roadmap backlog epic milestone code policy_paper leaflet flyer brochure patent workshop seminar training webinar " +
    "partnership integration connector firmware headcount hire inspection patrol arrest procedure surgery operation audit pilot blog landing_page whitepaper press_release, story point, pull request, " +
    "ab test, test case, lines of code, line of code, code coverage, test coverage, bug, bugs fixed, staff hour, man hour, person day, hours worked, sales call, cold call, calls made, demo held, demos held, " +
    "demo given, job post, job advert, model trained, models trained, course published, articles published, blog post, content piece, pieces of content, power plant, meter installed, smart meter, trees planted, " +
    "wells drilled, wells dug, design system, user story, user stories, okr, budget spent, feature flag, usability test, user interview, customer interview, tests written, documentation, utilisation, utilization, throughput, " +
    "km of road, kilometers of road, kilometers driven, kilometer drive, teaching hour, training hour, course hour, contact hour, opening hour, proposals sent, emails sent, newsletters sent, notification sent, push sent, messages broadcast, " +
    "outreach, brochures, meeting held, meetings held, visits made, patients per doctor, output, research paper, papers, publication, levels released, videos uploaded by, dashboards built, reports written",
  /** What vendors do to their goods; it is output unless customers are the ones who do it. */
  workVerb:
    "ship launch publish release distribute issue plant install process inspect conduct perform make move handle produce manufacture draft file organise train drill build run print_out write code develop " +
    "migrate refactor dispatch load drive teach treat test assemble stock broadcast send commission hold screen host vaccinate carry, carried out, handed out, put up, " +
    "rolled out",
  /** The vendor's own people: what they finish is their work. */
  staff:
    "we our us staff clerk officer inspector sdr salesperson recruiter newsroom crew caseworker engineer agent rep, the team made, the team, sales team, our team, marketing, by sales, by support",
  vanity:
    "signup register registrant download install follower pageview impression traffic footfall hit visitor mention fan membership enrollment enroll waitlist logo award award_won headcount hashtag " +
    "petition signature backlink listing catalogue catalog sku press valuation attendance_list coverage audience =reach eyeball =views =stars =forks =opens =likes =plays =streams =visits =sessions =installs =hits, app open, unique visit, web visit, website visit, site visit, store visit, " +
    "web traffic, account open, accounts created, account create, new account, trial account, trial start, free trial, peak concurrent, concurrent user, people reached, lives touched, card issued, users acquired, " +
    "new user, new customer, new member, new subscriber, email address, mailing list, app launch, app start, session start, stream start, total stream, video start, plays started, number of visit, home page, " +
    "community member, social media, media coverage, search ranking, page rank, beta tester, github star, docker pull, package download, customer logo, reference customer, countries served, countries, number of stores, stores opened, " +
    "number of branch, cards activated, sim card, device connected, registered device, number of session, total session, search session, people registered, book in the collection, titles, share of voice, rank in, domain authority, alumni, " +
    "token generate, size of, database size, total member, contacts, profiles created, profile create, user base, installed base, customer base, number of play, library card",
  /** Counts that a push, a bait or a trick lifts; they say little alone. */
  gameableHard:
    "click ctr =login, daily login, weekly login, number of login, login per, open rate, click through, clickthrough, time on site, time on page, time in app, time spent in app, time in the app, screen time, dwell time, handling time, handle time, waiting time, wait time, " +
    "ticket closed, tickets closed, cases closed, cases cleared, case clear, calls per agent, call answer per, calls answered, calls handled, length of stay, beds occupied, bed occupancy, occupancy, ads watched, ad view, discount code, coupon, voucher, " +
    "arrest per, ticket issued, fines issued, streak, badge, points earned, reactions, swipe, swipes, tweets, friend request, attendance marked, tickets solved per agent, keystroke, hours logged, hours online, hours in app, autoplay",
  gameableSoft:
    "prompt cart wishlist comment post upload invite invitation search message swipe_right scroll tap notification query poke like_given request, add to cart, wish list, wishlist addition, messages sent, message send, api call, suggestions accepted, " +
    "suggestion accept, acceptance rate, session length, session duration, response time, reply time, bounce rate, bounce, scroll depth, videos uploaded, photos uploaded, files uploaded, reviews written, minutes a day, hours a day, redeem, average session, " +
    "emails received, features adopted, features used, feature used, features per, items saved, bookmarks, time spent per, answers posted, tickets resolved per agent, share of wins, rides accepted",
  abstract:
    "happiness satisfaction value innovation quality engagement growth success loyalty trust impact awareness experience productivity delight usage adoption activity performance efficiency excellence culture transformation liquidity " +
    "wellbeing reputation brand love relevance sustainability agility collaboration communication learning_culture health safety effectiveness motivation stickiness fun progress virality leadership simplicity strategy vision mission " +
    "competitiveness convenience empowerment inclusion equity quality_of_life people thing stuff kpi result outcome retention momentum morale alignment user customer traction welfare resilience knowledge education creativity transparency freedom",
  /** Words that may stand beside an abstract one without making it a number. */
  filler:
    "customer user client the our of product overall total number count digital brand employee student patient guest member better high great company service market and level degree general service quality team social all business rate people amount " +
    "citizen visitor digital content platform partner staff public reader listener player creator patient operational community mission program",
  breadthUser:
    "user customer people person client member account consumer visitor player uniques dau wau mau audience, monthly active, daily active, weekly active",
  breadth:
    "dau wau mau, active user, active customer, active member, active account, active people, active client, active consumer, monthly user, daily user, weekly user, active person, monthly visitor, active player",
  /** One step or one gauge: a fine input, too narrow to lead a company. */
  step:
    "conversion abandonment bounce uptime latency defect accuracy error crash funnel lead activation adoption stickiness utilisation stockout downtime availability precision recall freshness, conversion rate, drop off, trial to paid, qualified lead, page load, load time, response time, time to, " +
    "return rate, refund rate, first response, follow rate, discovery rate, fill rate, show rate, no show, open ticket, backlog size, cycle time, lead time, complaint, average team size, team size, signed in, sign in visit, login share, wait list, file save, files saved, files stored, storage used, invite rate, referral rate, " +
    "k factor, dau mau, dau wau, mau dau, wau mau, ratio of daily, opt in, mql sql, mql, sql, vacancy rate, dropout rate, acceptance, cancellation rate, profile completeness, complete profile, completed profile, complete setup, completing setup, completes setup, cold start, failure rate, false alarm, crash free, error rate, click to, search to, view to, visit to, cart to, per cent of traffic, depth of",
  onboarding: "onboarding setup activation activated, first week, first session, finish tutorial, new user complete, new team that",
  stock:
    "paid paying premium prime plus pro seat subscription contract policy member customer licence license account subscriber, in force, paid seat, paying customer, paid user, paid subscriber, paying user, loan disbursed, tonne harvested, energy sold, seats flown, load factor, exam pass, pass rate, graduation rate, placement rate",
  retention:
    "retention retained, still active, active after, still there, stay after, still employed, months after, month after, days after, years after, year after, readmission, back within, recidivism, reoffend, survival, graduation, exam, dropout, after placement, after graduation",
  /** Conditions that only a customer who got the value can meet. */
  quality:
    "successful successfully correctly undamaged fully error_free repeatedly satisfied verified without on-time both, on time, in full, to the end, first attempt, first try, first time, first contact, first inspection, under control, on schedule, in range, within the, in time, or more, at least, more than, " +
    "no error, with no, without a, above the, below the, come back, twice, under the, at first, two or, three or, one or more, in a row, consecutive, kept, not reopen, end to end, past 90, all parties, through to, lead to, ended in, end in, result in, followed by, second order, again, every month, each month, before the, accepted, up to standard, from start to finish",
} as const;

export type Role = keyof typeof lists;

interface RoleWords {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

const known = new Map<Role, RoleWords>();

function wordsOf(role: Role): RoleWords {
  const cached = known.get(role);
  if (cached) return cached;
  const [singles = "", ...phrases] = lists[role].split(", ");
  // The first part is a run of single words; a first part with a space-less phrase is no different.
  const made: RoleWords = { words: new Set(singles.split(" ").map(stemOf)), phrases: phrases.map((phrase) => wordingOf(phrase).line) };
  known.set(role, made);
  return made;
}

/**
 * The first word or phrase of the role that stands in the wording as whole words; empty when there is none.
 * @example foundRole("money", wordingOf("Monthly revenue")) //=> "revenu"
 */
export function foundRole(role: Role, wording: Wording): string {
  const { words, phrases } = wordsOf(role);
  return phrases.find((phrase) => wording.line.includes(phrase))?.trim() ?? wording.stems.find((stem) => words.has(stem)) ?? "";
}

/** True when the one stem is a word of the role. */
export const isRole = (role: Role, stem: string): boolean => wordsOf(role).words.has(stem);
