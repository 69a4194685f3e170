/** The vetting of the chosen North Star, as lines of text. */
import type { Workbook } from "../workbook";
import { readNorthStarTab } from "./read-north-star";
import { vetCandidates } from "./vet";

const SIGNS = { pass: "✓", fail: "✗", ask: "?" } as const;

type Finding = Readonly<{ result: keyof typeof SIGNS; sentence: string }>;

function listed(heading: string, findings: readonly Finding[], none: string): string[] {
  const lines = findings.map(({ result, sentence }) => `${SIGNS[result]} ${sentence}`);
  return ["", heading, ...(lines.length > 0 ? lines : [none])];
}

/** Verdict, formula and series of the North Star that the sheet names, line by line; one line that says what to do where none is chosen. */
export function vetStar(workbook: Workbook): string[] {
  const tab = readNorthStarTab(workbook);
  if (typeof tab === "string" || tab.record.name === "")
    return ["No North Star is chosen yet: open the sidebar, choose North Star and press “Find a North Star”."];
  const { name, definition, metric, revenue } = tab.record;
  const [vetting] = vetCandidates(workbook, { candidates: [{ name, definition, metric, ratings: [] }], revenue }).vettings;
  if (!vetting) return [];
  const { verdict, antiPattern, why, formula, data } = vetting;
  return [
    `${name}: ${verdict}${antiPattern === "none" ? "" : `, ${antiPattern}`}. ${why}`,
    ...listed("What the formula says", formula, "Nothing speaks against it, or the values are typed."),
    ...listed("What the series says", data, "No metric is chosen for it, or its cells are empty."),
    "",
    "The sidebar has the tests one by one, and keeps your answers.",
  ];
}
