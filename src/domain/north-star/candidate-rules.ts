/** The rules by which a candidate's wording is judged, in the order in which they are asked, and why each decides as it does. */
import * as composite from "./composite-marks";
import * as lagging from "./lagging-marks";
import { type Mark, named, signsOf } from "./mark";
import type { Reading } from "./reading";
import * as shallow from "./shallow-marks";
import * as value from "./value-marks";
import { asWritten } from "./words";
import * as work from "./work-marks";

export type Verdict = "good" | "weak" | "bad";
export type AntiPattern = "none" | "vanity" | "output" | "composite" | "lagging" | "gameable" | "too broad";

export interface CandidateRule {
  readonly id: string;
  readonly verdict: Verdict;
  readonly antiPattern: AntiPattern;
  readonly mark: Mark;
  /** Why, in one sentence; `%` stands for the word that fired the rule. */
  readonly why: string;
}

const rule = (id: string, mark: Mark, why: string, antiPattern: AntiPattern, verdict: Verdict = "bad"): CandidateRule => ({
  id,
  verdict,
  antiPattern,
  mark,
  why,
});

const nobodyMoves = "nobody can move a mix, and when it drops nobody knows why.";
const mixes = `“%” mixes several things into one number: ${nobodyMoves}`;
const onlyReports = "it reports, it cannot steer.";
const countsWork = "it counts work done, not what customers got from it.";
const oneGauge = "is one step or one gauge: a good input metric or guardrail, too narrow to lead a company.";

const onlyThere = "“%” says how many there are, not what anybody gets from them.";
const onlyCame = "A look is not yet a use: “%” says that somebody came, not that it helped.";
const noNumber = "“%” is an idea, not a metric: nobody can say the number.";

const unclear = rule("unclear", () => "unclear", "It does not say what customers get: say who does what, in which week.", "none", "weak");

