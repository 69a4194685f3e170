import type { Vocabulary } from "./vocabulary";

/** English words by role. */
export const english: Vocabulary = {
  language: "en",
  endings: "yings ings ying ing ied ies yed ys ed es y s e",
  currency: "USD",
  groups: ",",
  words: {
    ship: "ship deploy build built implement design redesign publish write wrote written rewrite rewritten produce introduce install integrate refactor rebuild rebuilt automate configure set_up setup roll_out go_live go-live put_up update add prepare define drawn_up finalize complete translate construct consolidate delete deprecate retire decommission equip open relaunch convert merge unify compile recruit appoint purchase renovate reorganize connect stand_up hand_over digitize paint plant refresh make_available kick_off shut_down author wire select pick rewire outsource delivery_of development_of introduction_of creation_of establishment_of publication_of migration_of implementation_of construction_of installation_of preparation_of rollout_of",
    state: "live available in_place ready in_production shipped no_longer operational up_to_date done installed",
    activity:
      "run ran hold held conduct organize host visit meet met phone contact reach_out email send sent post present speak discuss analyse analyze investigate explore evaluate assess read learn train coach teach take_part collect gather find source search monitor track check brainstorm sponsor work collaborate promote negotiate schedule spend invest distribute share process handle perform do help assist shadow benchmark invite audit approach consult network knock identify look measure apply answer respond reply give carry encourage follow validate blog ask listen hand_out speak_to talk_to engage compare go_through work_through look_into deal_with",
    routine: "maintain continue support ensure sustain comply",
    raise:
      "increase grow grew grown raise lift boost expand quadruple maximize accelerate climb rise rose risen jump up gain push scale multiply ramp_up upward surge uplift growth upsell",
    lower:
      "reduce decrease lower cut shrink drop fall fell fallen decline minimize shorten slash ease curb shave halve trim limit eliminate eradicate prevent avoid down go_down reduction cap speed_up",
    keep: "keep kept stay remain hold held maintain sustain preserve continue",
    soft: "improve enhance strengthen optimize better foster drive empower leverage streamline transform nurture promote deepen advance unlock evolve reinforce simplify innovate excel unify boost synergize operationalize harness actualize spearhead supercharge revolutionize incentivize reimagine",
    gain: "gain convert get reach sold generate book onboard achieve hit exceed surpass raise bring capture save score beat upsell make_up",
    earn: "gain convert upsell",
    picture: "build open design offer give help ensure free turn protect form put empower invite",
    adopt:
      "use used using adopt complete activate active return come_back pay bought become recommend rate say subscribe sign_up register convert log_in download open click share invite adoption usage uptake satisfaction prefer trust find attach gain read sign-ups feel make visit try contribute cover repurchase stay participation",
    decide:
      "award grant approve accept agree certify accredit ratify endorse feature list recognize name select admit qualify confirm adopt authorize license register get gain reach complete signed_off sign_off ranked chosen validated commit issued signs_off",
    artefact:
      "feature page website site app application portal platform dashboard documentation doc blog post text video podcast episode handbook guide manual playbook policy template tool system service api sdk integration component library interface mvp roadmap strategy program campaign process framework model database infrastructure migration ebook whitepaper case_study case_studies landing_page pick-up_point brochure leaflet flyer poster newsletter banner logo catalogue catalog curriculum lesson form file spreadsheet script plugin extension widget bot cluster backup improvement epic story task deliverable project initiative procedure standard specification spec requirement proposal budget design classroom shop branch facility machine sensor position role vacancy headcount representative checklist faq language sso implementation installation deployment automation endpoint feature_flag tutorial training_material book crm erp packaging laptop tablet data_set wiki intranet view kpi advisory_board committee guideline support_for health_check warehouse",
    event:
      "meeting conversation workshop webinar training course conference event meetup hackathon session visit presentation retrospective standup 1:1 town_hall all-hands sync check-in newsletter email outreach offsite elearning coaching class inspection focus_group prospecting message tweet post leaflet vendor consultation open_day networking status_report trade_fair coffee reading mentoring follow-up activity customer_visit site_visit hours_of_training analysis",
    decision:
      "certificate certification accreditation approval authorization licence license permit patent grant round series_a series_b agreement partnership award clearance compliance label regulator board council court go-ahead acquisition merger ipo tender permission listing treaty iso soc fda ce gdpr audit inspection accounts lease contract union committee ministry parliament bid recognition hipaa pci b_corp first_paying_customer peer-reviewed trademark authority",
    people:
      "user customer client patient student pupil teacher nurse doctor clinician member visitor buyer seller shopper guest donor resident subscriber listener reader player fan driver rider commuter farmer parent child children family person analyst leader colleague worker workforce supplier vendor partner investor tenant freelancer accountant creator merchant shop_owner enterprise university school hospital clinic bank city community household women teenager participant applicant candidate graduate beginner expert host traveler agent operator everybody anyone anybody nobody hires joiners startup contributor researcher scientist lead neighbor everyone",
    vague:
      "experience culture quality great good best excellent outstanding brilliant efficient effective innovative happy happiness love lovely awareness communication collaboration alignment aligned synergy thing visibility transparency transparent mindset brand reputation relationship teamwork morale agility agile innovation excellence effectiveness efficiency scalable seamless strategic customer-centric data-driven user-friendly engaging world-class world_class success successful nice modern innovator healthy delight intuitive strong stronger value leadership vision trust impact cutting-edge state-of-the-art best-in-class positive dynamic proactive flexible flexibility winning high-performing ownership accountability empowerment motivation motivated simpler easier closer smarter enjoy inspired impression potential sustainability sustainable digital transformation maturity readiness knowledge capability clarity focus strength more_with_less next_level professional stable stability resilience resilient diversity inclusion wellbeing execution productivity performance better continuous_improvement high-quality fun image presence atmosphere environment cooperation hygiene competitive competitiveness growth engagement loyal loyalty confidence confident enough simplify smooth smoothly reliable hand_in_hand together spirit work-life_balance responsibility expert seen_as understand centricity basics obsessed oriented minded focused exceptional amazing superior superb remarkable extraordinary fantastic awesome incredible phenomenal stellar wonderful unparalleled unmatched unrivaled delightful premier paradigm ecosystem holistic disruptive disruption best-of-breed turnkey cross-functional next-generation next-gen future-proof mission-critical competency competencies core_competencies value_stream best_practice thought_leadership",
    generic:
      "department product process operation service work way area stakeholder internal function everyone everything solution system practice core day resource asset market customer_base structure organizational project year-on-year low new effort activity goal power time much very further key things",
    metric:
      "traffic signup lead pipeline throughput dau mau wau speed email energy graduation enrolment enrollment download install visit view follower renewal order stock inventory delivery on-time on_time response_time load_time consumption cash_flow roi basket booking listing vehicle volume exam_result subscription transaction query click referral mention lead_time cycle_time battery reach market_share page_view usage watch_time session_length days sick_leave staffing fte exam claim payment request registration",
    measure:
      "percentage percent share number average median mean rate ratio count proportion total amount frequency volume size length fraction index",
    percent:
      "rate share retention conversion percentage percent coverage uptime availability margin adoption occupancy utilization accuracy attendance yield proportion activation click-through ctr completion market_share oee attainment",
    points: "nps enps csat score rating grade ces index promoter",
    money:
      "revenue arr mrr gmv sale cost profit income spend expense ebitda ltv cac aov arpu price donation cash_flow lifetime_value order_value budget deal_size fee receivables",
    duration: "time cycle lag period lead_time turnaround tenure resolution response",
    falling:
      "stockout cost time error defect bug complaint accident incident injury downtime outage emission waste ticket failure crash backlog debt fraud dropout infection escalation vulnerability breach returns refund bounce stress burn risk cac expense lead_time queue spend unsubscribe sick_leave footprint loss rework fall vacancy ppm fatality missing arrears absence overtime refund",
    more: "more higher greater larger bigger longer additional extra wider another",
    fewer: "fewer less lower faster shorter quicker smaller cheaper lighter quieter sooner earlier declining",
    goal: "target quota budgeted objective commitments kpis",
    prompt: "on_time in_time on_schedule same-day same_day",
    frequency:
      "weekly daily monthly quarterly yearly biweekly fortnightly regularly each_week every_week every_month every_day on_time hourly annual of_the_month of_each_month of_every_month every_friday every_time per_sprint always",
    position:
      "first_choice go-to favourite favorite most leading leader trusted preferred first_place standard place voice choice home reference number_one known best_way easiest safest best_place reality effortless painless effortlessly natural reason pleasure joy without by_themselves themselves themself self-service love",
    either:
      "support build post order search contact visit design train process host email lead share log open work model index package stock sample supply set find return deal",
    from: "from starting_at starting_from from_a_baseline_of baseline_of",
    to: "to towards until_it_reaches up_to down_to ->",
    by: "by",
    least:
      "at_least minimum minimum_of no_less_than not_less_than no_lower_than no_fewer_than min ≥ >= or_more or_higher or_better or_above or_faster and_more upwards or_over",
    most: "at_most maximum maximum_of a_maximum_of no_more_than not_more_than no_higher_than no_longer_than max ≤ <= or_less or_lower or_fewer or_below or_under or_sooner no_greater_than at_or_below capped_at",
    under: "under below less_than fewer_than lower_than beneath < not_exceed in_less_than shorter_than faster_than",
    over: "over above more_than higher_than greater_than exceed exceeds > beyond in_excess_of longer_than at_or_above better_than surpass",
    between: "between",
    now: "now currently current today baseline was were vs versus against compared_to compared_with previously right_now at_the_moment at_present last_year last_quarter last_month before",
    within: "within in during over inside after first last next past previous following",
    about:
      "about around approximately approx roughly ca circa ~ ≈ just nearly almost average an_average_of a of just_over level another = : to_be full all exactly",
    per: "per a an each every /",
    all: "all every each everyone everybody",
    and: "and & plus as_well_as",
    clause:
      "=used so_that by whose and to =resulting =leading =reaching =generating =bringing =adopted =saving =achieving until for =getting =attracting =winning =cutting =reducing =increasing =read =viewed =downloaded =visited",
    is: "is are was were get",
    of: "of out_of in",
    month:
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
    until: "by until till before end end_of in for of since during on through from year-end",
    named:
      "tier level phase step week day month year quarter line iso soc series wave stage grade class key top type section dss pci ubuntu python room building sprint part wcag scope covid pillar zone gen generation priority p sev severity milestone round q h horizon unit block act rule area",
    missing: "tbd tba tbc xx x xxx n/a ___ __ _ ? ?? ??? ### # ## nn yy",
    filler:
      "we us a an this these those their his her they it you your i my shall should would can could may might must successfully fully on off without into onto for as if then also out not no there here when while via across between among whom what how why same such both either any other per please let do does did done were am or but to by from until again back together soon ever never always already more very too truly holistically",
    "ship picture": "deliver create develop establish remove enable provide",
    "ship adopt": "migrate upgrade finish replace buy switch choose",
    "ship artefact": "launch draft rollout rebrand fix patch prototype",
    "ship artefact either": "release document hire pilot map",
    "ship either": "code fill start print record move",
    "activity adopt": "attend participate join watch submit",
    "activity artefact either": "plan report screen",
    "activity event": "interview research experiment pitch walk",
    "activity event either": "call mail talk review study survey test demo trial",
    "activity people": "mentor prospect volunteer",
    "gain earn": "attract sell cross-sell",
    "gain earn decide": "win acquire secure earn receive",
    "gain adopt decide": "retain renew pass",
    "gain decide": "won close sign attain obtain",
    "artefact people": "engineer developer designer manager rep",
    "artefact named": "article module version office chapter",
    "people generic": "employee people team staff business company organization",
    "percent falling": "churn attrition turnover absenteeism abandonment",
    "duration falling": "duration latency wait delay mttr mttd lcp",
    "from now": "down_from up_from rather_than instead_of",
    "about filler": "only some the our its well still at",
    "clause filler": "with that which who where so",
    "is filler": "be been being has have had will",
  },
  numbers:
    "zero:0 no:!0 none:!0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:*100 thousand:*1e3 million:*1e6 billion:*1e9 trillion:*1e12 dozen:*12 k:*1e3 mn:*1e6 mio:*1e6 mm:*1e6 bn:*1e9 half:/2 third:/3 fifth:/5 tenth:/10 quarters:/4 double:x2 doubled:x2 doubling:x2 twice:x2 triple:x3 treble:x3 tripled:x3 quadruple:x4 halve:x0.5 halved:x0.5 halving:x0.5",
  units:
    "$:USD us$:USD us-dollar:USD €:EUR £:GBP ¥:JPY ₹:INR ms:ms millisecond:ms s:s sec:s second:s min:min minute:min h:h hr:h hrs:h hour:h d:d day:d week:weeks wk:weeks wks:weeks month:months mo:months year:years yr:years percent:% per_cent:% pct:% percentage_point:pp percent_point:pp pp:pp ppt:pp basis_point:bps bps:bps point:points pt:points pts:points star:points dollar:USD usd:USD euro:EUR eur:EUR pound:GBP gbp:GBP chf:CHF franc:CHF yen:JPY jpy:JPY sek:SEK nok:NOK dkk:DKK pln:PLN inr:INR rupee:INR brl:BRL cad:CAD aud:AUD cny:CNY mxn:MXN zar:ZAR ppm:ppm db:dB kg:kg t:t km:km kwh:kWh mwh:MWh gb:GB mb:MB tb:TB mib:MiB kb:kB mbps:Mbps °c:°C m²:m² m2:m² l:l g:g",
};
