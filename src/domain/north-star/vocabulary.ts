/** What the words of a metric mean: roles as plain word lists, one list a role; every form of a listed word counts. */
import { stemOf, type Wording, wordingOf } from "./words";

/** A space parts two entries, `_` joins the words of a phrase, `=` asks for the form as written; else every form of a word counts. */
const lists = {
  /** People and groups whose gain a metric can count. */
  people:
    "user customer client member subscriber buyer shopper consumer seller merchant vendor host guest traveler tourist rider driver " +
    "passenger commuter reader listener viewer watcher player gamer learner student pupil apprentice child kid parent family " +
    "household home tenant renter landlord owner resident citizen patient carer caregiver donor giver supporter volunteer beneficiary " +
    "borrower saver investor trader policyholder insured farmer grower smallholder developer creator author writer publisher artist " +
    "musician freelancer candidate applicant jobseeker worker employee employer team account company business firm organisation " +
    "workspace group community diner eater restaurant shop store retailer clinic hospital school class classroom district city " +
    "village person man woman adult youth refugee veteran athlete runner walker cyclist attendee participant collaborator contributor " +
    "editor analyst designer admin seat device payer couple pair neighbor researcher scientist lawyer doctor nurse therapist coach " +
    "tutor teacher mentor mother baby pet taxpayer voter bidder advertiser brand supplier dealer agency office practice pharmacy site " +
    "crew operator planner manager accountant recruiter engineer captain fleet farm shipper carrier sender recipient payee cardholder " +
    "accountholder expert professional visitor fan follower friend partner backer requester maker buildings apartment flat machine " +
    "printer meter vehicle bike scooter robot charger dog cat",
  /** People of whom "active" already says what they do. */
  actors:
    "team project workspace subscriber buyer shopper seller merchant host learner student volunteer investor creator contributor " +
    "reader listener player device developer donor borrower saver trader repository document board channel classroom class school " +
    "farm farmer driver rider tutor teacher employer organisation company business firm editor designer clinic pair group household " +
    "site pipeline integration agent",
  active: "active engaged returning return repeat retained habitual loyal regular recurring came_back coming_back in_use",
  daily:
    "daily weekly monthly nightly hourly fortnightly a_day per_day each_day every_day in_the_period in_the_day on_the_day that_day " +
    "given_day per_night each_night each_evening every_evening an_evening per_hour an_hour per_shift week month per_session " +
    "every_night 30_days 28_days 7_days per_sprint per_lesson per_season each_season",
  /** What customers do when they get what they came for. */
  value:
    "complete finish solve resolve book deliver receive watch listen read play learn master pass attend ride travel stay sleep " +
    "exercise meditate cook eat save transfer invest contribute collaborate coedit answer accept merge settle fill match meet reorder " +
    "rebook order purchase buy rent repair recycle irrigate reply quit breathe practise practice translate approve heat arrive cure " +
    "prevent avoid recover keep earn walk talk graduate transact exchange reuse cowork hire redeem renew dispense collect pay reach " +
    "harvest charge serve cover protect reconcile detect block restore find donate lend house feed query sync win swap borrow cycle " +
    "consume sell discover drink improve pick speak work =signed =seated =shared =sharing",
  /** Units of value that are exchanged or enjoyed. */
  unit:
    "night trip ride stay booking order transaction purchase delivery meal lesson workout conversation match project document report " +
    "invoice payment transfer claim appointment game chapter article episode song question answer dose prescription parcel shipment " +
    "loan exchange exercise homework problem incident consultation reservation rental swap repair gift class practice basket dinner " +
    "journey flight visit job task workflow request essay recipe quote contract offer playthrough lecture proposal kilowatt hectare " +
    "litre dataset dashboard backup build pipeline hangout pickup handover room table podcast film movie show track playlist board " +
    "routine automation sample decision moment memory photo letter skill goal habit mile saving bill placement vacancy meeting",
  /** Amounts of use that stand for value once the verb says so. */
  time: "minute hour time second",
  enjoyed:
    "listen watch read play study learn meditate practise practice exercise mindful sleep stream view create train cook walk ride " +
    "work use focus teach tutor dance sing save heat fly",
  money:
    "revenue turnover income earning profit margin ebitda ebit mrr arr acv tcv arpu arppu arpa ltv clv cltv cac roi roas roe roce irr " +
    "aum gwp nrr grr ndr ncr capex opex cash cashflow burn runway sale premium donation grant budget cost expense dividend capital " +
    "cogs cpa cpc cpm cpl payback commission fee valuation surplus deficit ad_spend spend_per money_spend marketing_spend " +
    "market_share share_price stock_price contract_value contract_length order_value basket_value basket_size ticket_size deal_size " +
    "deal_value take_rate monetisation funds_raised money_raised loss_ratio combined_ratio overhead lifetime_value return_on " +
    "asset_under pipeline_value deal_closed deal_won unit_sold billings debt equity price_per average_price win_rate quota " +
    "gross_written licence_sold license_sold subscriptions_sold tax_collected default_rate credit_loss rent_collected rental_yield " +
    "ad_load =billed =billable =invoiced raised_by raised_so contract_signed_value quarterly_booking annual_booking total_booking " +
    "new_booking net_booking booking_value dollar_retention net_retention claims_ratio liquidity_ratio cover_ratio fundraising aov " +
    "asp portfolio yield share_of_wallet",
  /** Money that changes hands between customers. */
  traded:
    "gmv gtv tpv gpv gmb gross_merchandise gross_transaction_value payment_volume trading_volume transaction_volume transfer_volume " +
    "loan_volume gross_booking merchandise_value value_of_transactions money_moved",
  moneyInDefinition:
    "money income earning revenue fees profit worth billed cost price cash premium money_value value_of_contract value_of_deal " +
    "value_of_order =sales spend_on spend_over spend_per money_spend",
  leaving:
    "churn attrition renewal cancellation lapse turnover_rate unsubscribe_rate contract_renewed subscription_renewed policy_renewed " +
    "licence_renewed",
  survey:
    "nps enps csat ces promoter poll sentiment rating questionnaire average_star star_per satisfaction_score effort_score " +
    "satisfaction_rate satisfaction_rating satisfaction_index satisfied_in would_recommend likelihood_to_recommend =survey sus",
  composite:
    "score index =weighted =weighting composite blended scorecard multiplied formula adjusted rule_of_40 product_of_two " +
    "combination_of quality_factor mix_of averaged_over combined several_measures two_numbers two_counts several_numbers " +
    "efficiency_factor three_numbers three_measures added_up points_for magic_number quotient composed_of in_one_number in_one_figure " +
    "one_single_number into_one",
  cumulative:
    "cumulative cumulated ever all_time lifetime to_date since_launch since_inception since_the_start since_start since_the_begin " +
    "since_begin since_found since_we since_day_one so_far running_total grand_total overall_total in_total total_ever " +
    "historical_total from_the_start from_the_begin until_today till_now up_to_now since_2 all_ever over_all_years since_open " +
    "since_birth since_20 since_19",
  /** What a vendor makes; finishing it is work done. */
  work:
    "feature release deployment commit velocity sprint campaign experiment prototype roadmap backlog epic milestone leaflet flyer " +
    "brochure patent workshop seminar training webinar partnership integration connector firmware headcount hire inspection patrol " +
    "arrest procedure surgery operation audit pilot blog landing_page whitepaper story_point pull_request ab_test test_case " +
    "lines_of_code code_coverage test_coverage bug staff_hour man_hour person_day hours_worked sales_call sales_meeting sales_demo " +
    "cold_call calls_made demo_held demo_given job_post job_advert model_trained course_published articles_published content_piece " +
    "pieces_of_content power_plant meter_installed smart_meter trees_planted wells_drilled wells_dug design_system user_story okr " +
    "budget_spent usability_test user_interview customer_interview tests_written documentation utilisation throughput km_of_road " +
    "kilometers_driven kilometer_drive teaching_hour course_hour contact_hour opening_hour proposals_sent emails_sent " +
    "newsletters_sent notification_sent push_sent messages_broadcast outreach meeting_held visits_made patients_per_doctor output " +
    "papers publication videos_uploaded_by dashboards_built reports_written source_code store_open shop_open branch_open " +
    "location_open office_open kilometer_of to_management delivered_internally sales_visit home_visit dashboard_deliver " +
    "report_deliver presentation study_deliver document_deliver",
  /** Work that stays inside however well it is done. */
  internal: "roadmap backlog sprint velocity commit story_point user_story epic_close okr campaign release deployment test_case bug",
  /** What vendors do to their goods; it is output unless customers are the ones who do it. */
  workVerb:
    "ship launch publish release distribute issue plant install process inspect conduct perform make move handle produce manufacture " +
    "draft file organise train drill build run write code develop migrate refactor dispatch load drive teach treat test assemble " +
    "stock broadcast send commission hold screen host vaccinate carry handed_out put_up rolled_out lay pave dig clean fill_in audit " +
    "review open deploy automate configure print",
  /** The vendor's own people: what they finish is their work. */
  staff:
    "we our us staff clerk officer inspector sdr salesperson recruiter newsroom crew caseworker engineer agent rep the_team " +
    "sales_team marketing by_sales by_support salespeople nurse trainer consultant",
  vanity:
    "signup register registrant download follower pageview impression traffic footfall hit visitor mention fan membership enrollment " +
    "enroll waitlist logo award headcount hashtag petition signature backlink catalogue catalog sku press valuation audience =reach " +
    "eyeball =views =stars =forks =opens =likes =plays =streams =visits =hits app_open unique_visit web_visit website_visit " +
    "site_visit store_visit web_traffic account_open accounts_created account_create new_account trial_account trial_start free_trial " +
    "peak_concurrent concurrent_user people_reached lives_touched card_issued users_acquired new_user new_customer new_member " +
    "new_subscriber email_address mailing_list app_launch app_start session_start stream_start total_stream video_start plays_started " +
    "number_of_visit home_page community_member social_media media_coverage search_ranking page_rank beta_tester github_star " +
    "docker_pull package_download customer_logo reference_customer countries_served countries number_of_stores stores_opened " +
    "number_of_branch cards_activated sim_card device_connected registered_device number_of_session total_session search_session " +
    "people_registered book_in_the_collection titles share_of_voice rank_in domain_authority alumni token_generate size_of " +
    "database_size total_member contacts profiles_created profile_create user_base installed_base customer_base number_of_play " +
    "library_card =installs app_install press_coverage subscriber =listings on_the_register on_the_list on_file list_size " +
    "community_size audience_size size_of_the_product product_catalog card_holder ranking number_of_account total_account free_plan " +
    "free_account free_user product_list item_list uv pv =sessions =trials",
  /** Counts that a push, a bait or a trick lifts; they say little alone. */
  gameableHard:
    "click ctr =login daily_login weekly_login number_of_login login_per open_rate clickthrough time_on_site time_on_page " +
    "time_spent_in_app time_in_the_app screen_time dwell_time handling_time waiting_time ticket_closed cases_closed cases_cleared " +
    "calls_per_agent calls_answered calls_handled length_of_stay beds_occupied occupancy ads_watched ad_view discount_code coupon " +
    "voucher arrest_per ticket_issued fines_issued streak badge points_earned reactions swipe tweets friend_request attendance_marked " +
    "keystroke hours_logged hours_online hours_in_app autoplay email_open mail_open ticket_resolve ticket_solve call_resolve " +
    "star_review average_stay",
  gameableSoft:
    "prompt cart wishlist comment post upload invite invitation search message scroll tap notification query poke request add_to_cart " +
    "wish_list wishlist_addition messages_sent message_send api_call suggestions_accepted suggestion_accept acceptance_rate " +
    "session_length session_duration response_time reply_time bounce_rate bounce scroll_depth videos_uploaded photos_uploaded " +
    "files_uploaded reviews_written minutes_a_day hours_a_day redeem average_session emails_received features_adopted features_used " +
    "feature_used features_per items_saved bookmarks time_spent_per answers_posted tickets_resolved_per_agent share_of_wins " +
    "rides_accepted session_per visit_per search_per view_per_session time_in_app =generated time_spend_in minute_spend_in " +
    "hour_spend_in time_spend_on minute_spend_on hour_spend_on time_per_visit time_per_session minute_per_visit minute_per_session",
  abstract:
    "happiness satisfaction value innovation quality engagement growth success loyalty trust impact awareness experience productivity " +
    "delight usage adoption activity performance efficiency excellence culture transformation liquidity wellbeing reputation brand " +
    "love relevance sustainability agility collaboration communication health safety effectiveness motivation stickiness fun progress " +
    "virality leadership simplicity strategy vision mission competitiveness convenience empowerment inclusion equity people thing " +
    "stuff kpi result outcome retention momentum morale alignment user customer traction welfare resilience knowledge education " +
    "creativity transparency freedom =learning world_class best_in_class focus strength ease maturity commitment ambition ownership " +
    "attitude openness flexibility professionalism competence satisfied happy delighted speed =provided",
  /** Words that may stand beside an abstract one without making it a number. */
  filler:
    "customer user client the our of product overall total number count digital brand employee student patient guest member better " +
    "high great company service market and level degree general quality team social all business rate people amount citizen visitor " +
    "content platform partner staff public reader listener player creator operational community mission program =world =delivered " +
    "=created",
  breadthUser:
    "user customer people person client member account consumer visitor player uniques dau wau mau audience monthly_active " +
    "daily_active weekly_active",
  breadth:
    "dau wau mau active_user active_customer active_member active_account active_people active_client active_consumer monthly_user " +
    "daily_user weekly_user monthly_visitor active_player",
  /** One step or one gauge: a fine input, too narrow to lead a company. */
  step:
    "conversion abandonment bounce uptime latency defect accuracy error crash funnel lead activation adoption stickiness utilisation " +
    "stockout downtime availability precision recall freshness drop_off trial_to_paid page_load load_time response_time time_to " +
    "return_rate refund_rate first_response follow_rate discovery_rate fill_rate show_rate no_show open_ticket backlog_size " +
    "cycle_time complaint team_size signed_in wait_list file_save files_stored storage_used invite_rate referral_rate k_factor " +
    "dau_mau dau_wau mau_dau wau_mau ratio_of_daily opt_in mql sql vacancy_rate dropout_rate acceptance cancellation_rate " +
    "profile_completeness complete_profile complete_setup cold_start failure_rate false_alarm click_to search_to view_to visit_to " +
    "cart_to per_cent_of_traffic depth_of support_ticket block_rate report_rate session_frequency visit_frequency two_factor " +
    "single_sign sso assigned mean_time mttr ttv ttfv fcr sla oee mtbf pql speed_of",
  onboarding: "onboarding setup activation activated first_week first_session finish_tutorial new_user_complete new_team_that",
  stock:
    "in_force paid_plan paid_user paid_customer paid_member paid_subscriber paid_account paid_subscription paid_seat premium_user " +
    "premium_subscriber premium_member prime_subscriber prime_member paid_programme active_subscription active_contract active_policy " +
    "active_licence seat_add loan_disburse tonne_harvest energy_sell seat_fly load_factor exam_pass pass_rate graduation_rate " +
    "placement_rate trial_convert trial_conversion subscription_sell contract_sell",
  retention:
    "retention retained still_active active_after still_there stay_after still_employed months_after month_after days_after " +
    "years_after year_after readmission back_within recidivism reoffend survival graduation exam dropout after_placement " +
    "after_graduation",
  /** What should not happen: a guardrail, not a goal. */
  negative:
    "=refused =rejected =cancelled =canceled =failed =missed =returned =lost abandoned =damaged =broken =delayed overdue unpaid " +
    "=dropped =late unread unanswered complaint =reopened stolen spoiled fraud fraudulent =skipped spam accident injury refund " +
    "=wasted",
  /** Conditions that only a customer who got the value can meet. */
  quality:
    "successful successfully correctly undamaged fully error_free repeatedly verified without both on_time in_full to_the_end " +
    "first_attempt first_try first_time first_contact first_inspection under_control on_schedule in_range within_the in_time or_more " +
    "at_least more_than no_error with_no above_the below_the come_back twice under_the at_first two_or three_or in_a_row consecutive " +
    "kept not_reopen end_to_end past_90 all_parties through_to lead_to ended_in result_in followed_by second_order again every_month " +
    "each_month before_the accepted up_to_standard from_start_to_finish",
} as const;

