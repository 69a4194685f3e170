/** The rules by which a candidate's wording is judged, in the order in which they are asked. */
import { foundIn, type Reading } from "./reading";
import { isRole } from "./vocabulary";

export type Verdict = "good" | "weak" | "bad";
export type AntiPattern = "none" | "vanity" | "output" | "composite" | "lagging" | "gameable" | "too broad";

export interface CandidateRule {
  readonly id: string;
  readonly verdict: Verdict;
  readonly antiPattern: AntiPattern;
  /** The word or phrase that fires the rule; empty when it does not apply. */
  readonly fires: (reading: Reading) => string;
}

const rule = (id: string, verdict: Verdict, antiPattern: AntiPattern, fires: (reading: Reading) => string): CandidateRule => ({
  id,
  verdict,
  antiPattern,
  fires,
});
const when = (condition: boolean, found: string): string => (condition ? found : "");

const measures = ["people", "value", "unit", "money", "vanity", "survey", "retention", "step"] as const;

/** "Weekly active teams & MRR": two measures joined in one name. */
function joinedMeasures({ name, definition }: Reading): string {
  const at = name.stems.findIndex((stem) => stem === "and" || stem === "&" || stem === "+" || stem === "plus");
  const saysTwo = / (?:two|three|both) (?:number|count|measure|metric|kpi|thing) /.test(definition.line);
  if (at < 1) return when(saysTwo, "two numbers");
  const right = name.stems.slice(at + 1);
  const left = name.stems.slice(0, at);
  const isMeasure = (stems: readonly string[]): boolean => stems.some((stem) => measures.some((role) => isRole(role, stem)));
  const plain = left.length <= 3 || right.length >= 2;
  return when(
    saysTwo || (plain && isMeasure(left) && isMeasure(right) && !/ (?:with|who|that|still|kept|pick|return) /.test(name.line)),
    "and",
  );
}

/** Percentages in a definition are weights; so is the product of measures. */
function weights({ name, definition }: Reading): string {
  if (definition.raw.filter((word) => /^\d+%$/.test(word)).length >= 2) return "weights";
  return when(
    / (?:tim|multiply) /.test(name.line) &&
      / (?:tim|multiply|activ \w+ tim) \w*/.test(name.line) &&
      !/ (?:on|first|in|of|response|load|cycl|wait) tim | tim (?:spend|to|until|between|in|on|per) |^ tim | \d+ tim | tim $/.test(
        name.line,
      ),
    "times",
  );
}

const compositeWord = (reading: Reading): string => {
  if (reading.countsPeople) return "";
  return (
    foundIn("composite", reading.head) ||
    when(!reading.qualified, foundIn("composite", reading.definition).replace(/^(?:index|score|health|formula|combin)$/, ""))
  );
};

const longAgo =
  / (?:(?:6|9|12|18|24|six|nine|twelv|eighteen|two|three|3|2|few|several) (?:month|year)|(?:60|90|180|365|ninety|sixty) day|year|12 month|annual) /;

function slowRetention(reading: Reading): string {
  const both = `${reading.name.line}|${reading.definition.line}`;
  return when(
    foundIn("retention", reading.name, reading.definition) !== "" && longAgo.test(both),
    foundIn("retention", reading.name, reading.definition),
  );
}

const moneyWord = (reading: Reading): string => {
  if (reading.countsPeople && foundIn("active", reading.head) !== "") return "";
  if (reading.countsPeople && reading.tail.stems.length > 0 && foundIn("money", reading.head) === "") return "";
  if (
    reading.countsPeople &&
    reading.head.stems.length > 1 &&
    isRole("money", reading.head.stems[0] ?? "") === false &&
    foundIn("money", reading.head) === ""
  )
    return "";
  const inName = foundIn("money", reading.name);
  if (inName !== "" && !(reading.qualified && foundIn("money", reading.head) === "")) return inName;
  return (
    when(
      !reading.countsPeople && !reading.qualified && foundIn("unit", reading.head) === "",
      foundIn("moneyInDefinition", reading.definitionHead),
    ) || when(!reading.countsPeople && !reading.qualified, /^ money /.test(reading.definition.line) ? "money" : "")
  );
};

/** Work of the vendor: a noun of work, or a verb of work that customers are not said to do. */
function workDone(reading: Reading): string {
  const customers = foundIn("people", reading.head) !== "" && !reading.byStaff;
  if (/ adopt | use | used /.test(reading.name.line)) return "";
  if (reading.countsPeople && foundIn("active", reading.head) !== "") return "";
  const noun = foundIn("work", reading.head) || foundIn("work", reading.name);
  if (noun !== "" && !reading.qualified && !(customers && reading.countsPeople)) return noun;
  if (reading.qualified) return "";
  const verb = foundIn("workVerb", reading.name);
  const doneByCustomers =
    !reading.byStaff && foundIn("people", reading.name, reading.definition) !== "" && foundIn("unit", reading.head) !== "";
  if (verb !== "" && !doneByCustomers && !(reading.countsPeople && reading.tail.stems.length > 0)) return verb;
  return when(
    reading.byStaff &&
      foundIn("staff", reading.definition) !== "" &&
      !reading.timed &&
      foundIn("vanity", reading.name) === "" &&
      !reading.countsPeople,
    foundIn("staff", reading.definition),
  );
}

/** A condition that only a customer who got the value meets takes the fault of a shallow noun away. */
const lifted = (reading: Reading): boolean =>
  reading.qualified &&
  (foundIn("value", reading.name) !== "" || foundIn("active", reading.name) !== "" || foundIn("unit", reading.tail) !== "");

