/** Calls to the add-on on Google's side: one typed promise a call, at most three under way, every failure explained. */
import { type ActionInput, type ActionName, type ActionOutput, outputs } from "../src/app/api/actions";
import type { Issue, Reply } from "../src/app/api/reply";
import { sentenceOfFailure } from "./failure";
import { words } from "./words";

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (failure: unknown) => void): Runner;
  api(call: string): void;
}

declare const google: { script: { run: Runner } } | undefined;

const callsAtOnce = 3;
const longestWaitMilliseconds = 120_000;
const waiting: Array<() => void> = [];
let underWay = 0;

/**
 * Asks the server for one action and answers with its value, or with the issues a person can mend.
 * It never rejects: a failure of Google, of the connection or of the answer's shape is an issue too.
 */
export async function call<Name extends ActionName>(action: Name, input: ActionInput<Name>): Promise<Reply<ActionOutput<Name>>> {
  await turn();
  try {
    return readReply(action, await send(JSON.stringify({ action, input })));
  } catch (failure) {
    return failed(sentenceOfFailure(messageOf(failure)));
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
}

function turn(): Promise<void> {
  underWay += 1;
  return underWay <= callsAtOnce ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}

function send(text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (typeof google === "undefined") {
      reject(new Error(words.failure.outsideSpreadsheet));
      return;
    }
    // Google calls neither handler when the connection breaks; without this the form would stay busy for ever.
    const timer = setTimeout(() => reject(new Error("timed out")), longestWaitMilliseconds);
    const done = (settle: (answer: unknown) => void) => (answer: unknown) => {
      clearTimeout(timer);
      settle(answer);
    };
    google.script.run.withSuccessHandler(done(resolve)).withFailureHandler(done(reject)).api(text);
  });
}

function readReply<Name extends ActionName>(action: Name, text: unknown): Reply<ActionOutput<Name>> {
  const reply = parsed(text);
  if (reply?.ok === true) {
    const value = outputs[action].safeParse(reply.value);
    return value.success ? { ok: true, value: value.data as ActionOutput<Name> } : failed(words.failure.notUnderstood);
  }
  const issues = Array.isArray(reply?.issues) ? reply.issues.filter(isIssue) : [];
  return issues.length > 0 ? { ok: false, issues } : failed(words.failure.notUnderstood);
}

function parsed(text: unknown): { ok?: unknown; value?: unknown; issues?: unknown } | null {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

function isIssue(issue: unknown): issue is Issue {
  return typeof issue === "object" && issue !== null && typeof (issue as Issue).message === "string";
}

function failed(message: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ message }] };
}

function messageOf(failure: unknown): string {
  const message = typeof failure === "object" && failure !== null ? (failure as Error).message : failure;
  return String(message ?? "");
}
