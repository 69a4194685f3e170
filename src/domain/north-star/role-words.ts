/** The words of each role: what people, value, money, work … are called in the names and definitions of metrics. */

/**
 * A space parts two entries, `_` joins the words of a phrase, `/` parts words that may stand at the same place of it;
 * `=` asks for the form as written, else every form of a word counts.
 */
export const roleWords = {
  /** People and groups whose gain a metric can count. */
  people:
    "user customer client member subscriber buyer shopper consumer seller merchant vendor host guest traveler tourist rider driver " +
    "passenger commuter reader listener viewer watcher player gamer learner student pupil apprentice child kid parent family " +
    "household home tenant renter landlord owner resident citizen patient carer caregiver donor giver supporter volunteer " +
    "beneficiary borrower saver investor trader policyholder insured farmer grower smallholder developer creator author writer " +
    "publisher artist musician freelancer candidate applicant jobseeker worker employee employer team account company business firm " +
    "organisation workspace group community diner eater restaurant shop store retailer clinic hospital school class classroom " +
    "district city village person man woman adult youth refugee veteran athlete runner walker cyclist attendee participant " +
    "collaborator contributor editor analyst designer admin seat device payer couple pair neighbor researcher scientist lawyer " +
    "doctor nurse therapist coach tutor teacher mentor mother baby pet taxpayer voter bidder advertiser brand supplier dealer " +
    "agency office practice pharmacy site crew operator planner manager accountant recruiter engineer captain fleet farm shipper " +
    "carrier sender recipient payee cardholder accountholder expert professional visitor fan follower friend partner backer " +
    "requester maker alumni elderly senior pensioner adolescent toddler newborn infant orphan prisoner inmate migrant immigrant " +
    "pilgrim choir band orchestra ensemble club congregation cooperative coop squad troop buildings apartment flat machine printer " +
    "meter vehicle bike scooter robot charger dog cat guide pilot chef",
  /** Things that end like people. */
  notPeople:
    "number paper letter offer container computer server router sensor tractor transfer trailer banner sticker newsletter folder " +
    "filter indicator locker reminder voucher counter semester generator heater browser parameter character matter webinar",
  /** People of whom "active" already says what they do. */
  actors: "project workspace document board channel pipeline integration agent repository",
  active: "active engaged returning repeat retained habitual loyal regular recurring came/coming_back in_use",
  daily:
    "daily weekly monthly nightly hourly fortnightly a/each/every/that/given_day " +
    "per_day/night/hour/shift/session/sprint/lesson/season each/every_night each/every/an_evening week month 30/28/7_days weekend",
  /** What customers do when they get what they came for. */
  value:
    "complete finish solve resolve book deliver receive watch listen read play learn master pass attend travel stay sleep " +
    "meditate cook eat save invest contribute collaborate coedit answer accept merge settle fill match meet " +
    "reorder rebook purchase buy rent recycle irrigate reply quit breathe practise practice translate approve heat " +
    "arrive cure treat prevent avoid recover keep earn walk talk graduate transact reuse cowork hire redeem renew dispense " +
    "collect pay reach harvest charge serve cover protect reconcile detect block restore find donate lend house feed query sync " +
    "turn_into win borrow cycle consume sell discover drink improve pick speak work =signed =seated =shared =sharing =worn =scanned =validated =heard =stopped fix mend rescue rehome reunite resettle refill commute hike climb " +
    "swim ski sail dance sing compost mentor adopt foster vote decide agree trade wear graze rehearse fund",
  /** Units of value that are exchanged or enjoyed. */
  event:
    "night trip ride stay booking order transaction purchase delivery meal lesson workout conversation match payment transfer " +
    "appointment game dose parcel shipment exchange exercise consultation reservation rental swap repair basket dinner journey " +
    "flight playthrough kilowatt hectare litre hangout pickup handover moment mile saving placement interaction chat investment",
  /** Units that may lie in a drawer: only what is done with them is value. */
  thing:
    "project document report tome invoice chapter article episode song question answer prescription loan homework incident room table gift " +
    "class workflow recipe essay quote contract offer lecture proposal dataset dashboard backup build pipeline podcast film movie show " +
    "track playlist board routine automation sample decision memory photo letter skill goal habit bill vacancy job task request problem " +
    "claim meeting visit",
  /** Amounts of use that stand for value once the verb says so. */
  time: "minute hour time second",
  enjoyed:
    "listen watch read play study learn meditate practise practice exercise mindful sleep stream view create train cook walk ride " +
    "work use focus teach tutor dance sing save heat fly",
  money:
    "revenue turnover income earning profit margin ebitda ebit mrr arr acv tcv arpu arppu arpa ltv clv cltv cac roi roas roe roce " +
    "irr aum gwp nrr grr ndr ncr capex opex cash cashflow burn runway sale =premiums donation grant budget cost expense dividend " +
    "capital cogs cpa cpc cpm cpl payback =commission =commissions fee valuation surplus deficit ad/money/marketing_spend " +
    "market_share contract/order/basket/deal/lifetime/pipeline/booking_value contract_length take/win/default_rate monetisation " +
    "funds/money_raised loss/claims/liquidity/cover_ratio overhead return_on asset_under deal_closed billings debt equity quota " +
    "=billed =billable =invoiced dollar/net_retention fundraising aov asp portfolio yield share_of_wallet bad_loan average_rent " +
    "rent_per_square loan_to_value =losses =dues average/written/earned/gross/net_premium receivable payable =takings =receipts " +
    "=umsatz =gewinn =ingresos =receita =chiffre underwriting royalties mortgage loan_book/loss order_intake/book solvency subsidy " +
    "endowment deposits_held/per money_lent box_office spend_per wage payroll capitalisation capitalization penetration eps gdp " +
    "arpdau inventory/asset/market_value advertising_spend interest_cover average_check/gift/bill/receipt signed_deal sponsorship " +
    "tax/rent_collected/received basket/ticket/deal/order_size =euros =dollars money_earn",
  /** Money that changes hands between customers. */
  traded:
    "gmv gtv tpv gpv gmb gross_merchandise/booking gross_transaction_value payment/trading/transaction/transfer/loan_volume " +
    "value_of_transactions",
  moneyInDefinition: "money income earning revenue fees profit worth billed cost price cash premium =sales",
  leaving: "churn attrition renewal cancellation lapse unsubscribe_rate",
  /** How customers and contracts go. */
  leave: "leave lose renew churn cancel lapse terminate unsubscribe defect resign expire delete uninstall",
  /** What is only known when the harm is done. */
  harm:
    "mortality death reoffend relapse readmit recidivism suicide bankruptcy insolvency arrears delinquency delinquent non_perform " +
    "npl bad_debt write_off loan/payment_default bankrupt foreclosure unemployment " +
    "overdue/unpaid/outstanding_loan/receivable/rent/payment/invoice/instalment/tax/bill",
  survey:
    "nps csat ces poll sentiment rating questionnaire average_star star_per satisfaction_score/rate effort_score satisfied_in " +
    "would_recommend likelihood_to_recommend =survey sus",
  composite:
    "score index =weighted =weighting composite blended scorecard multiplied formula adjusted combination/mix/composed_of combined " +
    "oee added_up quotient in_one_number/figure into_one",
  cumulative: "cumulative cumulated ever all_time lifetime to_date so_far running_total",
  /** What a vendor makes; finishing it is work done. */
  work:
    "feature release deployment commit velocity sprint campaign experiment prototype roadmap backlog epic milestone leaflet flyer " +
    "brochure patent workshop seminar training webinar partnership integration connector firmware headcount hire inspection patrol " +
    "arrest procedure surgery operation audit pilot blog whitepaper story_point pull_request ab/usability_test test_case " +
    "lines_of_code code/test_coverage bug staff/man/teaching/course/contact/opening_hour " +
    "hour_of_staff/train/code/research/consult/teach/content hours_worked sales_call/meeting/demo/visit cold_call job_post/advert " +
    "user_story okr user/customer_interview tests/reports_written documentation utilisation throughput kilometer_drive/of " +
    "proposals/emails/newsletters/notification/push/alerts/reminder/sms/survey/mailing/letters_sent outreach meeting_held output " +
    "papers publication store/shop/branch/location/office/station/exhibition/site/clinic/school/plant/hotel/restaurant/center_open " +
    "home_visit build_per/day dashboard/report/study/document/design/project_deliver bridge/road/pavement/roof_repair presentation " +
    "merge/change_request unit_test refactor microservice endpoint model_in/train/deploy script poster",
  /** Work that stays inside however well it is done. */
  internal: "roadmap backlog sprint velocity commit story_point user_story epic_close okr campaign release deployment test_case bug",
  /** What vendors do to their goods; it is output unless customers are the ones who do it. */
  workVerb:
    "ship launch publish distribute issue plant install inspect conduct produce manufacture file organise build develop migrate " +
    "dispatch load assemble stock broadcast commission vaccinate lay pave dig drill deploy automate hang paint plough mow sow prune " +
    "weld film shoot pack service calibrate lecture curate sort administer erect mount renovate refurbish resurface digitise " +
    "archive stamp canvass compile introduce implement localise rebrand certify code",
  /** What vendors do as well as customers: signs of a gain outweigh it. */
  maybeWork:
    "process perform move handle draft train teach test hold screen host carry review configure print draw redesign rewrite " +
    "pull fit cast sew give record sample analyse examine assess survey interview counsel design evaluate monitor clean edit " +
    "prepare",
  /** The vendor's own people: what they finish is their work. */
  staff:
    "staff clerk officer inspector sdr salesperson salespeople recruiter newsroom crew caseworker engineer agent rep nurse trainer " +
    "consultant personnel adviser advisor mechanic technician fitter painter guard gardener warden auditor translator lecturer " +
    "librarian curator studio kitchen laboratory lab factory ministry department council authority museum parish",
  /** Whom "our" makes no staff: "our users", "our app". */
  customer:
    "user customer client member subscriber buyer shopper seller merchant host guest patient reader listener viewer player learner " +
    "student pupil tenant resident citizen passenger rider visitor creator app platform site product part share cut own",
  /** Persons without a noun. */
  other: "someone somebody anyone other another else colleague peer everyone party both two three they human",
  vanity:
    "signup register registrant download follower pageview impression traffic footfall hit visitor mention fan membership " +
    "enrollment enroll waitlist logo award headcount hashtag petition signature backlink prize medal trophy =addresses catalogue " +
    "catalog sku press audience =reach eyeball =views =stars =forks =opens =likes =plays =streams =visits app_open/launch/install " +
    "account_open accounts/profiles_created new/trial/total/free_account trial/app/session/stream/video_start peak_concurrent " +
    "lives_touched card_issued/holder media_coverage countries alumni size_of database/list/community_size contacts =installs " +
    "subscriber =listings pledge about_us/our before_launch share_of_voice ranking uv pv =sessions =trials",
  /** Interest shown: somebody came, looked or asked. */
  interest: "=viewed =seen demo/quote/brochure/callback_request enquiry inquiry profile_view",
  /** Where things and people lie on file. */
  place:
    "catalog catalogue library archive database warehouse assortment inventory stock offer shelf register directory book index crm " +
    "collection repertoire production file network program scheme platform site store app marketplace wall list group " +
    "shop board forum server tool system tier plan petition pipeline",
  /** What makes a thing available, and nobody has used it yet. */
  supplied: "list support available offer stock host exhibit store",
  /** First steps that cost nothing. */
  arrive: "create add open start begin post upload enter put list generate submit write compare request send offer",
  /** Counts that a push, a bait or a trick lifts; they say little alone. */
  gameableHard:
    "click ctr =login open_rate clickthrough time_on_site/page screen/dwell/handling/waiting/talk/call_time " +
    "ticket_closed/issued/resolve/solve/write calls_per calls_answered/handled length_of_stay ads_watched discount_code coupon " +
    "voucher fines_issued badge points_earned/collect reactions tweets autoplay email/mail_open call_resolve star_review " +
    "average_stay",
  gameableSoft:
    "review_leave/write/post prompt cart wishlist comment post upload invite invitation search message scroll tap notification poke " +
    "request wish_list session_length/duration/per reply_time feature/function/filter/widget/template/shortcut_adopt/use bookmarks " +
    "=generated streak duration favorite favourite time/minute_per_visit swipe",
  abstract:
    "happiness satisfaction value innovation quality engagement growth success loyalty trust impact experience productivity usage " +
    "adoption activity performance efficiency excellence culture liquidity wellbeing reputation brand love relevance sustainability " +
    "health safety stickiness progress momentum traction welfare resilience knowledge education freedom =learning focus strength " +
    "ease commitment ownership attitude peace support attractiveness centricity",
  breadthUser: "user customer people client member account consumer visitor player audience",
  /** One step or one gauge: a fine input, too narrow to lead a company. */
  step:
    "conversion abandonment bounce uptime latency defect accuracy error crash funnel lead adoption stickiness utilisation stockout " +
    "downtime availability precision recall freshness drop_off page_load load/response/cycle/mean_time " +
    "return/follow/discovery/fill/show/invite/referral/vacancy/dropout/cancellation/failure/block/report_rate first_response " +
    "no_show profile/form_completion open/support_ticket backlog/team_size login opt_in wait_list dau_mau/wau mql sql acceptance " +
    "profile_completeness depth/speed_of session/visit_frequency sso average_speed mttr ttv ttfv fcr sla mtbf pql support_contact " +
    "file_save",
  onboarding: "onboarding setup activation activated first_week/session",
  stock: "occupancy load_factor season_ticket in_force seat_add/fly tonne_harvest pass/graduation/placement_rate paid_plan/programme",
  retention:
    "retention retained still_active/there/employed active/stay/months/days/years_after readmission back_within survival graduation " +
    "exam dropout",
  /** What should not happen: a guardrail, not a goal. */
  negative:
    "wrong duplicate invalid =refused =rejected =cancelled =canceled =failed =missed =lost abandoned =damaged =broken =delayed " +
    "overdue unpaid =dropped =late unread unanswered complaint =reopened stolen spoiled fraud fraudulent =skipped spam accident " +
    "injury refund delay outage interruption breakdown shortage absence absenteeism theft damage overtime " +
    "goods/items/product/parcels/order_returned",
  /** Conditions that only a customer who got the value can meet. */
  quality:
    "successful successfully correctly undamaged fully error_free repeatedly verified without " +
    "as_promised/planned/agreed/scheduled/timetabled/ordered both on_time/schedule in_full/range/time to_the_end/last/finish " +
    "first_attempt/try/time/contact/inspection under_control within/above/below/under_the/their/its/his/her before_the or_more " +
    "at_least/first no_error with_no come_back twice two/three_or in_a_row consecutive kept endtoend all_parties through/lead_to " +
    "ended/result_in followed_by again accepted someone/somebody_else by_another/all/both/two colleague with_friend/other together",
} as const;
