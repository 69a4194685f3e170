/** The whole examination of a candidate North Star, test by test. */
import { type CandidateCheck, checkCandidate } from "./candidate-check";
import { type EvidenceFinding, type EvidenceTest, resultOfLead, type SeriesEvidence } from "./evidence-shape";
import { type Reading, readCandidate } from "./reading";
import { foundRole } from "./vocabulary";

/** `ask`: only people can answer, or the history is too short. */
export type ReportResult = "pass" | "fail" | "ask";

export interface ReportLine {
  readonly test: string;
  readonly result: ReportResult;
  readonly evidence: string;
}

interface Case extends CandidateCheck {
  readonly name: string;
  readonly definition: string;
  readonly reading: Reading;
  readonly evidence: SeriesEvidence | undefined;
}

type Answer = readonly [result: ReportResult, evidence: string];

const pass = (evidence: string): Answer => ["pass", evidence];
const fail = (evidence: string): Answer => ["fail", evidence];
const ask = (evidence: string): Answer => ["ask", evidence];
const data = (result: ReportResult, sentence: string): Answer => [result, `The data: ${sentence}`];

/** The finding that says most about the tests: a failure before a question before a pass. */
const finding = ({ evidence }: Case, ...tests: readonly EvidenceTest[]): EvidenceFinding | undefined => {
  const found = evidence?.findings.filter(({ test }) => tests.includes(test)) || [];
  return found.find(({ result }) => result === "fail") ?? found.find(({ result }) => result === "ask") ?? found[0];
};

/** "Increase … by 20%", "… in Q3": a target dressed as a star. */
const quarterly = /\b(?:increase|reduce|raise|grow|cut|decrease|improve|reach)\b|\bby \d+ ?%|\bq[1-4]\b|\bthis quarter\b/i;

function customerValue({ verdict, antiPattern, why }: Case): Answer {
  if (verdict === "good") return pass(why);
  return antiPattern === "none" || verdict === "weak" ? ask(`${why} Would customers miss it?`) : fail(why);
}

function leading({ evidence, antiPattern, why, rule }: Case): Answer {
  if (rule === "data-outcome") return fail(why);
  if (evidence?.lead) return data(resultOfLead(evidence.lead), evidence.lead.sentence);
  if (antiPattern === "lagging") return fail(why);
  return ask("Does it answer to the product within weeks? Give its weekly values and revenue to see which moves first.");
}

function actionable({ verdict, antiPattern, why }: Case): Answer {
  const isStiff = verdict === "bad" && ["too broad", "composite", "lagging"].includes(antiPattern);
  return isStiff ? fail(why) : ask("Can every team name a way to move it? One line a team.");
}

function measurable(each: Case): Answer {
  const health = finding(each, "health");
  if (health && health.result !== "pass") return data(health.result, health.sentence);
  if (["slogan", "only-how", "bare-people"].includes(each.rule)) return fail(each.why);
  const points = each.evidence?.points || 0;
  if (points > 0) return data("pass", `${points} values can be read.`);
  if (each.reading.timed) return pass("It says what is counted and in which period.");
  return ask("No period is named: counted per day, week or month?");
}

function understandable({ name, definition }: Case): Answer {
  const words = name.split(/\s+/).filter(Boolean).length;
  if (words > 12) return fail(`The name has ${words} words: nobody remembers more than 12.`);
  const short = /\b[A-Z]{2,}[A-Z0-9]*\b/.exec(name)?.[0];
  if (short !== undefined && definition === "") return ask(`Does everybody know what ${short} means? Write it out in the definition.`);
  return ask("Can three people from other teams say what it means, in their own words?");
}

function showsProgress(each: Case): Answer {
  if (/cumulative$/.test(each.rule)) return fail(each.why);
  const found = finding(each, "cumulative", "moves", "noise", "trend", "slow", "ceiling");
  if (found) {
    const remarks = (each.evidence?.findings || []).filter(({ test }) => found.result === "pass" && /trend|season/.test(test));
    return data(found.result, [found, ...remarks].map(({ sentence }) => sentence).join(" "));
  }
  if (each.rule === "running-total") return ask(`${each.why} ${each.ask}`);
  return ask("Give its weekly values: does it move when the product gets better, and stay when nothing changes?");
}

function predictsRevenue(each: Case): Answer {
  const found = finding(each, "revenue");
  if (found) return data(found.result, found.sentence);
  if (each.rule === "money") return fail("It is a result itself: that it moves with revenue proves nothing.");
  return ask("If it rose by 20%, what would happen to revenue and retention? Give both series to see.");
}

function hardToGame(each: Case): Answer {
  const ratio = finding(each, "ratio");
  if (ratio && ratio.result !== "pass") return data(ratio.result, ratio.sentence);
  const { antiPattern, verdict, reading, counter, why } = each;
  const guard = `One could ${counter.trick}; watch: ${counter.metric}.`;
  if (antiPattern === "gameable") return fail(`${why} ${guard}`);
  const isEarned = verdict === "good" && reading.qualified && foundRole("gameableHard", reading.name) === "";
  return isEarned ? pass(`Only a real success counts. Still: ${guard}`) : ask(guard);
}

const tests: Readonly<Record<string, (each: Case) => Answer>> = {
  "one metric": ({ antiPattern, why, name }) => (antiPattern === "composite" ? fail(why) : pass(`“${name}” names one number.`)),
  "customer value": customerValue,
  leading,
  actionable,
  sticky: ({ name }) =>
    quarterly.test(name)
      ? fail("The name holds a target or a quarter: that is a key result; a North Star stays for 12 to 18 months.")
      : ask("Will it still be right in 12 to 18 months? It changes only when the business does."),
  measurable,
  understandable,
  "shows progress": showsProgress,
  "predicts revenue": predictsRevenue,
  "hard to game": hardToGame,
};

/**
 * Ten tests, each with its result and its evidence in one line.
 * Words can fail a test; that it leads, moves and predicts revenue is passed only by data, the rest is asked.
 * @example reportOn("Total revenue", "")[8].result //=> "fail"
 * @example reportOn("Weekly active teams", "").map((line) => line.test).length //=> 10
 */
export function reportOn(name: string, definition: string, evidence?: SeriesEvidence): readonly ReportLine[] {
  const each: Case = {
    ...checkCandidate(name, definition, evidence),
    name,
    definition,
    reading: readCandidate(name, definition),
    evidence,
  };
  return Object.entries(tests).map(([test, answer]) => {
    const [result, line] = answer(each);
    return { test, result, evidence: line };
  });
}
