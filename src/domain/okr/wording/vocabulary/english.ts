import type { Vocabulary } from "./vocabulary";

/** English words by role. */
export const english: Vocabulary = {
  language: "en",
  endings: "yings ings ying ing ied ies yed ys ed es y s e",
  currency: "USD",
  groups: ",",
  words: {
    ship: "upload refurbish clean_up ship deploy built implement redesign publish write wrote written rewrite rewritten produce introduce integrate refactor rebuild rebuilt automate configure set_up setup roll_out go_live go-live put_up update add prepare define drawn_up finalize translate construct consolidate delete deprecate retire decommission equip relaunch merge compile recruit appoint purchase connect stand_up hand_over digitize plant refresh kick_off shut_down wire pick outsource unify select install complete close_down",
    state: "exists =stand =stands live available in_place ready in_production shipped no_longer operational up_to_date installed done",
    activity:
      "hand_out ring shortlist write_to sit_in run ran conduct organize meet met phone reach_out send sent present speak discuss analyse analyze investigate explore evaluate assess learn coach teach take_part collect gather source track check brainstorm sponsor collaborate negotiate schedule invest distribute perform assist shadow benchmark approach consult network knock identify look measure apply answer respond reply carry encourage follow validate ask listen engage compare go_through work_through look_into deal_with do blog spend audit promote hold held help give",
    routine: "comply ensure support manage operate administer",
    raise:
      "increase grow grew grown lift expand maximize accelerate climb rise rose risen jump up push scale ramp_up surge uplift raise boost growth upsell gain",
    lower:
      "reduce decrease cut shrink drop fell fallen decline minimize shorten slash ease curb shave halve trim limit eliminate eradicate prevent avoid down go_down reduction cap speed_up fall lower",
    keep: "keep kept remain preserve stay hold held",
    soft: "improve enhance strengthen optimize foster drive leverage streamline transform nurture deepen advance unlock evolve reinforce innovate excel synergize harness spearhead supercharge revolutionize reimagine unify boost promote empower better simplify",
    gain: "sold generate onboard achieve hit bring capture save beat make_up book raise score exceed surpass retain renew pass",
    picture: "offer free turn protect put form design invite ensure empower help give",
    adopt:
      "use used using activate active come_back pay bought become recommend say subscribe sign_up log_in uptake satisfaction prefer attach sign-ups feel make try contribute cover repurchase participation open find stay visit trust return paid",
    decide:
      "=picked approve accept agree certify accredit ratify endorse list recognize name admit qualify confirm authorize ranked chosen validated commit issued select feature award grant license signed_off =selected",
    artefact:
      "shop branch page website site app application portal platform dashboard documentation doc text video podcast episode handbook guide manual playbook policy template tool api sdk integration component library interface mvp roadmap strategy program campaign framework database infrastructure migration ebook whitepaper case_study landing_page pick-up_point brochure flyer poster banner logo catalogue catalog curriculum lesson file spreadsheet script plugin extension widget bot cluster backup improvement epic story task deliverable initiative procedure specification spec requirement proposal classroom facility machine sensor position role headcount representative checklist faq language sso implementation installation deployment automation endpoint feature_flag tutorial training_material crm erp packaging laptop tablet data_set wiki intranet kpi advisory_board guideline support_for health_check warehouse blog book form view model budget feature vacancy standard committee leaflet newsletter concept scheme",
    event:
      "meeting conversation workshop webinar training course conference event meetup hackathon session presentation retrospective standup 1:1 town_hall all-hands sync check-in outreach offsite elearning coaching focus_group prospecting message tweet consultation open_day networking status_report trade_fair coffee reading mentoring follow-up customer_visit site_visit analysis post class vendor activity inspection leaflet newsletter",
    decision:
      "consent certificate certification accreditation approval authorization licence permit patent series_a series_b agreement partnership clearance compliance label regulator board council court go-ahead acquisition merger ipo tender permission treaty fda ce gdpr accounts lease contract union ministry parliament bid recognition hipaa b_corp first_paying_customer peer-reviewed trademark authority audit listing committee inspection round iso soc pci award grant license",
    people:
      "user customer client patient student pupil teacher nurse doctor clinician member visitor buyer seller shopper guest donor resident subscriber listener reader player fan driver rider commuter farmer parent child children family person analyst colleague worker workforce supplier partner investor tenant freelancer accountant creator merchant shop_owner enterprise university school hospital clinic bank city community household women teenager participant applicant candidate graduate beginner traveler agent operator anyone anybody nobody hires joiners startup contributor researcher scientist neighbor host lead vendor leader expert",
    vague:
      "new_heights future forward experience culture quality great good best excellent outstanding brilliant efficient happy lovely communication collaboration alignment aligned synergy thing transparency transparent mindset brand reputation relationship teamwork morale agile innovation excellence efficiency scalable seamless strategic customer-centric data-driven user-friendly engaging world-class world_class success nice modern innovator healthy delight strong stronger value leadership vision impact cutting-edge state-of-the-art best-in-class dynamic flexible winning high-performing ownership empowerment motivation motivated simpler easier closer smarter enjoy inspired impression potential sustainable digital transformation maturity knowledge clarity focus strength more_with_less next_level professional stable resilience resilient diversity inclusion wellbeing execution performance fun image presence atmosphere cooperation hygiene engagement loyal loyalty confidence confident enough smooth reliable spirit seen_as understand basics obsessed oriented focused exceptional amazing remarkable extraordinary fantastic incredible ecosystem holistic disruption future-proof competency love trust growth expert together better simplify best-of-breed superior cross-functional bar needle profile",
    generic:
      "department product operation way stakeholder internal function everything solution practice core resource asset market customer_base structure organizational year-on-year low new effort goal power much further things work time very process activity everyone area day key",
    metric:
      "traffic signup pipeline throughput dau mau wau speed energy graduation enrolment enrollment follower renewal inventory delivery on-time consumption roi basket booking vehicle exam_result subscription transaction query referral mention battery page_view watch_time session_length days staffing fte exam claim payment request registration view email visit reach volume install listing on_time cash_flow order stock lead market_share",
    measure: "number median mean ratio count total amount frequency size length fraction rate share index volume average",
    percent:
      "retention conversion coverage uptime availability margin occupancy utilization accuracy attendance yield activation click-through ctr completion oee attainment market_share",
    points: "nps enps csat rating ces promoter score index grade",
    money:
      "profitability revenue arr mrr gmv sale profit =income ebitda ltv aov arpu price donation lifetime_value order_value deal_size fee receivables budget cash_flow",
    duration: "cycle lag period turnaround tenure resolution response lead_time",
    falling:
      "stockout error defect bug complaint accident incident injury downtime outage emission waste ticket failure crash backlog debt fraud dropout infection escalation vulnerability breach returns refund bounce stress burn risk queue unsubscribe footprint loss rework ppm fatality missing arrears absence overtime fall vacancy",
    more: "higher greater larger bigger longer additional extra wider more another",
    fewer: "fewer less faster shorter quicker smaller cheaper lighter quieter sooner earlier declining lower",
    goal: "target quota budgeted objective commitments kpis",
    prompt: "in_time on_schedule same-day same_day on_time",
    frequency:
      "weekly daily monthly quarterly yearly biweekly fortnightly regularly each_week every_week every_month every_day hourly annual of_the_month of_each_month every_time always on_time",
    position:
      "first_choice go-to favourite favorite most leading trusted preferred first_place place voice choice home reference number_one known best_way easiest safest best_place reality effortless painless effortlessly natural reason pleasure joy by_themselves themselves themself self-service love leader without standard as_if as_though",
    either: "log package sample supply set deal build open model index return support order stock lead",
    from: "starting_at starting_from from",
    to: "towards until_it_reaches up_to down_to -> to we_want",
    by: "by",
    least:
      "at_least minimum no_less_than not_less_than no_lower_than no_fewer_than min ≥ >= or_more or_higher or_better or_above or_faster and_more",
    most: "at_most maximum no_more_than not_more_than no_higher_than no_longer_than max ≤ <= or_less or_lower or_fewer or_below or_under no_greater_than at_or_below capped_at",
    under: "under below less_than fewer_than lower_than beneath < not_exceed in_less_than shorter_than faster_than",
    over: "above more_than higher_than greater_than exceeds > beyond in_excess_of longer_than at_or_above better_than over exceed surpass",
    between: "between",
    now: "now currently current today baseline vs versus against compared_to compared_with previously right_now at_the_moment at_present last_year last_quarter was were before",
    within: "within inside after first last next past previous following over during in",
    about:
      "about around approximately approx roughly ca circa ~ ≈ just nearly almost an_average_of just_over = : to_be full exactly a of all level average another",
    per: "/ per an a each every",
    all: "all each every",
    and: "& plus as_well_as and",
    clause:
      "=used so_that whose =resulting =leading =reaching =generating =bringing =adopted =saving =achieving =getting =attracting =winning =cutting =reducing =increasing =read =viewed =downloaded =visited and",
    is: "is are get was",
    of: "out_of in of",
    month: "january february march april  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec may",
    until: "till end end_of since through of on from before during in until for by",
    named:
      "tier phase step week month year quarter line series wave stage top type section dss ubuntu python room building sprint part wcag scope covid pillar zone gen generation priority p sev severity milestone q h horizon unit block act rule class grade level area day key round iso soc pci",
    missing: "tbd tba tbc xx x xxx n/a __ _ ? ?? ??? #",
    filler:
      "we us this these those their his her they it you your i my shall should would can could might must fully off into onto as if then also out not no there here when while via across among whom what how why same such both either any other please let does did am or but again back soon ever never already too truly do on may done very more from always per an a without between together",
    "activity either": "contact train search host find work share",
    "activity adopt": "read attend participate join watch submit invite",
    "routine keep": "maintain continue sustain",
    "adopt decide": "adopt register gain complete retain renew pass",
    "adopt metric": "download click usage",
    "adopt percent": "adoption rate share",
    "artefact generic": "system service project",
    "people all": "everybody everyone",
    "metric falling": "sick_leave lead_time response_time load_time cycle_time",
    "measure percent": "percentage percent proportion",
    "money falling": "cost expense cac spend",
    "ship picture": "deliver create develop establish remove enable provide build open",
    "ship adopt": "migrate upgrade finish replace buy switch choose convert",
    "ship artefact": "launch draft rollout rebrand fix patch prototype",
    "ship artefact either": "release document hire pilot map design",
    "ship either": "code fill start print record move",
    "activity artefact either": "plan report screen post",
    "routine activity artefact either": "process",
    "routine activity": "handle monitor",
    "activity event": "interview research experiment pitch walk",
    "activity event either": "call mail talk review study survey test demo trial email visit",
    "activity people": "mentor prospect volunteer",
    "gain earn": "attract sell upsell gain convert",
    "gain earn decide": "win acquire secure earn receive",
    "gain decide": "won close sign attain obtain get reach",
    "artefact people": "engineer developer designer manager rep",
    "artefact named": "article module version office chapter",
    "people generic": "employee people team staff business company organization",
    "percent falling": "churn attrition turnover absenteeism abandonment",
    "duration falling": "duration latency wait delay mttr mttd lcp time",
    "from now": "down_from up_from rather_than instead_of",
    "about filler": "only some the our its well still at",
    "clause filler": "with that which who where so to until for by",
    "is filler": "be been being has have had will were",
  },
  numbers:
    "zero:0 no:!0 none:!0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:*100 thousand:*1e3 million:*1e6 billion:*1e9 trillion:*1e12 dozen:*12 k:*1e3 mn:*1e6 mio:*1e6 bn:*1e9 half:/2 third:/3 fifth:/5 tenth:/10 quarters:/4 double:x2 doubled:x2 doubling:x2 twice:x2 triple:x3 treble:x3 tripled:x3 quadruple:x4 halve:x0.5 halved:x0.5 halving:x0.5",
  units:
    "$:USD us-dollar:USD €:EUR £:GBP ¥:JPY ₹:INR ms millisecond:ms s sec:s second:s min minute:min h hr:h hrs:h hour:h d day:d week:weeks wk:weeks wks:weeks month:months mo:months year:years yr:years percent:% pct:% pp ppt:pp bps point:points pt:points pts:points star:points dollar:USD euro:EUR pound:GBP franc:CHF yen:JPY rupee:INR ppm db:dB kg t km kwh:kWh mwh:MWh gb:GB mb:MB tb:TB mib:MiB kb:kB mbps:Mbps °c:°C m2:m² l g USD EUR GBP CHF JPY SEK NOK DKK PLN INR BRL CAD AUD CNY MXN ZAR",
};