const shallow = (reading: Reading): string => {
  if (reading.countsPeople && foundIn("active", reading.head) !== "") return "";
  const inName = foundIn("vanity", reading.head) || when(!reading.countsPeople, foundIn("vanity", reading.name));
  return when(!lifted(reading), inName);
};

const onlyAbstract = (reading: Reading): string => {
  const left = reading.head.stems.filter((stem) => !isRole("filler", stem) && !isRole("abstract", stem));
  return when(left.length === 0 && reading.tail.stems.length === 0, foundIn("abstract", reading.head));
};

const genericActive = (reading: Reading): string => {
  const generic =
    foundIn("breadth", reading.name) ||
    when(foundIn("active", reading.head) !== "" && foundIn("breadthUser", reading.head) !== "", foundIn("breadthUser", reading.head));
  const says =
    foundIn("value", reading.tail) !== "" ||
    foundIn("unit", reading.tail) !== "" ||
    (reading.qualified && reading.tail.stems.length > 1) ||
    foundIn("actors", reading.head) !== "";
  return when(!says, generic);
};

const bareStock = (reading: Reading): string => {
  const used = foundIn("active", reading.head) !== "" || / use | used /.test(reading.definition.line);
  return when(
    reading.tail.stems.length === 0 && !used && foundIn("value", reading.head).replace(/^pay$/, "") === "",
    foundIn("stock", reading.head),
  );
};

const valueForm = (reading: Reading): string => {
  const value =
    foundIn("value", reading.name) ||
    foundIn("unit", reading.name) ||
    when(foundIn("time", reading.name) !== "", foundIn("enjoyed", reading.name, reading.definition));
  return value;
};

const barePeople = (reading: Reading): string =>
  when(
    reading.countsPeople &&
      reading.tail.stems.length === 0 &&
      foundIn("active", reading.head) === "" &&
      foundIn("value", reading.head) === "",
    reading.head.stems[reading.head.stems.length - 1] ?? "",
  );

export const candidateRules: readonly CandidateRule[] = [
  rule("rule-of-thumb-sum", "bad", "composite", (r) => (/ rule of \d+ /.test(r.name.line) ? "rule of 40" : "")),
  rule("survey-nps", "bad", "lagging", (r) =>
    / (?:nps|enps|promoter) /.test(r.name.line) && !/ and | & | \+ | plus /.test(r.name.line) ? "nps" : "",
  ),
  rule("survey", "weak", "lagging", (r) =>
    when(
      !r.countsPeople && joinedMeasures(r) === "" && !/ (?:engagement) /.test(r.name.line),
      foundIn("survey", r.name) ||
        when(/ survey | rating | promoter /.test(r.definition.line) && / score | satisf| happi/.test(r.name.line), "survey"),
    ),
  ),
  rule("weights", "bad", "composite", weights),
  rule("composite", "bad", "composite", compositeWord),
  rule("two-metrics", "bad", "composite", joinedMeasures),
  rule(
    "cumulative",
    "bad",
    "vanity",
    (r) =>
      foundIn("cumulative", r.name).replace(/^lifetim$/, / valu /.test(r.name.line) ? "" : "lifetime") ||
      when(!r.qualified, foundIn("cumulative", r.definition)),
  ),
  rule("traded", "weak", "lagging", (r) => when(foundIn("people", r.tail) === "", foundIn("traded", r.name))),
  rule("traded-of-customers", "good", "none", (r) => foundIn("traded", r.name)),
  rule("leaving", "bad", "lagging", (r) => when(!r.countsPeople, foundIn("leaving", r.name))),
  rule("slow-retention", "weak", "lagging", (r) =>
    when(!/ (?:retention) /.test(r.head.line) && !(r.qualified && / keep | row | consecutiv /.test(r.name.line)), slowRetention(r)),
  ),
  rule("year-retention", "bad", "lagging", slowRetention),
  rule("money", "bad", "lagging", moneyWord),
  rule("abstract", "bad", "too broad", onlyAbstract),
  rule("gameable", "bad", "gameable", (r) => when(!r.qualified, foundIn("gameableHard", r.name))),
  rule("work", "bad", "output", workDone),
  rule("vanity", "bad", "vanity", shallow),
  rule("generic-active", "weak", "too broad", genericActive),
  rule("pushable", "weak", "gameable", (r) =>
    when(!(r.countsPeople && r.tail.stems.length > 0) && !lifted(r), foundIn("gameableSoft", r.name)),
  ),
  rule("one-step", "weak", "none", (r) => when(!(r.qualified && r.countsPeople), foundIn("onboarding", r.name) || foundIn("step", r.name))),
  rule("stock", "weak", "lagging", bareStock),
  rule("bare-people", "bad", "too broad", barePeople),
  rule("running-total", "weak", "vanity", (r) => when(/ total | overall /.test(r.name.line) && !r.timed && !r.qualified, "total")),
  rule("value-without-name", "good", "none", (r) => when(r.qualified, "condition")),
  rule("active-actors", "good", "none", (r) => when(foundIn("active", r.name) !== "", foundIn("actors", r.name))),
  rule("value", "good", "none", valueForm),
  rule("retention", "weak", "lagging", (r) => foundIn("retention", r.name)),
  rule("unclear", "weak", "none", () => "unclear"),
];

/** The first rule that fires and the word that fired it. */
export function firstRule(reading: Reading): { readonly rule: CandidateRule; readonly found: string } {
  for (const candidate of candidateRules) {
    const found = candidate.fires(reading);
    if (found !== "") return { rule: candidate, found };
  }
  throw new Error("the last rule always fires");
}