const rules: readonly CandidateRule[] = [
  rule("two-metrics", composite.joined, "“%” joins two measures: choose the one that customers would miss.", "composite"),
  rule("named-composite", composite.namedComposite, mixes, "composite"),
  rule("promoter", lagging.promoterScore, "A promoter score is a survey of the past: slow, and answered by few.", "lagging"),
  rule("survey", lagging.survey, "“%” is a survey of those who answer: count what customers do instead.", "lagging", "weak"),
  rule("weights", composite.weights, `The parts are weighted or multiplied (%): ${nobodyMoves}`, "composite"),
  rule("composite", composite.composite, mixes, "composite"),
  rule("cumulative", shallow.cumulative, "“%” makes it a running total: it can only rise.", "vanity"),
  rule("only-how", shallow.onlyHow, "It says “%” good something is, not what is counted.", "too broad"),
  rule("traded", lagging.traded, "“%” is a money total: it follows use, and prices raise it too.", "lagging", "weak"),
  rule("traded-by-customers", named("traded"), "It is money that customers earn here: it grows only when they succeed.", "none", "good"),
  rule("leaving", lagging.leaving, `“%” is known when customers are already gone: ${onlyReports}`, "lagging"),
  rule("harm", lagging.harm, `“%” is known when the harm is done: ${onlyReports}`, "lagging"),
  rule("slow-retention", lagging.slowRetention, "“%” over months shows this quarter's work two quarters later.", "lagging", "weak"),
  rule("year-retention", lagging.yearRetention, `“%” over a year is known a year late: ${onlyReports}`, "lagging"),
  rule("time-to", value.timeTo, "The time to a first success says nothing about lasting use.", "none", "weak"),
  rule("named-staff", work.namedStaff, `The company's own people do it: ${countsWork}`, "output"),
  rule("work-noun", work.workNoun, "“%” is the company's own work: more of it may help no customer.", "output"),
  rule("money", lagging.money, "“%” is the result: it moves weeks after the value was given.", "lagging"),
  rule(
    "foreign",
    ({ foreign }) => foreign,
    "“%” is not English, so its words cannot be judged: define it in English, or answer the tests.",
    "none",
    "weak",
  ),
  rule("slogan", shallow.slogan, noNumber, "too broad"),
  rule("plain-share", value.plainShare, `A plain “%” ${oneGauge}`, "none", "weak"),
  rule("pushed-hard", shallow.pushedHard, "“%” can be raised by tricks that make things worse for customers.", "gameable"),
  rule("looked", shallow.looked, onlyCame, "vanity", "weak"),
  rule("stock", lagging.stock, "“%” counts contracts or sales: price moves it, and it falls long after use does.", "lagging", "weak"),
  rule("one-step", value.oneStep, `“%” ${oneGauge}`, "none", "weak"),
  rule("pushable", shallow.pushable, "“%” can be pushed up without anybody gaining.", "gameable", "weak"),
  rule("vanity", shallow.vanity, "“%” says that people show up, not that they get what they came for.", "vanity"),
  rule("there", ({ empty }) => empty.there, onlyCame, "vanity", "weak"),
  rule("breadth", shallow.breadth, "“%” mixes daily fans with one-time visitors.", "too broad", "weak"),
  rule("work-verb", work.workVerb, `“%” is something the company does: ${countsWork}`, "output"),
  rule("shelved", work.shelved, "“%” to a list: a longer shelf may help no customer.", "output"),
  rule("per-staff", work.perStaff, `By counting %, ${countsWork}`, "output"),
  rule("own-staff", work.doneByStaff, `By its definition the company's own people do it: ${countsWork}`, "output"),
  rule("on-file", shallow.onFile, onlyThere, "vanity"),
  rule("first-step", shallow.firstStep, "“%” costs nothing and proves no gain.", "gameable", "weak"),
  rule("bare-people", shallow.barePeople, "Which “%”, doing what, in which period?", "too broad"),
  rule("named-group", shallow.namedGroup, onlyThere, "vanity"),
  rule("running-total", shallow.runningTotal, "“%” without a period reads as a running total, which only rises.", "vanity", "weak"),
  rule("plain-rate", value.plainRate, `A plain “%” ${oneGauge}`, "none", "weak"),
  rule("condition", value.condition, "Its condition (“%”) is hard to meet without serving customers.", "none", "good"),
  rule("active-actors", value.activeActors, "It counts people who use the product (“%”): a habit that moves within weeks.", "none", "good"),
  rule("value", value.valueUnit, "“%” is value that customers receive, counted when they receive it.", "none", "good"),
  rule("week-retention", lagging.weekRetention, "A return rate over weeks can steer, but no team sees its own part in it.", "none", "weak"),
  rule("retention", named("retention"), "“%” without a period: nobody knows how late it tells.", "lagging", "weak"),
  rule("served", value.served, "“%”: those who are served do it, in a period that can be steered.", "none", "good"),
  rule("done-to-thing", work.doneToThing, `“%” by whom? It reads as the company's own doing: ${countsWork}`, "output"),
  rule("idea", shallow.idea, noNumber, "too broad"),
  rule("stocktaking", shallow.stocktaking, onlyThere, "vanity"),
];

/** The rules without those that go by a single word: three signs that somebody is served outweigh it. */
const rulesOfServed = rules.filter(({ id }) => !/^(?:work-noun|work-verb|vanity|on-file)$/.test(id));

const noTarget = "A North Star is a metric, not a target";
const target = rule("target", ({ aim }) => aim, `${noTarget}: leave “%” to a key result.`, "none", "weak");

interface Fired {
  readonly rule: CandidateRule;
  /** The words that fired it, as they are written where they stand in the name or definition. */
  readonly found: string;
}

/** The first rule that fires, `without` left out; what is a target too is told so first, and is weak at best. */
export function firstRule(reading: Reading, without: readonly string[] = []): Fired {
  for (const candidate of signsOf(reading) > 2 ? rulesOfServed : rules) {
    const words = !without.includes(candidate.id) && candidate.mark(reading);
    if (!words) continue;
    const found = asWritten(words, reading.name) || asWritten(words, reading.meaning) || words;
    if (!reading.aim) return { rule: candidate, found };
    if (candidate.verdict !== "good") return { rule: { ...candidate, why: `${noTarget}. ${candidate.why}` }, found };
  }
  return reading.aim ? { rule: target, found: reading.aim } : { rule: unclear, found: "" };
}
