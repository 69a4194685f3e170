/** Sheets that are made on request: `# ` begins a heading, `| ` the headings of a table. */
import { fourQuestions, rolloutSteps, stressQuestions, workshopAgenda } from "./questions";

export interface PageContent {
  tab: string;
  /** Widths of the columns, in pixels. */
  widths: number[];
  rows: string[][];
}

const emptyRows = (count: number, width: number): string[][] => Array.from({ length: count }, () => new Array<string>(width).fill(""));

/**
 * The 90-minute workshop: agenda, the questions, a table for candidates, the stress test.
 *
 * @example workshopPage().rows[0] //=> ["# North Star workshop"]
 */
export function workshopPage(): PageContent {
  const total = workshopAgenda.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    tab: "North Star workshop",
    widths: [300, 420, 160, 160, 160],
    rows: [
      ["# North Star workshop"],
      [`${total} minutes. It ends with a short list and an owner for each open question, not with a decision.`],
      [""],
      ["# Agenda"],
      ["| Part", "What happens", "Minutes"],
      ...workshopAgenda.map(({ minutes, title, what }) => [title, what, String(minutes)]),
      [""],
      ["# Four questions"],
      ["| Question", "Our answer"],
      ...fourQuestions.map(({ question, hint }) => [`${question}\n${hint}`, ""]),
      [""],
      ["# Candidates"],
      ["| Candidate", "What exactly is counted", "Customers feel it", "Leads to revenue", "Teams can move it"],
      ...emptyRows(7, 5),
      [""],
      ["# Stress test of the short list"],
      ["| Question", "Our answer"],
      ...stressQuestions.map(({ question, hint }) => [`${question}\n${hint}`, ""]),
      [""],
      ["# Next steps"],
      ["| What is missing", "Data to fetch", "Owner", "By"],
      ...emptyRows(5, 4),
    ],
  };
}

/**
 * The roll-out, step by step, with the weeks after the choice.
 *
 * @example rolloutPage().tab //=> "North Star roll-out"
 */
export function rolloutPage(): PageContent {
  return {
    tab: "North Star roll-out",
    widths: [180, 420, 140, 160, 120],
    rows: [
      ["# North Star roll-out"],
      ["A pilot first, then what it showed, then team after team."],
      [""],
      ["| Step", "What happens", "Weeks after the choice", "Owner", "Done"],
      ...rolloutSteps.map(({ title, what, fromWeek, toWeek }) => [title, what, `from week ${fromWeek} to week ${toWeek}`, "", ""]),
    ],
  };
}
