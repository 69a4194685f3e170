/** The rules by which a candidate's wording is judged, in the order in which they are asked. */
import * as composite from "./composite-marks";
import * as lagging from "./lagging-marks";
import { type Mark, named } from "./mark";
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
}

const rule = (id: string, verdict: Verdict, antiPattern: AntiPattern, mark: Mark): CandidateRule => ({
  id,
  verdict,
  antiPattern,
  mark,
});

const unclear = rule("unclear", "weak", "none", () => "unclear");

export const candidateRules: readonly CandidateRule[] = [
  rule("rule-of-thumb", "bad", "composite", ({ name }) => (/ rul of \d+ /.test(name.line) ? "rule of" : "")),
  rule("two-metrics", "bad", "composite", composite.joined),
  rule("named-composite", "bad", "composite", composite.namedComposite),
  rule("promoter", "bad", "lagging", lagging.promoterScore),
  rule("survey", "weak", "lagging", lagging.survey),
  rule("weights", "bad", "composite", composite.weights),
  rule("composite", "bad", "composite", composite.composite),
  rule("cumulative", "bad", "vanity", shallow.cumulative),
  rule("only-how", "bad", "too broad", shallow.onlyHow),
  rule("traded", "weak", "lagging", lagging.traded),
  rule("traded-by-customers", "good", "none", named("traded")),
  rule("leaving", "bad", "lagging", lagging.leaving),
  rule("slow-retention", "weak", "lagging", lagging.slowRetention),
  rule("year-retention", "bad", "lagging", lagging.yearRetention),
  rule("time-to", "weak", "none", value.timeTo),
  rule("named-staff", "bad", "output", work.namedStaff),
  rule("work-noun", "bad", "output", work.workNoun),
  rule("money", "bad", "lagging", lagging.money),
  rule("slogan", "bad", "too broad", shallow.slogan),
  rule("shallow-share", "weak", "none", shallow.shallowShare),
  rule("pushed-hard", "bad", "gameable", shallow.pushedHard),
  rule("looked", "weak", "vanity", shallow.looked),
  rule("stock", "weak", "lagging", lagging.stock),
  rule("one-step", "weak", "none", value.oneStep),
  rule("pushable", "weak", "gameable", shallow.pushable),
  rule("vanity", "bad", "vanity", shallow.vanity),
  rule("breadth", "weak", "too broad", shallow.breadth),
  rule("work-verb", "bad", "output", work.workVerb),
  rule("per-staff", "weak", "output", work.perStaff),
  rule("own-staff", "bad", "output", work.doneByStaff),
  rule("bare-people", "bad", "too broad", shallow.barePeople),
  rule("running-total", "weak", "vanity", shallow.runningTotal),
  rule("condition", "good", "none", value.condition),
  rule("plain-rate", "weak", "none", value.plainRate),
  rule("active-actors", "good", "none", value.activeActors),
  rule("value", "good", "none", value.valueUnit),
  rule("done-in-period", "good", "none", value.doneInPeriod),
  rule("value-in-definition", "good", "none", value.valueInDefinition),
  rule("week-retention", "weak", "none", lagging.weekRetention),
  rule("retention", "weak", "lagging", named("retention")),
];

/** The first rule that fires, `without` left out, and the word that fired it. */
export function firstRule(reading: Reading, without: readonly string[] = []): { readonly rule: CandidateRule; readonly found: string } {
  for (const candidate of candidateRules) {
    const found = without.includes(candidate.id) ? "" : candidate.mark(reading);
    if (found !== "") return { rule: candidate, found };
  }
  return { rule: unclear, found: "unclear" };
}
