/** Whether the weekly snapshot is on, when it ran last and when it runs next, and what stands in its way. */
import type { ScheduleView, SnapshotOutcome } from "../../src/app/api/schedule";
import { Warning } from "../parts/warning";
import { words } from "../words";

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

/**
 * An ISO instant as people of the spreadsheet's zone read it; the text as it came where it is no instant.
 *
 * @example dateText("2026-11-23T08:02:00Z", "Europe/Paris") //=> "Mon 23 Nov 2026, 09:02"
 */
export function dateText(at: string, timeZone: string): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { ...options, ...zoneOf(timeZone) }).format(instant);
  return `${part({ weekday: "short" })} ${part({ day: "numeric", month: "short", year: "numeric" })}, ${part({ hour: "2-digit", minute: "2-digit" })}`;
}

function zoneOf(timeZone: string): Intl.DateTimeFormatOptions {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return { timeZone };
  } catch {
    return {};
  }
}
