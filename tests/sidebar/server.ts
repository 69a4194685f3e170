/** A server of the sidebar's own kind: google.script.run with answers that a test decides. */
import type { ActionInput, ActionName, ActionOutput } from "../../src/app/api/actions";
import type { Issue } from "../../src/app/api/reply";
import type { Clock } from "./clock";

type Answer<Name extends ActionName> = (
  input: ActionInput<Name>,
) => ActionOutput<Name> | { issues: Issue[] } | { failure: string } | { text: string };

export interface FakeServer {
  /** Every call that arrived, oldest first. */
  calls: Array<{ action: ActionName; input: unknown }>;
  /** How many calls were under way at once, at most. */
  mostAtOnce: () => number;
  /** Decides what an action answers from now on. */
  answer: <Name extends ActionName>(action: Name, answer: Answer<Name>) => void;
  /** Keeps every answer back until `release`. */
  hold: () => void;
  /** Lets the answers go that were kept back, the newest first when asked to. */
  release: (newestFirst?: boolean) => void;
  google: unknown;
}

interface Handlers {
  success: (text: string) => void;
  failure: (error: unknown) => void;
}

/** A server that answers after ten milliseconds of the page's clock. */
export function makeServer(clock: Clock): FakeServer {
  const answers = new Map<ActionName, Answer<never>>();
  const calls: FakeServer["calls"] = [];
  let held: Array<() => void> | null = null;
  let underWay = 0;
  let most = 0;

  const receive = (text: string, handlers: Handlers) => {
    const { action, input } = JSON.parse(text);
    calls.push({ action, input });
    underWay += 1;
    most = Math.max(most, underWay);
    const reply = () => {
      underWay -= 1;
      deliver(answers.get(action)?.(input as never) ?? { failure: `no answer to ${action}` }, handlers);
    };
    if (held) held.push(reply);
    else clock.setTimeout(reply, 10);
  };
  const runner = (handlers: Handlers) => ({
    withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, failure }),
    api: (text: string) => receive(text, handlers),
  });
  return {
    calls,
    mostAtOnce: () => most,
    answer: (action, answer) => answers.set(action, answer as Answer<never>),
    hold: () => {
      held = [];
    },
    release: (newestFirst = false) => {
      const kept = held ?? [];
      held = null;
      for (const reply of newestFirst ? kept.reverse() : kept) reply();
    },
    google: { script: { run: runner({ success: () => undefined, failure: () => undefined }) } },
  };
}

function deliver(answer: object, handlers: Handlers): void {
  if ("failure" in answer) handlers.failure({ name: "ScriptError", message: answer.failure });
  else if ("text" in answer) handlers.success(String(answer.text));
  else if ("issues" in answer && Object.keys(answer).length === 1) handlers.success(JSON.stringify({ ok: false, issues: answer.issues }));
  else handlers.success(JSON.stringify({ ok: true, value: answer }));
}
