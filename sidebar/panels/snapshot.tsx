/** The weekly snapshot: its status, when it runs, and one by hand. */
import { useEffect } from "preact/hooks";
import type { ScheduleView } from "../../src/app/api/schedule";
import { Button } from "../parts/button";
import { ErrorSummary } from "../parts/error-summary";
import { ChoiceField } from "../parts/field";
import { useForm } from "../parts/form";
import { Panel } from "../parts/panel";
import { changeState, useStore, type WorkbookView } from "../store";
import { words } from "../words";
import { ask, doWork, issuesOf, say } from "../work";
import { SnapshotStatus } from "./snapshot-status";

const wording = words.snapshot;
const dayChoices = wording.days.map((text, index) => ({ value: String(index + 1), text }));
const hourChoices = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), text: wording.clock(hour) }));

/** The panel. */
export function SnapshotPanel({ workbook }: { workbook: WorkbookView }) {
  const { busy } = useStore();
  const { schedule } = workbook;
  return (
    <Panel heading={wording.heading}>
      <p>{wording.introduction}</p>
      <div class="block">
        <h2>{wording.status}</h2>
        <SnapshotStatus schedule={schedule} />
        <Button
          id="take-snapshot"
          look={schedule.on ? "action" : "plain"}
          busy={busy.includes("take")}
          busyText={wording.taking}
          onPress={() => void doWork("take", "takeSnapshot", {}, tellOutcome)}
        >
          {wording.take}
        </Button>
      </div>
      <div class="block">
        <h2>{wording.schedule}</h2>
        <ScheduleForm schedule={schedule} />
      </div>
      {schedule.on && !schedule.mine && <OtherAccount schedule={schedule} />}
    </Panel>
  );
}

function tellOutcome({ last }: ScheduleView): void {
  if (last?.result === "failed") changeState({ problems: [{ message: last.sentence || wording.failed }] });
  else say(last?.sentence || wording.taken);
}

function ScheduleForm({ schedule }: { schedule: ScheduleView }) {
  const { busy } = useStore();
  const { on, day, hour, timeZone } = schedule;
  const form = useForm("schedule", { day: String(day), hour: String(hour) }, async (values) => {
    const reply = await ask("setSchedule", { on: true, day: Number(values.day), hour: Number(values.hour) });
    if (reply.ok) say(on ? wording.changed : wording.turnedOn);
    return issuesOf(reply);
  });
  const { fill } = form;
  useEffect(() => fill({ day: String(day), hour: String(hour) }), [day, hour]);
  const turnOff = () => doWork("turn off", "setSchedule", { on: false, day, hour }, () => say(wording.turnedOff));
  return (
    <form noValidate aria-label={wording.heading} onSubmit={form.onSubmit}>
      <ErrorSummary issues={form.issues} refusals={form.refusals} formId={form.id} />
      <fieldset class="fields pair" disabled={form.busy}>
        <ChoiceField form={form} name="day" label={wording.day} choices={dayChoices} />
        <ChoiceField form={form} name="hour" label={wording.hour} choices={hourChoices} />
      </fieldset>
      <p class="hint">{wording.zone(timeZone)}</p>
      <div class="buttons">
        <Button id="save-schedule" submit look={on ? "plain" : "action"} busy={form.busy} busyText={wording.saving}>
          {on ? wording.save : wording.turnOn}
        </Button>
        {on && (
          <Button
            id="turn-off"
            busy={busy.includes("turn off")}
            busyText={wording.saving}
            disabled={form.busy}
            onPress={() => void turnOff()}
          >
            {wording.turnOff}
          </Button>
        )}
      </div>
    </form>
  );
}

function OtherAccount({ schedule }: { schedule: ScheduleView }) {
  const { busy } = useStore();
  const { day, hour } = schedule;
  const join = () => doWork("join", "setSchedule", { on: true, day, hour }, () => say(wording.joined));
  return (
    <div class="block">
      <p>{wording.notMine}</p>
      <Button id="join-schedule" busy={busy.includes("join")} busyText={wording.saving} onPress={() => void join()}>
        {wording.alsoMine}
      </Button>
    </div>
  );
}
