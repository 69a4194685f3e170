/** Vets a candidate North Star by its name and definition; what its series shows outranks both. */
import { betterMetric } from "./better-metric";
import { type AntiPattern, firstRule, type Verdict } from "./candidate-rules";
import { type CounterMetric, counterMetric } from "./counter-metric";
import type { EvidenceTest, SeriesEvidence } from "./evidence-shape";
import { openQuestion } from "./open-question";
import { readCandidate } from "./reading";

export interface CandidateCheck {
  readonly verdict: Verdict;
  readonly antiPattern: AntiPattern;
  /** One sentence: which rule decided, and on what word or weeks. */
  readonly why: string;
  /** Who decided: the wording or the data. */
  readonly spoke: "wording" | "data";
  /** The rule that decided, for tests and the sidebar. */
  readonly rule: string;
  /** A question for people where sources contradict each other; empty when there is none. */
  readonly ask: string;
  /** A better metric of the same kind; empty for a good candidate. */
  readonly better: string;
  readonly counter: CounterMetric;
}

/** Rules that guess from words what the series can show. */
const guessesTotal = ["cumulative", "running-total"];
/** What a series can show that keeps a metric from being good, whatever it is called. */
const faults: readonly EvidenceTest[] = ["moves", "noise", "ceiling", "ratio"];
const guessesLag = ["traded", "slow-retention", "stock", "retention", "survey"];

type Judgement = Pick<CandidateCheck, "rule" | "verdict" | "antiPattern" | "why" | "spoke">;

function byWords(name: string, definition: string, without: readonly string[] = []): Judgement {
  const { rule, found } = firstRule(readCandidate(name, definition), without);
  const { id, verdict, antiPattern, why } = rule;
  return { rule: id, verdict, antiPattern, why: why.replace("%", found), spoke: "wording" };
}

const byData = (rule: string, verdict: Verdict, antiPattern: AntiPattern, found: string): Judgement => ({
  rule,
  verdict,
  antiPattern,
  why: `The data: ${found}`,
  spoke: "data",
});

/**
 * What is left of the judgement of the words beside the series. A total and the outcome itself are bad; what stands still, is drowned in noise,
 * has no room left or goes against the outcome is weak at best; only a metric that leads and has none of these is raised to good.
 */
function overruled(words: Judgement, name: string, definition: string, { findings, cumulative, lead }: SeriesEvidence): Judgement {
  const failed = (...tests: readonly EvidenceTest[]) => findings.find(({ test, result }) => result === "fail" && tests.includes(test));
  if (failed("health")) return words;
  const total = failed("cumulative");
  if (total || cumulative === "yes") {
    if (words.verdict === "bad" && words.antiPattern !== "vanity") return words;
    return byData("data-cumulative", "bad", "vanity", total?.sentence ?? "it never falls, as a running total does.");
  }
  const [moves, told] = lead ? [lead.verdict, lead.sentence] : ["", ""];
  const outcome = failed("revenue");
  if (outcome && moves !== "lags") return byData("data-outcome", "bad", "lagging", outcome.sentence);
  const isTotalByName = cumulative === "no" && guessesTotal.includes(words.rule);
  const { rule, verdict, antiPattern, why } = isTotalByName ? byWords(name, definition, guessesTotal) : words;
  const isOpposite = moves === "leads" && (lead?.strength || 0) < 0;
  const found = failed(...faults);
  const fault = found ? found.sentence : isOpposite ? `${told} Is less of it better?` : "";
  if (fault !== "" && verdict !== "bad") return byData("data-fault", "weak", antiPattern, verdict === "good" ? fault : `${fault} ${why}`);
  if (moves === "lags" && verdict === "good") return byData("data-lags", "weak", "lagging", told);
  if (moves === "leads" && guessesLag.includes(rule)) return byData("data-leads", "good", "none", told);
  return isTotalByName ? byData(rule, verdict, antiPattern, `the series falls too, so it is no running total. ${why}`) : words;
}

/**
 * Vets one candidate: verdict, anti-pattern, and why in one sentence.
 * The definition outranks the name where it says more; the evidence of a series outranks both, and `spoke` says which decided.
 * @example checkCandidate("Nights booked").verdict //=> "good"
 * @example checkCandidate("Nights booked", "running total since launch").antiPattern //=> "vanity"
 * @example checkCandidate("Weekly active subscribers").verdict //=> "good"
 * @example checkCandidate("Subscribers").antiPattern //=> "vanity"
 */
export function checkCandidate(name: string, definition = "", evidence?: SeriesEvidence): CandidateCheck {
  const words = byWords(name, definition);
  const { rule, verdict, antiPattern, why, spoke } = evidence ? overruled(words, name, definition, evidence) : words;
  return {
    rule,
    verdict,
    antiPattern,
    why,
    spoke,
    ask: spoke === "wording" ? openQuestion(rule, name) : "",
    better: verdict === "good" ? "" : betterMetric(name, antiPattern),
    counter: counterMetric(name),
  };
}

/**
 * The check as one line for a cell: why, then the open question, then a better metric or, for a good one, what to watch beside it.
 * @example adviceOf(checkCandidate("Pageviews")) //=> "“Pageviews” says that people show up, not that they get what they came for. Better: Visitors who finish what they came for, per week."
 */
export function adviceOf(check: CandidateCheck): string {
  const next = check.better === "" ? `Watch beside it: ${check.counter.metric}.` : `Better: ${check.better}.`;
  return [check.why, check.ask, next].filter((part) => part !== "").join(" ");
}
