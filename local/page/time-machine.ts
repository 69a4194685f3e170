/** The discreet clock in the header: what time the spreadsheet has, ways to move it, and what the triggers did. */
import { DateTime } from "luxon";
import type { Host, TriggerRun } from "../contract";
import { closeButton, element, part } from "./element";
import { notify } from "./toasts";

const MOVED_AFTER_MS = 60_000;
const NOON = 12;

export interface TimeMachineOptions {
  /** Does something with the host's clock or triggers, shows what it throws and keeps the new state. */
  perform(action: (host: Host) => void): void;
}

export interface TimeMachine {
  /** Shows the host's time, zone and due triggers as they are now. */
  show(host: Host): void;
}

/** Builds the clock, its buttons and the log's panel into the header. */
export function createTimeMachine({ perform }: TimeMachineOptions): TimeMachine {
  const clock = element("output", { className: "time-now" });
  clock.setAttribute("aria-label", "The spreadsheet's date and time");
  const due = element("span", { className: "count", hidden: true });
  const log = element("button", { type: "button", className: "page-button", textContent: "Trigger log" });
  log.setAttribute("aria-expanded", "false");
  log.setAttribute("aria-controls", "trigger-log");
  const panel = element("div", { className: "trigger-log", id: "trigger-log", hidden: true, tabIndex: -1 });
  panel.setAttribute("role", "region");
  panel.setAttribute("aria-label", "Trigger log");
  const showPanel = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    log.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) panel.focus();
    else log.focus();
  };
  log.onclick = () => showPanel(panel.hidden !== false);
  panel.onkeydown = (event) => {
    if (event.key === "Escape") showPanel(false);
  };
  const run = element(
    "button",
    { type: "button", className: "page-button", title: "Runs what Google would run at this time" },
    "Run due triggers",
    due,
  );
  run.onclick = () => perform(runDue);
  part("time-machine").append(
    clock,
    mover("Now", "Back to the real time", () => perform((host) => host.clock.set(new Date().toISOString()))),
    mover("+1 day", "The same time tomorrow", () => perform((host) => move(host, tomorrow))),
    mover("Next Monday", "Noon of next Monday", () => perform((host) => move(host, nextMonday))),
    run,
    log,
    panel,
  );
  return {
    show: (host) => {
      showClock(clock, host);
      const count = host.triggers.due().length;
      due.hidden = count === 0;
      due.textContent = String(count);
      due.title = `${count} due`;
      panel.replaceChildren(...logOf(host, () => showPanel(false)));
    },
  };
}

function mover(caption: string, title: string, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", className: "page-button", textContent: caption, title, onclick });
}

function zoneOf(host: Host): string {
  return host.spreadsheet.getSpreadsheetTimeZone();
}

function move(host: Host, to: (now: DateTime) => DateTime): void {
  const now = DateTime.fromMillis(host.clock.now().getTime(), { zone: zoneOf(host) });
  host.clock.set(new Date(to(now).toMillis()).toISOString());
}

function tomorrow(now: DateTime): DateTime {
  return now.plus({ days: 1 });
}

function nextMonday(now: DateTime): DateTime {
  return now
    .startOf("day")
    .plus({ days: 8 - now.weekday })
    .set({ hour: NOON });
}

function runDue(host: Host): void {
  const runs = host.triggers.runDue();
  const failed = runs.filter((run) => run.outcome === "error").length;
  if (runs.length === 0) notify("No trigger is due.");
  else if (failed === 0) notify(runs.length === 1 ? "One trigger ran." : `${runs.length} triggers ran.`);
  else notify(`${failed} of ${runs.length} triggers failed; the trigger log says why.`);
}

function showClock(clock: HTMLElement, host: Host): void {
  const zone = zoneOf(host);
  const now = host.clock.now().getTime();
  const shown = DateTime.fromMillis(now, { zone, locale: "en" }).toFormat("ccc d LLL yyyy, HH:mm");
  if (clock.dataset["shown"] === `${shown} ${zone}`) return;
  clock.dataset["shown"] = `${shown} ${zone}`;
  clock.dataset["moved"] = String(Math.abs(now - Date.now()) > MOVED_AFTER_MS);
  clock.replaceChildren(shown, element("span", { className: "zone", textContent: ` · ${zone}` }));
  clock.title = `The spreadsheet's time zone is ${zone}.`;
}

function logOf(host: Host, close: () => void): HTMLElement[] {
  const head = element("div", { className: "panel-head" }, element("h2", { textContent: "Trigger log" }));
  head.append(closeButton("Close the trigger log", close));
  const set = host.triggers.list.filter((trigger) => trigger.kind === "CLOCK");
  const next = set.map(
    (trigger) => `${trigger.functionName}: next ${trigger.nextAt === null ? "never" : timeText(trigger.nextAt, zoneOf(host))}`,
  );
  const summary = element("p", {
    textContent: next.length > 0 ? next.join(" · ") : "No time trigger is set. The sidebar turns the schedule on.",
  });
  if (host.triggers.log.length === 0) return [head, summary, element("p", { textContent: "Nothing has run yet." })];
  const rows = [...host.triggers.log].reverse().map((run) => rowOf(run, zoneOf(host)));
  const titles = ["When", "What ran", "For", "Outcome"].map((title) => element("th", { textContent: title, scope: "col" }));
  return [head, summary, element("table", {}, element("thead", {}, element("tr", {}, ...titles)), element("tbody", {}, ...rows))];
}

function rowOf(run: TriggerRun, zone: string): HTMLTableRowElement {
  const outcome = element("td", {
    className: `outcome-${run.outcome}`,
    textContent: run.outcome === "ok" ? "Done" : `Failed: ${run.message}`,
  });
  const cells = [timeText(Date.parse(run.at), zone), run.functionName, run.owner].map((text) => element("td", { textContent: text }));
  return element("tr", {}, ...cells, outcome);
}

function timeText(milliseconds: number, zone: string): string {
  return DateTime.fromMillis(milliseconds, { zone, locale: "en" }).toFormat("ccc d LLL yyyy, HH:mm");
}
