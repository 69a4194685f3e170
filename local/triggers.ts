import type { HostTriggers, TriggerRecord, TriggerRun } from "./contract";
import type { HostCore } from "./core";
import { messageOf } from "./realm";
import { nextMoment } from "./trigger-plan";

const HOUR_MS = 3_600_000;

/** Runs a trigger's function as its owner. */
export type Fire = (record: TriggerRecord) => void;

/** After the clock went back, what had fired in the future fires again when its time comes. */
export function planAnew({ clock, store }: HostCore): void {
  for (const record of store.triggers) {
    const { plan, nextAt, createdAt } = record;
    if (plan && nextAt !== null && plan.every !== "once")
      record.nextAt = Math.min(nextAt, nextMoment(plan, clock.milliseconds(), createdAt));
  }
}

/** The clock triggers of the document, on the host's clock. */
export function createTriggers(core: HostCore, fire: Fire): HostTriggers {
  const { clock, store } = core;
  const due = () => {
    const now = clock.milliseconds();
    const waiting = store.triggers.filter((record) => record.nextAt !== null && record.nextAt <= now);
    return waiting.sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));
  };
  const run = (record: TriggerRecord): TriggerRun => {
    const now = clock.milliseconds();
    if (record.plan) record.nextAt = record.plan.every === "once" ? null : nextMoment(record.plan, now, record.createdAt);
    const { id, owner, functionName } = record;
    const entry: TriggerRun = { id, owner, functionName, at: clock.now().toISOString(), outcome: "ok", message: "" };
    try {
      fire(record);
    } catch (problem) {
      entry.outcome = "error";
      entry.message = messageOf(problem);
    }
    store.triggerLog.push(entry);
    return entry;
  };
  const runDue = () => {
    const waiting = due();
    if (waiting.length > 0) core.engine.recalculate();
    return waiting.map(run);
  };
  return {
    get list() {
      return store.triggers.map((record) => ({ ...record }));
    },
    get log() {
      return [...store.triggerLog];
    },
    due,
    runDue,
    runUntil: (iso) => {
      const end = Date.parse(iso);
      if (Number.isNaN(end)) throw new Error(`"${iso}" is not an ISO instant such as 2026-03-02T09:00:00Z.`);
      const runs: TriggerRun[] = [];
      while (clock.milliseconds() < end) {
        const nextHour = (Math.floor(clock.milliseconds() / HOUR_MS) + 1) * HOUR_MS;
        clock.set(new Date(Math.min(nextHour, end)).toISOString());
        runs.push(...runDue());
      }
      core.engine.recalculate();
      return runs;
    },
    runNow: (id) => {
      const record = store.triggers.find((one) => one.id === id);
      if (!record) throw new Error(`There is no trigger ${id}.`);
      return run(record);
    },
  };
}
