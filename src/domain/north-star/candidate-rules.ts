/** The rules by which a candidate's wording is judged, in the order in which they are asked, and why each decides as it does. */
import * as composite from "./composite-marks";
import * as lagging from "./lagging-marks";
import { type Mark, named, signsOf } from "./mark";
import type { Reading } from "./reading";
import * as shallow from "./shallow-marks";
import * as value from "./value-marks";
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

const rule = (id: string, verdict: Verdict, antiPattern: AntiPattern, mark: Mark, why: string): CandidateRule => ({
  id,
  verdict,
  antiPattern,
  mark,
  why,
});

const nobodyMoves = "nobody can move a mix, and when it drops nobody knows why.";
const onlyReports = "it reports, it cannot steer.";
const countsWork = "it counts work done, not what customers got from it.";
const oneGauge = "is one step or one gauge: a good input metric or guardrail, too narrow to lead a company.";

const onlyThere = "“%” says how many there are, not what anybody gets from them.";
const noNumber = "“%” is an idea, not a metric: nobody can say the number.";

const unclear = rule("unclear", "weak", "none", () => "unclear", "It does not say what customers get: say who does what, in which week.");

const rules: readonly CandidateRule[] = [
  rule("two-metrics", "bad", "composite", composite.joined, "“%” joins two measures: choose the one that customers would miss."),
  rule("named-composite", "bad", "composite", composite.namedComposite, `“%” mixes several things into one number: ${nobodyMoves}`),
  rule("promoter", "bad", "lagging", lagging.promoterScore, "A promoter score is a survey of the past: slow, and answered by few."),
  rule("survey", "weak", "lagging", lagging.survey, "“%” is a survey of those who answer: count what customers do instead."),
  rule("weights", "bad", "composite", composite.weights, `The parts are weighted or multiplied (%): ${nobodyMoves}`),
  rule("composite", "bad", "composite", composite.composite, `“%” mixes several things into one number: ${nobodyMoves}`),
  rule("cumulative", "bad", "vanity", shallow.cumulative, "“%” makes it a running total: it can only rise."),
  rule("only-how", "bad", "too broad", shallow.onlyHow, "It says “%” good something is, not what is counted."),
  rule("traded", "weak", "lagging", lagging.traded, "“%” is a money total: it follows use, and prices raise it too."),
  rule("traded-by-customers", "good", "none", named("traded"), "It is money that customers earn here: it grows only when they succeed."),
  rule("leaving", "bad", "lagging", lagging.leaving, `“%” is known when customers are already gone: ${onlyReports}`),
  rule("harm", "bad", "lagging", lagging.harm, `“%” is known when the harm is done: ${onlyReports}`),
  rule(
    "slow-retention",
    "weak",
    "lagging",
    lagging.slowRetention,
    "“%” over months is right, but shows this quarter's work two quarters later.",
  ),
  rule("year-retention", "bad", "lagging", lagging.yearRetention, `“%” over a year is known a year late: ${onlyReports}`),
  rule("time-to", "weak", "none", value.timeTo, "The time to a first success says nothing about lasting use: a fine input for one team."),
  rule("named-staff", "bad", "output", work.namedStaff, `The company's own people do it: ${countsWork}`),
  rule("work-noun", "bad", "output", work.workNoun, "“%” is the company's own work: more of it may help no customer."),
  rule("money", "bad", "lagging", lagging.money, "“%” is the result: it moves weeks after the value was given or missed."),
  rule("slogan", "bad", "too broad", shallow.slogan, noNumber),
  rule("plain-share", "weak", "none", value.plainShare, `A plain “%” ${oneGauge}`),
  rule("pushed-hard", "bad", "gameable", shallow.pushedHard, "“%” can be raised by tricks that make things worse for customers."),
  rule("looked", "weak", "vanity", shallow.looked, "A look is not yet a use: “%” says that somebody came, not that it helped."),
  rule("stock", "weak", "lagging", lagging.stock, "“%” counts contracts or sales: price moves it, and it falls long after use does."),
  rule("one-step", "weak", "none", value.oneStep, `“%” ${oneGauge}`),
  rule("pushable", "weak", "gameable", shallow.pushable, "“%” can be pushed up without anybody gaining."),
  rule("vanity", "bad", "vanity", shallow.vanity, "“%” says that people show up, not that they get what they came for."),
  rule("breadth", "weak", "too broad", shallow.breadth, "“%” mixes daily fans with one-time visitors."),
  rule("work-verb", "bad", "output", work.workVerb, `“%” is something the company does: ${countsWork}`),
  rule("shelved", "bad", "output", work.shelved, "“%” to a list: a longer shelf may help no customer."),
  rule("per-staff", "bad", "output", work.perStaff, `By counting %, ${countsWork}`),
  rule("own-staff", "bad", "output", work.doneByStaff, `By its definition the company's own people do it: ${countsWork}`),
  rule("on-file", "bad", "vanity", shallow.onFile, onlyThere),
  rule("first-step", "weak", "gameable", shallow.firstStep, "“%” costs nothing and proves no gain."),
  rule("bare-people", "bad", "too broad", shallow.barePeople, "Which “%”, doing what, in which period?"),
  rule("named-group", "bad", "vanity", shallow.namedGroup, onlyThere),
  rule("running-total", "weak", "vanity", shallow.runningTotal, "“%” without a period reads as a running total, which only rises."),
  rule("plain-rate", "weak", "none", value.plainRate, `A plain “%” ${oneGauge}`),
  rule("condition", "good", "none", value.condition, "Its condition (“%”) is hard to meet without having served customers."),
  rule(
    "active-actors",
    "good",
    "none",
    value.activeActors,
    "It counts people who really use the product (“%”): a habit that moves within weeks.",
  ),
  rule("value", "good", "none", value.valueUnit, "“%” is value that customers receive, counted when they receive it."),
  rule("week-retention", "weak", "none", lagging.weekRetention, "A return rate over weeks can steer, but no team sees its own part in it."),
  rule("retention", "weak", "lagging", named("retention"), "“%” without a period: nobody knows how late it tells."),
  rule("served", "good", "none", value.served, "“%”: those who are served do it, in a period that can be steered."),
  rule("done-to-thing", "bad", "output", work.doneToThing, `“%” by whom? It reads as the company's own doing: ${countsWork}`),
  rule("idea", "bad", "too broad", shallow.idea, noNumber),
  rule("stocktaking", "bad", "vanity", shallow.stocktaking, onlyThere),
];

/** Rules that go by a single word: three signs that somebody is served outweigh it. */
const byOneWord = /^(?:work-noun|work-verb|vanity|on-file)$/;

/** The first rule that fires, `without` left out, and the word that fired it. */
export function firstRule(reading: Reading, without: readonly string[] = []): { readonly rule: CandidateRule; readonly found: string } {
  const isServed = signsOf(reading) > 2;
  for (const candidate of rules) {
    if (without.includes(candidate.id) || (isServed && byOneWord.test(candidate.id))) continue;
    const found = candidate.mark(reading);
    if (found !== "") return { rule: candidate, found };
  }
  return { rule: unclear, found: "unclear" };
}
