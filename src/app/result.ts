/** Answers of use cases: a value, or the issues that a person can mend. */
import type { Issue, Reply } from "./api/reply";

/** The answer that carries a value. */
export function done<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

/** The answer that says in one sentence what stands in the way. */
export function refused(message: string, field?: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [field === undefined ? { message } : { field, message }] };
}

/** The answer when somebody else's change holds the lock. */
export function busy(): { ok: false; issues: Issue[] } {
  return refused("Somebody else is changing this spreadsheet right now: wait a moment, then try again.");
}

/** The answer when a tab of ours is somebody else's. */
export function heldByOther(tab: string): { ok: false; issues: Issue[] } {
  return refused(`There is a tab "${tab}" that holds something else: rename it, and the add-on makes its own.`);
}
