/** What the parts of the North Star tab say: answers, what was kept of each candidate, the change log. */
import type { QuestionAnswer, StressAnswer, TabSection, TestResult, VettedTest } from "./north-star";

/** What was answered about a candidate on a day. */
export interface KeptVetting {
  readonly name: string;
  /** ISO date; empty where the tab does not say. */
  readonly on: string;
  readonly vetting: readonly VettedTest[];
  readonly stress: readonly StressAnswer[];
}

/** A line of the change log. */
export interface ChangeLine {
  readonly on: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

function rowsOf(sections: readonly TabSection[], key: TabSection["key"]): readonly (readonly string[])[] {
  return sections.find((section) => section.key === key)?.rows ?? [];
}

/** The answers to the four questions. */
export function questionsIn(sections: readonly TabSection[]): QuestionAnswer[] {
  return rowsOf(sections, "questions").map(([question = "", answer = ""]) => ({ question, answer }));
}

/** The change log, newest first. */
export function changesIn(sections: readonly TabSection[]): ChangeLine[] {
  return rowsOf(sections, "changes").map(([on = "", what = "", before = "", after = "", reason = ""]) => ({
    on,
    what,
    before,
    after,
    reason,
  }));
}

function resultOf(text: string): TestResult {
  const word = text.toLowerCase();
  return word === "pass" || word === "fail" ? word : "ask";
}

function testsOf(rows: readonly (readonly string[])[]): VettedTest[] {
  return rows.map(([test = "", evidence = "", result = "", answer = ""]) => ({ test, evidence, result: resultOf(result), answer }));
}

/**
 * What was kept of each candidate, one entry a day, newest first. A stress test that does not say of what belongs to the first vetting.
 * @example keptIn([{ key: "stress", of: "Nights booked, 2026-11-22", rows: [["Complaints", "Sell bad nights"]] }])[0].on //=> "2026-11-22"
 */
export function keptIn(sections: readonly TabSection[]): KeptVetting[] {
  const first = sections.find(({ key }) => key === "vetting")?.of ?? "";
  const kept = new Map<string, KeptVetting>();
  for (const { key, of, rows } of sections) {
    if (key !== "vetting" && key !== "stress") continue;
    const about = of || first;
    const [, name = about, on = ""] = /^(.*), (\d{4}-\d\d-\d\d)$/.exec(about) ?? [];
    const entry = kept.get(about) ?? { name, on, vetting: [], stress: [] };
    const stress = rows.map(([counter = "", way = ""]) => ({ counter, way }));
    kept.set(about, key === "stress" ? { ...entry, stress } : { ...entry, vetting: testsOf(rows) });
  }
  return [...kept.values()].sort((one, other) => other.on.localeCompare(one.on));
}