export type Role = keyof typeof lists;

interface RoleWords {
  readonly stems: ReadonlySet<string>;
  /** Forms that count only as they are written: "views" is a count of views, "viewed" is not. */
  readonly written: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

const known = new Map<Role, RoleWords>();

function wordsOf(role: Role): RoleWords {
  const cached = known.get(role);
  if (cached) return cached;
  const entries: readonly string[] = lists[role].split(" ");
  const made: RoleWords = {
    stems: new Set(entries.filter((entry) => !/[_=]/.test(entry)).map(stemOf)),
    written: new Set(entries.filter((entry) => entry[0] === "=").map((entry) => entry.slice(1))),
    phrases: entries.filter((entry) => entry.includes("_")).map((entry) => wordingOf(entry.replace(/_/g, " ")).line),
  };
  known.set(role, made);
  return made;
}

/** The words of a phrase as they stand in the wording, not as stems. */
function asWritten(phrase: string, { raw, line }: Wording): string {
  const start = line.slice(0, line.indexOf(phrase) + 1).split(" ").length - 2;
  return raw.slice(start, start + phrase.trim().split(" ").length).join(" ");
}

/**
 * The first word or phrase of the role that stands in the wording as whole words; empty when there is none.
 * @example foundRole("money", { raw: ["monthly", "revenue"], stems: ["monthly", "revenu"], line: " monthly revenu " }) //=> "revenue"
 */
export function foundRole(role: Role, wording: Wording): string {
  const { stems, written, phrases } = wordsOf(role);
  const phrase = phrases.find((each) => wording.line.includes(each));
  if (phrase !== undefined) return asWritten(phrase, wording);
  const at = wording.stems.findIndex((stem, index) => stems.has(stem) || written.has(wording.raw[index] ?? ""));
  return at < 0 ? "" : (wording.raw[at] ?? "");
}

/** True when the one stem is a word of the role. */
export const isRole = (role: Role, stem: string): boolean => wordsOf(role).stems.has(stem);
