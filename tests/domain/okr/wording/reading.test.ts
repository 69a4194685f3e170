import { judgeKeyResult } from "../../../../src/domain/okr/wording/key-result-check";

const read = (text: string) => {
  const { start, target, unit, direction, change, type } = judgeKeyResult(text).reading;
  return [start, target, unit, direction, change, type];
};

describe("numbers in a sentence", () => {
  test.each([
    ["from … to", "Reduce churn from 5% to 3%", [5, 3, "%", "decrease", "", "change"]],
    ["to … from", "Raise activation to 50% from 35%", [35, 50, "%", "increase", "", "change"]],
    ["an arrow", "Trial conversion: 9% → 14%", [9, 14, "%", "increase", "", "change"]],
    ["a long arrow", "Refund rate: 4% => 2.5%", [4, 2.5, "%", "decrease", "", "change"]],
    ["a bracket that says now", "Acquisition cost below $25 (now $45)", [45, 25, "USD", "decrease", "", "change"]],
    ["by so much", "Decrease support tickets by 40%", [null, null, "tickets", "decrease", "-40%", "change"]],
    ["twice", "2x weekly active teams", [null, null, "teams", "increase", "x2", "change"]],
    ["half", "Halve customer complaints", [null, null, "complaints", "decrease", "-50%", "change"]],
    ["a third", "Cut downtime by a third", [null, null, "downtime", "decrease", "-33.3%", "change"]],
    ["at least", "At least 500 weekly active projects", [null, 500, "projects", "increase", "", "at least"]],
    ["at most", "Churn of at most 2%", [null, 2, "%", "decrease", "", "at most"]],
    ["hold", "Keep uptime above 99.9%", [null, 99.9, "%", "maintain", "", "at least"]],
    ["between", "Keep stock between 20 and 30 days", [20, 30, "d", "maintain", "", "between"]],
    ["magnitudes and currency", "Lift yearly revenue from $1.2M to $2M", [1_200_000, 2_000_000, "USD", "increase", "", "change"]],
    ["number words", "Win rate up from one in five to one in four", [20, 25, "%", "increase", "", "change"]],
    ["a compound number word", "At least twenty-five paying customers", [null, 25, "customers", "increase", "", "at least"]],
    ["a decimal comma", "Bearbeitungszeit von 12,5 auf 8 Tage senken", [12.5, 8, "d", "decrease", "", "change"]],
    ["apostrophes between thousands", "From CHF 1'250'000 to CHF 1'400'000", [1_250_000, 1_400_000, "CHF", "increase", "", "change"]],
    ["whole things in thousands", "1.500 paying customers", [null, 1500, "customers", "increase", "", "at least"]],
    ["half a million", "Half a million listeners a month", [null, 500_000, "listeners per month", "increase", "", "at least"]],
    ["a quarter of a million", "A quarter of a million downloads", [null, 250_000, "downloads", "increase", "", "at least"]],
    ["a million", "Reach a million readers", [null, 1_000_000, "readers", "increase", "", "at least"]],
    ["two and a half million", "Two and a half million riders", [null, 2_500_000, "riders", "increase", "", "at least"]],
    ["a dozen", "Sign a dozen partners", [null, 12, "partners", "increase", "", "at least"]],
    ["half an hour", "Average wait below half an hour", [null, 0.5, "h", "decrease", "", "at most"]],
    ["half a million in German", "Eine halbe Million Nutzer", [null, 500_000, "nutzer", "increase", "", "at least"]],
    ["millions in Spanish", "5 millones de oyentes", [null, 5_000_000, "oyentes", "increase", "", "at least"]],
    ["thousands in Portuguese", "Economizar R$ 200 mil", [null, 200_000, "BRL", "increase", "", "at least"]],
    ["what is better when lower, in Spanish", "Tasa de defectos: 1 %", [null, 1, "%", "decrease", "", "at most"]],
    ["what is better when lower, in Portuguese", "Atrasos em 2%", [null, 2, "%", "decrease", "", "at most"]],
    ["what is better when lower, in French", "Dépenses à 20 000 €", [null, 20_000, "EUR", "decrease", "", "at most"]],
    [
      "points between thousands in both numbers",
      "Sales of €1.250.000 (last year €980.000)",
      [980_000, 1_250_000, "EUR", "increase", "", "change"],
    ],
    ["points between thousands of money", "Donations above €12.500", [null, 12_500, "EUR", "increase", "", "at least"]],
    ["a mark out of ten with a slash", "Average of 8/10 after each visit", [null, 8, "points", "increase", "", "at least"]],
    ["a share with a slash", "8/10 tenants would move in again", [null, 80, "%", "increase", "", "at least"]],
    ["twice a week", "Deploy to production twice a week", [null, 2, "deployments per week", "", "", "at least"]],
    ["two units of time", "Mean time to restore from 2.3 days to under 8 hours", [2.3, 1 / 3, "d", "decrease", "", "change"]],
    ["people who stay, more of them", "Apprentices who stay: 60% to 80%", [60, 80, "%", "increase", "", "change"]],
    ["a pace beside a bare number", "Unplanned outages: max 2 per quarter", [null, 2, "outages per quarter", "decrease", "", "at most"]],
    ["an amount of something", "Ticket backlog from 1,400 to 300", [1400, 300, "tickets", "decrease", "", "change"]],
    ["one of many", "At least one case study is published", [null, 1, "case studies", "", "", "at least"]],
    ["zero", "Zero data breaches", [null, 0, "breaches", "decrease", "", "at most"]],
    ["a decimal without a digit before its point", "Increase CTR from .5% to 1.5%", [0.5, 1.5, "%", "increase", "", "change"]],
    ["a price below one", "Raise the price from $.50 to $1", [0.5, 1, "USD", "increase", "", "change"]],
    ["a range in thousands", "Grow to 5k-10k users", [5000, 10_000, "", "increase", "", "between"]],
    ["a change written as a range", "Increase number of countries from 5-10", [5, 10, "countries", "increase", "", "change"]],
    ["so many each, in so many places", "Grow in 3 markets from 10 to 20 customers each", [10, 20, "customers", "increase", "", "change"]],
    ["a sentence that is still being written", "Raise activation from 35% to", [35, null, "%", "increase", "", ""]],
    ["an article before a percentage", "Aumentar los ingresos en un 20%", [null, null, "EUR", "increase", "+20%", "change"]],
    ["the same in Portuguese", "Aumentar a receita em um 20%", [null, null, "EUR", "increase", "+20%", "change"]],
    ["a place in a list", "Move from #8 to #3 in search ranking", [8, 3, "position", "decrease", "", "change"]],
    ["a number that is a name", "Ship KR #2 with 5 features", [null, 5, "features", "", "", "at least"]],
    ["mil as million", "Grow ARR from $2 mil to $5 mil", [2_000_000, 5_000_000, "USD", "increase", "", "change"]],
    ["mil as thousand", "Aumentar ingresos de R$ 50 mil a R$ 80 mil", [50_000, 80_000, "BRL", "increase", "", "change"]],
    ["a German verb behind the numbers", "NPS von 30 auf 45 erhöhen", [30, 45, "points", "increase", "", "change"]],
    ["people whom something comes from", "Get feedback from 20 customers", [null, 20, "customers", "increase", "", "at least"]],
    [
      "the point of an abbreviation before an arrow",
      "Umsatz: 1,2 Mio. € → 2 Mio. €",
      [1_200_000, 2_000_000, "EUR", "increase", "", "change"],
    ],
    ["a day of the month", "Invoices go out by the 3rd of each month", [null, 3, "day of month", "maintain", "", "at most"]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["a sign after from and to", "Increase NPS from -12 to +10", [-12, 10]],
    ["a sign before money", "Operating result from −€2M to €0.5M", [-2_000_000, 500_000]],
    ["a sign before an arrow", "NPS -30 → -10", [-30, -10]],
    ["minus in words", "Net churn from 1.5% to minus 2%", [1.5, -2]],
    ["a magnitude said once", "Weekly listeners from 1.1 to 1.6 million", [1_100_000, 1_600_000]],
    ["a magnitude of one number alone", "Subscribers from 800 to 1.2k", [800, 1200]],
    ["the target first", "Rent arrears older than 90 days down to £180k from £410k", [410_000, 180_000]],
    ["years on both sides", "Water lost in the pipes: 24% in 2024, 17% in 2026", [24, 17]],
    ["a year in brackets", "Referrals make up 25% of hires (2024: 9%)", [9, 25]],
    ["a deadline in brackets", "Referrals make up 25% of hires (by 2027: 40%)", [null, 25]],
    ["any arrow", "Accepted offer to first day, 61 days ▸ 35 days", [61, 35]],
    ["a greater-than sign between two numbers", "Hatch rate 78% > 86%", [78, 86]],
    ["not … as now", "Trucks wait 40 minutes, not 74 as they do now", [74, 40]],
    ["a second sentence", "Some 30% of searches come back empty; bring that to 10%", [30, 10]],
    ["today in a second clause", "We answer 88% of calls; today it is 71%", [71, 88]],
    ["a mark out of ten", "Tenant satisfaction at 8.2 out of 10", [null, 8.2]],
    ["two sizes in one unit", "Bundle size from 1.4 MB to 600 KB", [1.4, 0.6]],
    ["millimetres", "Tolerance from 5 mm to 3 mm", [5, 3]],
    ["Dutch", "Verzuim van 6,5% naar 5%", [6.5, 5]],
    ["Danish", "Kundetilfredshed fra 70 % til 85 %", [70, 85]],
    ["Italian", "Tasso di abbandono dal 9% al 5%", [9, 5]],
    ["funds that are no start", "Raise €1.5M from 3 funds", [null, 1_500_000]],
    ["a range with one magnitude", "Weekly sales 40-50k", [40_000, 50_000]],
    ["hours that are no range", "Between 9 and 5, answer 95% of calls", [null, 95]],
    ["a split", "80/20 split of new to old customers", [null, null]],
    ["places in a ranking", "Get from place 7 to place 3 in the ranking", [7, 3]],
    ["thousands of euros in German", "Umsatz von 800 T€ auf 1,2 Mio. €", [800_000, 1_200_000]],
    ["places down to the first few", "Move from position 8 to top 3 in search", [8, 3]],
    ["weeks to days, to all digits", "Cut delivery from 2 weeks to 5 days", [2, 5 / 7]],
    ["a third, to all digits", "Win rate from 1 in 4 to 1 in 3", [25, 100 / 3]],
    ["hours with minutes", "Cut the tour from 1h30 to 45 min", [1.5, 0.75]],
    ["hours and minutes with a space", "Shorten the shift handover from 2h 45m to 2 hours and 30 minutes", [2.75, 2.5]],
    ["minutes with seconds", "Average call from 6:30 to 4:00 minutes", [6.5, 4]],
    ["a time of day", "Answer every mail before 17:30", [null, null]],
    ["units with a full stop in German", "Durchlaufzeit von 1,5 Std. auf 30 Min. senken", [1.5, 0.5]],
    ["units with a full stop in Spanish", "Reducir la espera de 45 min. a 20 min.", [45, 20]],
    ["units with a full stop in Portuguese", "Reduzir o atendimento de 2 hs. para 45 min.", [2, 0.75]],
    ["tonnes to kilograms", "Reduce CO2 from 1.2 t to 900 kg", [1.2, 0.9]],
    ["a pace behind the target in Spanish", "Reducir las quejas de 120 a 60 por mes", [120, 60]],
    ["a pace behind the target in French", "Diminuer les plaintes de 100 à 40 par mois", [100, 40]],
    ["percent in Spanish words", "Subir la tasa del 20 por ciento al 30 por ciento", [20, 30]],
    ["percent in French words", "Passer le taux de 20 pour cent à 30 pour cent", [20, 30]],
    ["a German date before the target", "Umsatz bis 31.12. auf 2 Mio. € steigern", [null, 2_000_000]],
    ["a German date before a count", "Bis 30.9. 500 Mitglieder gewinnen", [null, 500]],
    ["German dates from and until", "Vom 01.03. bis 30.06. 500 Besucher gewinnen", [null, 500]],
    ["a German date alone", "Neues Lagersystem bis 30.06. einführen", [null, null]],
    ["a dotted date in English", "Open the second clinic by 30.06.", [null, null]],
    ["what each of them is worth", "Close 15 service contracts worth at least $50k each", [null, 15]],
    ["a hall and its number", "Reduce scrap in hall 3", [null, null]],
    ["a place that holds a number", "Excellence in all three hospitals", [null, null]],
    ["a thing's own number", "More drivers rate the app five stars", [null, null]],
  ])("start and target are never taken for each other: %s", (_, text, expected) => {
    expect(read(text).slice(0, 2)).toEqual(expected);
  });

  test.each([
    ["Five-fold rise in app orders", "x5"],
    ["The new form halves the time nurses spend on paperwork", "-50%"],
    ["Reduce packaging weight by a quarter", "-25%"],
    ["Rework falls by two fifths", "-40%"],
    ["Half as many refunds", "-50%"],
    ["Shave 20 seconds off the average order", "-20 s"],
    ["Cut 5 days out of the approval path", "-5 d"],
    ["300 fewer complaints", "-300 complaints"],
    ["Checkout conversion +3pp", "+3 points"],
    ["Cut costs by 10-15%", "-15%"],
    ["Recortar los gastos un 10 %", "-10%"],
    ["Online seed orders ×3", "x3"],
    ["Raise the score by 1.5.", "+1.5"],
  ])("a change is no target: %s", (text, change) => {
    expect(judgeKeyResult(text).reading).toMatchObject({ change, target: null });
  });

  test.each([
    ["Increase sign-ups by 30% (baseline 4,200/month)", 4200, "+30%", "sign-ups per month"],
    ["Increase orders by 25% (baseline 800)", 800, "+25%", "orders"],
    ["Decrease energy use by 10%, baseline 500 MWh", 500, "-10%", "MWh"],
    ["Reduce churn by 2 percentage points from 7%", 7, "-2 points", "%"],
    ["Increase repeat purchase rate by 5 points (currently 20%)", 20, "+5 points", "%"],
    ["Decrease waste by 10% from 500 kg", 500, "-10%", "kg"],
    ["Reduce cost by 10% (currently $500 per ton)", 500, "-10%", "USD"],
    ["Reduce average handling by 3 minutes from 12 minutes", 12, "-3 min", "min"],
  ])("a change keeps the value it starts from, and is no target: %s", (text, start, change, unit) => {
    expect(judgeKeyResult(text)).toMatchObject({ issue: "outcome", reading: { start, target: null, change, unit } });
  });

  test.each(["Increase traffic by 20% from 3 channels", "Used by 40% of the 900 members"])(
    "a number of another kind is no start of a change: %s",
    (text) => {
      expect(judgeKeyResult(text).reading.start).toBeNull();
    },
  );

  test.each([
    ["Users save 30 minutes a week", "min per week"],
    ["Days to close the books from 12 to 5", "d"],
    ["Meal swaps per subscriber and week 0.8 -> 1.6", "swaps per week"],
    ["Refunds from $1.4M to $900K a quarter", "USD per quarter"],
    ["Energy use from 142 kWh/m² to 110 kWh/m²", "kWh/m²"],
    ["300 beekeepers weigh a hive every week", "beekeepers"],
    ["Halve the number of manual journal entries", "entries"],
    ["Six how-to videos recorded", "videos"],
    ["Deploy to production five times a week", "deployments per week"],
    ["80 Apotheken bestellen jede Woche bei uns", "apotheken"],
    ["Más de 500 comercios aceptan la tarjeta", "comercios"],
  ])("the unit is what is counted, with its pace: %s", (text, unit) => {
    expect(judgeKeyResult(text).reading.unit).toBe(unit);
  });

  test.each([
    "Grow B2B usage",
    "Increase 7-day retention",
    "Improve p95 latency",
    "Reduce tickets in Q3",
    "Be ready for ISO 27001",
    "Raise 30-day activation by March 2027",
    "Grow Web3 sales in H1",
    "Offer 24/7 support",
    "Win top-10 accounts",
  ])("digits in names and dates are no targets: %s", (text) => {
    expect(judgeKeyResult(text).reading.target).toBeNull();
  });

  test("a year and a quarter beside a target stay out of it", () => {
    expect(read("p95 latency to 300 ms by Q3 2026").slice(0, 3)).toEqual([null, 300, "ms"]);
  });
});

describe("a level to hold is kept on its good side", () => {
  test.each([
    "Keep staff turnover between 1% and 2%",
    "Keep costs between €10k and €12k",
    "Maintain response time between 2 and 4 hours",
    "Keep error rate between 0 and 1%",
    "Hold energy cost between 90 and 100",
    "Keep inventory turnover between 8 and 10",
  ])("a band is held: %s", (text) => {
    expect(judgeKeyResult(text)).toMatchObject({ issue: "outcome", reading: { direction: "maintain", type: "between" } });
  });

  test("a band without a word of holding is not reached already", () => {
    expect(judgeKeyResult("Staff turnover between 1% and 2%").issue).toBe("outcome");
  });

  test.each([
    "Keep churn below 2%",
    "Keep error rate under 1%",
    "Maintain response time below 200 ms",
    "Hold churn at 2% or less",
    "Keep churn at or below 2%",
    "Maintain churn at no more than 2%",
    "Keep cost per order below $5",
    "Stay below 2% churn",
    "Stay under a budget of $5k",
    "Kundenabwanderung unter 2% halten",
    "Keep response time within 200 ms",
    "Keep churn from rising above 2%",
    "Keep churn rate at 2%",
    "Hold 2% churn",
    "Maintain response time at 200 ms",
    "Keep Sev-1 incidents at zero",
  ])("less is fine: %s", (text) => {
    expect(judgeKeyResult(text)).toMatchObject({ issue: "outcome", reading: { direction: "maintain", type: "at most" } });
  });

  test.each([
    "Keep uptime at or above 99.9%",
    "Maintain NPS of 50 or more",
    "Keep at least 85% of new subscribers",
    "Keep uptime from falling below 99.9%",
    "Hold gross margin at 60%",
    "Maintain ticket resolution rate at 90%",
    "Keep 95% of tickets answered within 24 hours",
    "Verfügbarkeit über 99,9% halten",
  ])("more is fine: %s", (text) => {
    expect(judgeKeyResult(text)).toMatchObject({ issue: "outcome", reading: { direction: "maintain", type: "at least" } });
  });

  test.each(["Attendance never drops below 92%", "Average rent arrears don't rise above 4%"])(
    "a level that must not be left is kept: %s",
    (text) => {
      expect(judgeKeyResult(text).reading.direction).toBe("maintain");
    },
  );

  test.each([
    ["Never exceed 2% churn", "at most"],
    ["Never fall below 99.9% uptime", "at least"],
  ])("what must not happen bounds the other side: %s", (text, type) => {
    expect(judgeKeyResult(text).reading.type).toBe(type);
  });

  test.each(["Hold 20 customer meetings a week", "Hold 5 hours of training a month"])("meetings held stay effort: %s", (text) => {
    expect(judgeKeyResult(text).issue).toBe("activity");
  });
});
