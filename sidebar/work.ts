/** What the sidebar does: asks the server, keeps the answer in the store, says how it went. */
import type { ActionInput, ActionName, ActionOutput } from "../src/app/api/actions";
import type { RowReference } from "../src/app/api/plan";
import type { Issue, Reply } from "../src/app/api/reply";
import { keepKeyboard } from "./focus";
import { call } from "./server";
import { changeState, currentState, type WorkbookView } from "./store";
import { words } from "./words";

/** How each answer that holds part of the workbook becomes part of the store. */
const parts: { [Name in ActionName]?: (value: ActionOutput<Name>) => Partial<WorkbookView> } = {
  readWorkbook: (value) => value,
  createExample: (value) => value,
  nameMetric: (metrics) => ({ metrics }),
  addMetricColumns: ({ metrics }) => ({ metrics }),
  undoMetricColumns: (metrics) => ({ metrics }),
  saveObjective: (plan) => ({ plan }),
  saveKeyResult: (plan) => ({ plan }),
  restoreRows: (plan) => ({ plan }),
  deleteObjective: (value) => ({ plan: value.plan }),
  deleteKeyResult: (value) => ({ plan: value.plan }),
  setSchedule: (schedule) => ({ schedule }),
  takeSnapshot: (schedule) => ({ schedule }),
  readNorthStar: ({ northStar }) => summaryOf(northStar),
  saveNorthStar: ({ northStar }) => summaryOf(northStar),
  acceptDefinition: ({ northStar }) => summaryOf(northStar),
};

/** What the first screen shows of a North Star. */
function summaryOf({ fields, notes }: ActionOutput<"saveNorthStar">["northStar"]): Partial<WorkbookView> {
  return { northStar: { name: fields.name, metric: fields.metric, notes } };
}

type RemoveAction = "deleteObjective" | "deleteKeyResult";

let queue: Promise<unknown> = Promise.resolve();

/**
 * Asks for an action that changes or reads the workbook and keeps what it answers.
 * One goes after the other, so that an older answer can never overwrite a newer one.
 */
export function ask<Name extends ActionName>(action: Name, input: ActionInput<Name>): Promise<Reply<ActionOutput<Name>>> {
  const reply = queue.then(() => call(action, input));
  queue = reply;
  return reply.then((answer) => {
    if (answer.ok) keep(action, answer.value);
    return answer;
  });
}

function keep<Name extends ActionName>(action: Name, value: ActionOutput<Name>): void {
  const change = parts[action]?.(value);
  if (!change) return;
  const { workbook } = currentState();
  changeState({ workbook: workbook ? { ...workbook, ...change } : ((change as WorkbookView) ?? null) });
}

/** Runs work that belongs to no form: marks it as under way, refuses the same again meanwhile, shows what went wrong. */
export async function doWork<Name extends ActionName>(
  name: string,
  action: Name,
  input: ActionInput<Name>,
  then: (value: ActionOutput<Name>) => void = () => undefined,
): Promise<void> {
  if (currentState().busy.includes(name)) return;
  changeState({ problems: [], notice: null });
  const reply = await whileBusy(name, () => ask(action, input));
  if (reply.ok) then(reply.value);
  else changeState({ problems: reply.issues });
}

async function whileBusy<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  changeState({ busy: [...currentState().busy, name] });
  const value = await work();
  changeState({ busy: currentState().busy.filter((other) => other !== name) });
  return value;
}

/** Says once that something was done. */
export function say(text: string, undo: (() => Promise<void>) | null = null): void {
  changeState({ notice: { text, undo }, problems: [] });
}

/** Reads the workbook anew. */
export function reload(): Promise<void> {
  const again = currentState().workbook !== null;
  return doWork("reload", "readWorkbook", {}, () => {
    if (again) say(words.shell.reloaded);
  });
}

/** Makes the worked example. */
export function createExample(): Promise<void> {
  return doWork("example", "createExample", {}, () => {
    say(words.firstRun.exampleDone);
    keepKeyboard();
  });
}

/** Takes a row out of the plan and offers to put it back. */
export function remove(action: RemoveAction, at: RowReference, text: string): Promise<void> {
  return doWork(removalOf(action, at), action, { at }, ({ deleted }) =>
    say(words.plan.removed(text), () => undoBy("restoreRows", deleted)),
  );
}

/** The name under which a removal is under way, so that its own button shows it. */
export function removalOf(action: RemoveAction, at: RowReference): string {
  return `${action} ${at.row}`;
}

/** Takes back what was done last; where that fails, the way back stays. */
export async function undoBy<Name extends ActionName>(
  action: Name,
  input: ActionInput<Name>,
  then: () => void = () => undefined,
): Promise<void> {
  const { notice } = currentState();
  if (currentState().busy.includes("undo")) return;
  changeState({ problems: [] });
  const reply = await whileBusy("undo", () => ask(action, input));
  if (reply.ok) {
    then();
    say(words.shell.undone);
    keepKeyboard();
  } else changeState({ problems: reply.issues, notice });
}

/** The issues of a reply, none when it went well. */
export function issuesOf(reply: Reply<unknown>): Issue[] {
  return reply.ok ? [] : reply.issues;
}
