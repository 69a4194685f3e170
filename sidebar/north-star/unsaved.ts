/** What was typed and not saved: kept on the server for this person, since Google closes the sidebar without telling it. */
import * as z from "zod/mini";
import { Candidate, NorthStarFields, StressAnswer, TestResult } from "../../src/app/api/north-star";
import { call } from "../server";
import { words } from "../words";
import { say } from "../work";
import { draft, newCandidate, stepNames, type Typed } from "./draft";

const pauseMilliseconds = 1000;
/** What one document property holds. */
const mostBytes = 9000;

const Unsaved = z.object({
  step: z.nullable(z.enum(stepNames)),
  chosen: z.string(),
  choice: z.optional(z.extend(NorthStarFields, { reason: z.string() })),
  questions: z.optional(z.array(z.string())),
  candidates: z.optional(z.array(Candidate)),
  revenue: z.optional(z.string()),
  answers: z.optional(z.record(z.string(), z.record(z.string(), z.object({ result: TestResult, answer: z.string() })))),
  stress: z.optional(z.record(z.string(), z.array(StressAnswer))),
});
type Unsaved = z.infer<typeof Unsaved>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The entries that are not as they were saved or proposed. */
function changed<Value>(now: Readonly<Record<string, Value>>, saved: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => !same(value, saved[name])));
}

/** The parts that are not saved; where there is no room for all, the first of them are kept. */
function unsavedParts(): [keyof Unsaved, unknown][] {
  const { northStar, choice, questions, candidates, revenue, answers, stress, saved } = draft.current();
  const standing = northStar && newCandidate(northStar.fields.name, northStar.fields.definition, northStar.fields.metric);
  // The North Star that stands becomes a candidate by itself when it is vetted again.
  const typed = (all: readonly Candidate[]) => all.filter((each) => (each.name !== "" || each.definition !== "") && !same(each, standing));
  const named = typed(candidates);
  const [newAnswers, newStress] = [changed(answers, saved.answers), changed(stress, saved.stress)];
  const parts: [keyof Unsaved, unknown, boolean][] = [
    ["choice", choice, choice !== null],
    ["questions", questions, !same(questions, saved.questions)],
    ["candidates", candidates, named.length > 0 && !same(named, typed(saved.candidates))],
    ["revenue", revenue, revenue !== saved.revenue],
    ["answers", newAnswers, Object.keys(newAnswers).length > 0],
    ["stress", newStress, Object.keys(newStress).length > 0],
  ];
  return parts.filter(([, , isUnsaved]) => isUnsaved).map(([name, value]) => [name, value]);
}

function unsavedText(): string {
  const { step, chosen } = draft.current();
  const parts = unsavedParts();
  for (let count = parts.length; count > 0; count -= 1) {
    const text = JSON.stringify({ step, chosen, ...Object.fromEntries(parts.slice(0, count)) });
    // No character takes more than three bytes for each of its units.
    if (text.replace(/[^ -~]/g, "xxx").length <= mostBytes) return text;
  }
  return "";
}

let kept: string | null = null;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is not saved once the typing pauses; a call of its own, so that nothing waits for it. */
export function keepUnsavedSoon(): void {
  clearTimeout(pause);
  if (kept === null) return;
  pause = setTimeout(() => {
    const text = unsavedText();
    if (text === kept) return;
    kept = text;
    void call("keepDraft", { draft: text });
  }, pauseMilliseconds);
}

function parsed(text: string): Unsaved | undefined {
  try {
    return z.safeParse(Unsaved, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Brings back what was typed before the sidebar was closed, once, says so, and answers whether there was any. */
export function restoreUnsaved(text: string): boolean {
  if (kept !== null) return false;
  kept = text;
  const unsaved = text === "" ? undefined : parsed(text);
  const before = draft.current();
  if (!unsaved || unsavedParts().length > 0) return false;
  const { answers = {}, stress = {}, ...parts } = unsaved;
  draft.change({ ...parts, answers: { ...before.answers, ...answers }, stress: { ...before.stress, ...stress } } as Partial<Typed>);
  say(words.northStar.restored, async () => {
    draft.change(before);
    say(words.shell.undone);
  });
  return true;
}
