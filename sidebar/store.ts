/** What the sidebar knows and shows: one object, replaced as a whole, with everyone told who listens. */
import { useEffect, useState } from "preact/hooks";
import type { ActionOutput } from "../src/app/api/actions";
import type { RowReference } from "../src/app/api/plan";
import type { Issue } from "../src/app/api/reply";

export type WorkbookView = ActionOutput<"readWorkbook">;
export type PanelName = "home" | "northStar" | "tree" | "plan" | "metrics" | "snapshot" | "functions";

/** The form that is open; each belongs to one panel. */
export type OpenForm =
  | { kind: "objective"; at: RowReference | null }
  | { kind: "keyResult"; objective: RowReference; at: RowReference | null }
  | { kind: "treeMetric"; metric: string }
  | { kind: "metric" };

/** Something that was done, said once, with a way back where there is one. */
interface Notice {
  text: string;
  undo: (() => Promise<void>) | null;
}

/** A question that must be answered before anything else goes on. */
export interface Question {
  title: string;
  text: string;
  yes: string;
  no: string;
  agree: () => void;
}

export interface State {
  workbook: WorkbookView | null;
  /** What is under way, by name, e.g. `reload`. */
  busy: readonly string[];
  /** What went wrong outside a form. */
  problems: Issue[];
  panel: PanelName;
  form: OpenForm | null;
  notice: Notice | null;
  question: Question | null;
}

let state: State = { workbook: null, busy: [], problems: [], panel: "home", form: null, notice: null, question: null };
const listeners = new Set<() => void>();

/** The state as it is now. */
export function currentState(): State {
  return state;
}

/** Replaces some of the state and tells every view. */
export function changeState(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of [...listeners]) listener();
}

/** The state for a view, which is drawn again whenever it changes. */
export function useStore(): State {
  const [seen, see] = useState(state);
  useEffect(() => {
    const listener = () => see(state);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return seen;
}
