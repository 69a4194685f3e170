/** Whether the weekly snapshot is on, when it ran last and when it runs next, and what stands in its way. */
import type { ScheduleView, SnapshotOutcome } from "../../src/app/api/schedule";
import { Warning } from "../parts/warning";
import { words } from "../words";
import { dateText } from "./instant";

const wording = words.snapshot;

/** The status in a few lines. */
export function SnapshotStatus({ schedule }: { schedule: ScheduleView }) {
  const { on, mine, by, day, hour, next, last, problem, timeZone } = schedule;
  return (
    <div class="status">
      <p>
        <span class={on ? "band on" : "band off"}>{on ? wording.on : wording.off}</span> {on ? wording.every(day, hour) : wording.offText}
      </p>
      {problem && <Warning>{problem}</Warning>}
      <dl>
        {on && (
          <>
            <dt>{wording.by}</dt>
            <dd>{mine ? wording.byMe : wording.byOther(by)}</dd>
          </>
        )}
        {on && next && (
          <>
            <dt>{wording.next}</dt>
            <dd>{next}</dd>
          </>
        )}
        <dt>{wording.last}</dt>
        <dd>{last ? <Outcome outcome={last} timeZone={timeZone} /> : wording.noLast}</dd>
      </dl>
    </div>
  );
}

function Outcome({ outcome, timeZone }: { outcome: SnapshotOutcome; timeZone: string }) {
  const { at, by, result, sentence } = outcome;
  const line = `${dateText(at, timeZone)}${by ? wording.lastBy(by) : ""}`;
  return (
    <>
      {line}
      {result === "failed" ? <Warning>{sentence || wording.failed}</Warning> : <p class="gray outcome">{sentence}</p>}
    </>
  );
}
