/** A library of North Stars to start from, by company type and by company. */

export interface NorthStarExample {
  /** The type of company, or the company. */
  readonly of: string;
  readonly metric: string;
  /** What is counted, and how often. */
  readonly definition: string;
  readonly why: string;
  readonly inputs: readonly string[];
  readonly counterMetric: string;
}

/** of | metric | definition | why | inputs; apart by semicolons | counter-metric */
const rows = [
  "SaaS tool|Weekly active teams|Teams in which at least two people finished a task, counted once a week|A team's habit moves within weeks and leads renewals|New team sign-ups per week; share of new teams completing set-up; share of teams active after 90 days; average team size|30-day retention of new teams",
  "Project management|Weekly active projects|Projects in which at least one task was finished, counted once a week|A live project is the value of a planning tool|Projects created; members per project; share of projects with tasks finished|Share of projects abandoned in week two",
  "Marketplace|Transactions per week|Orders paid and not cancelled, counted once a week|Each one is value for both sides|Active buyers; listings that sell within 30 days; orders per buyer|Refund and dispute rate",
  "Social network|Daily active users sharing content|Members who posted or replied at least once, counted every day|Contribution, not presence, keeps a network alive|New members with five connections; posts with a reply; days active per week|Block and report rate",
  "Media platform|Total watch hours per week|Hours of shows and films watched, previews left out, added up once a week|Time really spent watching foretells staying|Viewers per week; episodes per viewer; share of shows finished|Share of sessions ended by people within two minutes",
  "E-commerce|Orders per customer per month|Orders paid and not returned, divided by the customers who ordered, counted once a month|Repeat buying shows lasting value|New customers; second orders within 30 days; orders delivered on time|Return rate",
  "Subscription|Weekly active subscribers|Paying subscribers who used the service at least once, counted once a week|Paying and getting value at the same time|New subscribers; share active in week one; days used per week|Cancellations within 30 days",
  "Game|Daily players finishing a match|Players who finished at least one match, counted every day|Finished matches show fun, not log-ins|New players finishing the tutorial; matches per player; players with friends|Players leaving a match early",
  "Payments|Small businesses paid within one day, per week|Small businesses whose payments all arrived within one day, counted once a week|Money in hand is what a merchant wants|New merchants with a first payment; payments per merchant; share paid out on time|Disputed payments",
  "Savings and banking|Customers saving every month|Customers with a deposit into savings and no withdrawal, counted once a month|A habit that grows with the customer|New customers with a plan; deposits per customer; plans kept after 3 months|Withdrawals within the same month",
  "Health|Patients reaching their treatment goal each month|Patients who reached the goal agreed with their doctor, counted once a month|The result that patients come for|Appointments attended; doses on time; goals agreed in the first visit|Returns within 30 days",
  "Fitness and wellbeing|Members training at least twice a week|Members with at least two sessions in the week, counted once a week|The habit is the benefit|New members with a first session; sessions per member; classes with places left|Members stopping within 60 days",
  "Education|Weekly active learners completing lessons|Learners who completed at least one lesson, counted once a week|Progress of learners, not clicks|New learners with a first lesson; lessons per learner; days per week|Share who still pass a month later",
  "Logistics|Parcels delivered on the first attempt per week|Parcels handed over at the first attempt, counted once a week|The promise as the receiver feels it|Parcels accepted; addresses checked; drivers per route|Damaged parcels",
  "Energy|Households charged and heated as planned each week|Households whose car and home reached the planned charge and warmth on all days, counted once a week|Comfort at the agreed cost|Households connected; plans followed; faults repaired within a day|Unplanned interruptions",
  "Public service|Requests completed online without help per month|Requests completed online without a call or a visit, counted once a month|The citizen's errand is done|Requests begun; forms understood at first try; decisions within ten days|Requests reopened",
  "Charity|Families housed who keep their home|Families in a home for at least six months who still live there, counted once a month|Lasting help, counted where it is felt|Families reached; first homes found; visits in the first month|Families returning to shelter",
  "Connected hardware|Homes with a successful automation every day|Homes in which at least one automation ran to its end, counted every day|The device does its job|Homes set up; automations per home; runs without failure|Support calls per home",
  "Agriculture|Hectares irrigated on schedule per week|Hectares watered on the planned day with the planned amount, counted once a week|Water when the crop needs it|Farms connected; sensors reporting; plans accepted|Water used per hectare",
  "Recruiting|Vacancies filled within 30 days|Vacancies with a signed contract within 30 days of posting, counted once a week|Both sides found each other|Vacancies posted; applicants per vacancy; interviews within a week|Hires gone within 90 days",
  "Developer tool|Weekly developers with a successful build|Developers with at least one successful build, counted once a week|The tool did its work|New developers with a first build; builds per developer; build minutes|Builds repeated without a change",
  "AI assistant|Weekly users who keep an answer|People who copied, saved or sent at least one answer, counted once a week|Kept answers were worth having|Users asking; answers per user; share of answers kept|Answers undone within a day",
  "Insurance|Claims paid within five days|Claims whose money arrived within five days of the report, counted once a week|The moment of truth of an insurance|Claims complete at first try; claims decided automatically; payments sent|Claims reopened",
  "Airbnb|Nights booked|Nights in confirmed bookings, less those cancelled, counted once a week|Value for guest and host alike|Searches with a fit; bookings per search; repeat guests|Stays with a complaint",
  "Spotify|Time spent listening per weekly active user|Hours listened, divided by the people who listened at all, counted once a week|Heavy listeners stay and subscribe|Session length; session frequency; share of listening to new shows|Tracks skipped within 30 seconds",
  "Slack|Daily active users sending messages|People who sent at least one message, counted every day|Talking, not logging in|New teams; members invited; teams sending 20+ messages a week|Messages muted or reported",
  "Shopify|Gross merchandise value of merchants|Value of orders paid in merchants' shops, less refunds, added up once a week|It earns when its merchants sell|Shops with a first sale; orders per shop; active shops|Refund rate of shops",
  "HubSpot|Weekly active teams|Teams in which at least two people used a tool, counted once a week|Team adoption shows lasting use|New teams; share completing set-up; tools used per team|Teams inactive after 30 days",
] as const;

/** All examples, company types first, then companies. */
export function northStarExamples(): readonly NorthStarExample[] {
  return rows.map((row) => {
    const [of = "", metric = "", definition = "", why = "", inputs = "", counterMetric = ""] = row.split("|");
    return { of, metric, definition, why, inputs: inputs.split("; "), counterMetric };
  });
}

/** The example that a candidate was taken from, as long as name and definition are still its own; undefined for any other. */
export function exampleOf({ name, definition }: { name: string; definition: string }): NorthStarExample | undefined {
  return northStarExamples().find((example) => example.metric === name && example.definition === definition);
}
