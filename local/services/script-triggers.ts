import type { TimePlan, TriggerRecord } from "../contract";
import { type Execution, freshId } from "../core";
import { Service } from "../guard";
import { nextMoment } from "../trigger-plan";
import { scriptEnums } from "./script-enums";

/** The triggers of the user whose execution this is. */
export function ownTriggers({ core, user }: Execution): TriggerRecord[] {
  return core.store.triggers.filter((record) => record.owner === user);
}

/** A trigger as a script sees it. */
export class Trigger extends Service {
  readonly serviceName = "Trigger";
  readonly record: TriggerRecord;
  constructor(execution: Execution, record: TriggerRecord) {
    super(execution);
    this.record = record;
  }
  getHandlerFunction() {
    return this.record.functionName;
  }
  getUniqueId() {
    return this.record.id;
  }
  getEventType() {
    return scriptEnums.EventType[this.record.kind];
  }
  getTriggerSource() {
    return this.record.kind === "CLOCK" ? scriptEnums.TriggerSource.CLOCK : scriptEnums.TriggerSource.SPREADSHEETS;
  }
  getTriggerSourceId() {
    return this.record.kind === "CLOCK" ? null : this.execution.core.store.document.id;
  }
}

/** Creates a trigger under the rules for add-ons: one of each kind for a user and a document. */
export function createTrigger(execution: Execution, functionName: string, kind: TriggerRecord["kind"], plan: TimePlan | null): Trigger {
  const { core, user } = execution;
  if (ownTriggers(execution).some((record) => record.kind === kind)) {
    const what = kind === "CLOCK" ? "time-based" : kind.toLowerCase().replace("on_", "");
    throw new Error(`This add-on has created too many ${what} triggers in this document for this Google user account.`);
  }
  const now = core.clock.milliseconds();
  const nextAt = plan ? nextMoment(plan, now, now) : null;
  const record: TriggerRecord = { id: freshId(core, "trigger"), owner: user, functionName, kind, plan, createdAt: now, nextAt };
  core.store.triggers.push(record);
  return new Trigger(execution, record);
}
