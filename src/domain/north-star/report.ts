/** The whole examination of a candidate North Star, test by test. */
import { type CandidateCheck, checkCandidate } from "./candidate-check";
import type { EvidenceFinding, EvidenceTest, SeriesEvidence } from "./evidence-shape";
import { readCandidate } from "./reading";
import { foundRole } from "./vocabulary";

/** `ask`: only people can answer, or the history is too short. */
export type ReportResult = "pass" | "fail" | "ask";

export interface ReportLine {
  readonly test: string;
  readonly result: ReportResult;
  readonly evidence: string;
}

interface Case {
  readonly name: string;
  readonly definition: string;
  readonly check: CandidateCheck;
  readonly evidence: SeriesEvidence | undefined;
}

type Answer = readonly [result: ReportResult, evidence: string];

const say = (result: ReportResult, evidence: string): Answer => [result, evidence];

const dataSays = ({ evidence }: Case, ...tests: readonly EvidenceTest[]): EvidenceFinding | undefined => {
  const found = evidence?.findings.filter(({ test }) => tests.includes(test)) ?? [];
  return found.find(({ result }) => result === "fail") ?? found.find(({ result }) => result === "ask") ?? found[0];
};

const fromData = (found: EvidenceFinding | undefined): Answer | null => (found ? say(found.result, `The data: ${found.sentence}`) : null);

const wording = ({ name, definition }: Case) => readCandidate(name, definition);

function oneMetric({ check, name }: Case): Answer {
  if (check.antiPattern === "composite") return say("fail", check.why);
  return say("pass", `“${name}” names one number.`);
}

function customerValue({ check }: Case): Answer {
  if (check.verdict === "good") return say("pass", check.why);
  if (check.antiPattern === "none" || check.verdict === "weak") return say("ask", `${check.why} Would customers miss it?`);
  return say("fail", check.why);
}

function leading(each: Case): Answer {
  const lead = each.evidence?.lead;
  if (lead) {
    const result = lead.verdict === "leads" ? "pass" : lead.verdict === "lags" ? "fail" : "ask";
    return say(result, `The data: ${lead.sentence}`);
  }
  if (each.check.antiPattern === "lagging") return say("fail", each.check.why);
  return say("ask", "Does it answer to the product within weeks? Give its weekly values and revenue to see which moves first.");
}

function actionable({ check }: Case): Answer {
  const stiff = ["too broad", "composite", "lagging"].includes(check.antiPattern);
  if (stiff && check.verdict === "bad") return say("fail", check.why);
  return say("ask", "Can every team name a way to move it? One line a team.");
}

/** "Increase … by 20%", "… in Q3": a target dressed as a star. */
const quarterly = /\b(?:increase|reduce|raise|grow|cut|decrease|improve|reach)\b|\bby \d+ ?%|\bq[1-4]\b|\bthis quarter\b/i;

function sticky({ name }: Case): Answer {
  if (quarterly.test(name))
    return say("fail", "The name holds a target or a quarter: that is a key result; a North Star stays for 12 to 18 months.");
  return say("ask", "Will it still be right in 12 to 18 months? It changes only when the business does.");
}

function measurable(each: Case): Answer {
  const health = dataSays(each, "health");
  if (health && health.result !== "pass") return say(health.result, `The data: ${health.sentence}`);
  if (["slogan", "only-how", "bare-people"].includes(each.check.rule)) return say("fail", each.check.why);
  if (each.evidence && each.evidence.points > 0) return say("pass", `The data: ${each.evidence.points} values can be read.`);
  if (wording(each).timed) return say("pass", "It says what is counted and in which period.");
  return say("ask", "No period is named: counted per day, week or month?");
}

const abbreviation = /\b[A-Z]{2,}[A-Z0-9]*\b/;

function understandable({ name, definition }: Case): Answer {
  const words = name.split(/\s+/).filter((word) => word !== "").length;
  if (words > 12) return say("fail", `The name has ${words} words: nobody remembers more than 12.`);
  const short = abbreviation.exec(name)?.[0];
  if (short !== undefined && definition === "")
    return say("ask", `Does everybody know what ${short} means? Write it out in the definition.`);
  return say("ask", "Can three people from other teams say what it means, in their own words?");
}

function showsProgress(each: Case): Answer {
  if (["cumulative", "data-cumulative"].includes(each.check.rule)) return say("fail", each.check.why);
  const data = fromData(dataSays(each, "cumulative", "moves", "noise", "slow", "ceiling", "season"));
  if (data) return data;
  if (each.check.rule === "running-total") return say("ask", `${each.check.why} ${each.check.ask}`);
  return say("ask", "Give its weekly values: does it move when the product gets better, and stay when nothing changes?");
}

function predictsRevenue(each: Case): Answer {
  const data = fromData(dataSays(each, "revenue"));
  if (data) return data;
  if (each.check.rule === "money") return say("fail", "It is a result itself: that it moves with revenue proves nothing.");
  return say("ask", "If it rose by 20%, what would happen to revenue and retention? Give both series to see.");
}

function hardToGame(each: Case): Answer {
  const ratio = dataSays(each, "ratio");
  if (ratio && ratio.result !== "pass") return say(ratio.result, `The data: ${ratio.sentence}`);
  const { check } = each;
  const { counter } = check;
  const guard = `One could ${counter.trick}; watch: ${counter.metric}.`;
  if (check.antiPattern === "gameable") return say("fail", `${check.why} ${guard}`);
  const earned = check.verdict === "good" && wording(each).qualified && foundRole("gameableHard", wording(each).name) === "";
  return earned ? say("pass", `Only a real success counts. Still: ${guard}`) : say("ask", guard);
}

const tests: readonly (readonly [string, (each: Case) => Answer])[] = [
  ["one metric", oneMetric],
  ["customer value", customerValue],
  ["leading", leading],
  ["actionable", actionable],
  ["sticky", sticky],
  ["measurable", measurable],
  ["understandable", understandable],
  ["shows progress", showsProgress],
  ["predicts revenue", predictsRevenue],
  ["hard to game", hardToGame],
];

/**
 * Ten tests, each with its result and its evidence in one line.
 * Words can fail a test; that it leads, moves and predicts revenue is passed only by data, the rest is asked.
 * @example reportOn("Total revenue", "")[8].result //=> "fail"
 * @example reportOn("Weekly active teams", "").map((line) => line.test).length //=> 10
 */
export function reportOn(name: string, definition: string, evidence?: SeriesEvidence): readonly ReportLine[] {
  const each: Case = { name, definition, check: checkCandidate(name, definition, evidence), evidence };
  return tests.map(([test, answer]) => {
    const [result, line] = answer(each);
    return { test, result, evidence: line };
  });
}
