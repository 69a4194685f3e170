/** Vets candidates by what their words, the formula of their cells and their series say, test by test. */
import { type CandidateCheck, checkCandidate } from "../../domain/north-star/candidate-check";
import type { SeriesCell, SeriesEvidence } from "../../domain/north-star/evidence-shape";
import { checkFormula, type FormulaFault, type FormulaFinding } from "../../domain/north-star/formula-check";
import { type ReportLine, reportOn } from "../../domain/north-star/report";
import type { Candidate, VetInput, Vetting } from "../api/north-star";
import { precedentsOf, readsOutcome } from "../metrics/precedents";
import { type MetricSource, nameKeyOf, readSources } from "../metrics/source";
import type { Workbook } from "../workbook";
import { definitionOf } from "./definition";
import { plannedChanges } from "./planned-change";
import { ratioBaseOf } from "./ratio-base";
import { evidenceOf } from "./series-evidence";

/** The test that a fault of the formula speaks to; every other fault makes it less measurable. */
const TEST_OF: { readonly [fault in FormulaFault]?: string } = {
  composite: "one metric",
  cumulative: "shows progress",
  ratio: "hard to game",
  circular: "predicts revenue",
};

interface Facts {
  readonly formulaText: string;
  readonly findings: readonly FormulaFinding[];
  readonly evidence: SeriesEvidence | undefined;
}

const NO_FACTS: Facts = { formulaText: "", findings: [], evidence: undefined };

function formulaFindings(
  workbook: Workbook,
  source: MetricSource,
  outcome: MetricSource | undefined,
): Pick<Facts, "formulaText" | "findings"> & { base: SeriesCell[] | undefined } {
  const { formula, cell, kinds } = definitionOf(workbook, source);
  const last = source.values[source.values.length - 1];
  // A single typed number is somebody's guess; a typed column is data like any other.
  const examined = formula === "" && source.values.length < 2 ? String(last ?? "") : formula;
  const findings = [
    ...checkFormula(
      examined,
      precedentsOf(formula, source, outcome),
      cell,
      outcome && readsOutcome(workbook, formula, source.tab, outcome) ? outcome.name : "",
    ),
  ];
  if (kinds > 1) {
    const sentence = `The cells hold ${kinds} different formulas or typed values: what is counted changed on the way, so begin the series where it became one.`;
    findings.push({ fault: "hard-coded", result: "ask", sentence });
  }
  return { formulaText: formula, findings, base: ratioBaseOf(workbook, source, formula, Number(/\d+/.exec(cell))) };
}

function factsOf(
  workbook: Workbook,
  source: MetricSource | undefined,
  revenue: MetricSource | undefined,
  plannedChange: number | undefined,
): Facts {
  if (!source) return NO_FACTS;
  const { formulaText, findings, base } = formulaFindings(workbook, source, revenue);
  // Revenue that goes into the metric makes the comparison a circle.
  const outcome = findings.some(({ fault }) => fault === "circular") ? undefined : revenue;
  return { formulaText, findings, evidence: evidenceOf(source, outcome, workbook.office.now().day, { denominator: base, plannedChange }) };
}

/** The line of a test, where the formula says something worse than words and data did. */
function withFormula({ test, result, evidence }: ReportLine, findings: readonly FormulaFinding[]): ReportLine {
  const own = findings.filter(({ fault }) => (TEST_OF[fault] || "measurable") === test);
  const worst = own.find((finding) => finding.result === "fail") ?? own[0];
  if (!worst || result === "fail" || (result === "ask" && worst.result === "ask")) return { test, result, evidence };
  return { test, result: worst.result, evidence: `The formula: ${worst.sentence}` };
}

type Judgement = Pick<Vetting, "verdict" | "antiPattern" | "why" | "spoke">;

/** What the formula changes in the verdict; words and data stand where it says nothing against the metric. */
function judged(check: CandidateCheck, findings: readonly FormulaFinding[]): Judgement {
  const { verdict, antiPattern, why, spoke } = check;
  const found = findings.find(({ fault, result }) => result === "fail" && (fault === "composite" || fault === "cumulative"));
  if (!found || verdict === "bad") return { verdict, antiPattern, why, spoke };
  return {
    verdict: "bad",
    antiPattern: found.fault === "composite" ? "composite" : "vanity",
    why: `The formula: ${found.sentence}`,
    spoke: "formula",
  };
}

function vettingOf({ name, definition }: Candidate, { formulaText, findings, evidence }: Facts): Vetting {
  const check = checkCandidate(name, definition, evidence);
  return {
    name,
    ...judged(check, findings),
    ask: check.ask,
    better: check.better,
    counter: { way: check.counter.trick, counter: check.counter.metric },
    tests: reportOn(name, definition, evidence).map((line) => withFormula(line, findings)),
    data: (evidence?.findings || []).map(({ result, sentence }) => ({ result, sentence })),
    formula: findings.map(({ result, sentence }) => ({ result, sentence })),
    formulaText,
  };
}

/** Vets each candidate that has a name; every tab is read once, the formulas of each metric once. */
export function vetCandidates(workbook: Workbook, { candidates, revenue }: VetInput): { vettings: Vetting[] } {
  const named = candidates.filter(({ name }) => name.trim() !== "");
  const sources = readSources(workbook, [...named.map(({ metric }) => metric), revenue]);
  const outcome = sources.get(nameKeyOf(revenue));
  const plannedOf = plannedChanges(workbook);
  return {
    vettings: named.map((candidate) => {
      const source = sources.get(nameKeyOf(candidate.metric));
      return vettingOf(candidate, factsOf(workbook, source, outcome, source && plannedOf(source.name)));
    }),
  };
}
