import type { Host } from "../../../local/contract";
import type { ContractCase } from "../suite";

const COUNT = `function tick(e) { const store = PropertiesService.getDocumentProperties(); store.setProperty("ticks", String(Number(store.getProperty("ticks") || 0) + 1)); }`;

function ticks(host: Host): unknown {
  return host.exportState().properties.document["ticks"] ?? null;
}

/** Clock triggers and what runs in them. */
export const triggerCases: ContractCase[] = [
  {
    sentence: "An hourly trigger is listed with its function",
    code: `${COUNT} function test() { const made = ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); const listed = ScriptApp.getProjectTriggers(); return [listed.length, listed[0].getHandlerFunction(), listed[0].getUniqueId() === made.getUniqueId(), listed[0].getEventType() === ScriptApp.EventType.CLOCK]; }`,
    gives: [1, "tick", true, true],
  },
  {
    sentence: "An add-on has one clock trigger for a user and a document",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); ScriptApp.newTrigger("tick").timeBased().everyDays(1).create(); }`,
    throws: "This add-on has created too many time-based triggers in this document for this Google user account",
  },
  {
    sentence: "A trigger that was deleted makes room for another",
    code: `${COUNT} function test() { ScriptApp.deleteTrigger(ScriptApp.newTrigger("tick").timeBased().everyHours(1).create()); ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); return ScriptApp.getProjectTriggers().length; }`,
    gives: 1,
  },
  {
    sentence: "Triggers of one user are not seen by another",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); } function count() { return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length]; }`,
    after: (host) => [host.as("other@example.com").run("count"), host.run("count")],
    leaves: [
      [0, 0],
      [1, 1],
    ],
  },
  {
    sentence: "Each user may have a trigger of their own",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }`,
    after: (host) => {
      host.as("other@example.com").run("test");
      return host.triggers.list.map(({ owner }) => owner);
    },
    leaves: ["owner@example.com", "other@example.com"],
  },
  {
    sentence: "An hourly trigger fires once in each hour that is stepped through",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }`,
    after: (host) => {
      const runs = host.triggers.runUntil("2026-03-02T14:00:00Z");
      return [runs.length, ticks(host)];
    },
    leaves: [3, "3"],
  },
  {
    sentence: "A trigger that is not due does not fire",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }`,
    after: (host) => [host.triggers.due().length, host.triggers.runDue().length, ticks(host)],
    leaves: [0, 0, null],
  },
  {
    sentence: "A late trigger fires once, not once for each hour missed",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }`,
    after: (host) => {
      host.clock.advance(5 * 3_600_000);
      host.triggers.runDue();
      host.triggers.runDue();
      return ticks(host);
    },
    leaves: "1",
  },
  {
    sentence: "A weekly trigger fires on its day, within its hour, in its zone",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).nearMinute(0).inTimezone("America/New_York").create(); }`,
    after: (host) => host.triggers.runUntil("2026-03-17T00:00:00Z").map(({ at }) => at),
    leaves: ["2026-03-02T14:00:00.000Z", "2026-03-09T13:00:00.000Z", "2026-03-16T13:00:00.000Z"],
  },
  {
    sentence: "A trigger after some time fires once only",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().after(60000).create(); }`,
    after: (host) => {
      host.triggers.runUntil("2026-03-02T20:00:00Z");
      return ticks(host);
    },
    leaves: "1",
  },
  {
    sentence: "A trigger runs as its owner, with the spreadsheet and without a screen",
    code: `function tick(e) { const store = PropertiesService.getDocumentProperties(); let screen = ""; try { SpreadsheetApp.getUi(); } catch (problem) { screen = problem.message; } store.setProperty("seen", [Session.getEffectiveUser().getEmail(), SpreadsheetApp.getActiveSpreadsheet().getSheets().length, screen, String(e.authMode), typeof e.triggerUid, e["day-of-week"]].join("|")); } function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }`,
    run: { user: "other@example.com" },
    after: (host) => {
      host.triggers.runUntil("2026-03-02T12:00:00Z");
      return host.exportState().properties.document["seen"];
    },
    leaves: "other@example.com|1|Cannot call SpreadsheetApp.getUi() from this context.|FULL|string|1",
  },
  {
    sentence: "A trigger that fails is logged with its message and fires again",
    code: `function tick() { throw new Error("No sheet."); } function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }`,
    after: (host) => {
      host.triggers.runUntil("2026-03-02T13:00:00Z");
      return host.triggers.log.map(({ outcome, message }) => `${outcome} ${message}`);
    },
    leaves: ["error No sheet.", "error No sheet."],
  },
  {
    sentence: "A trigger more often than hourly is refused",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(10).create(); }`,
    throws: "more often than once an hour",
  },
  {
    sentence: "A trigger in a zone that does not exist is refused",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).inTimezone("Mars/Base").create(); }`,
    throws: "Invalid argument",
  },
  {
    sentence: "A clock trigger without a rhythm is refused",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().atHour(9).create(); }`,
    throws: "no frequency",
  },
  {
    sentence: "Triggers outlive a reload",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }`,
    after: (host) => host.exportState().triggers.map(({ functionName, kind }) => [functionName, kind]),
    leaves: [["tick", "CLOCK"]],
  },
  {
    sentence: "Authorization is not required until the host says so",
    code: `function test() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }`,
    gives: "NOT_REQUIRED",
  },
  {
    sentence: "Authorization can be required, with an address to give it",
    code: `function test() { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, typeof info.getAuthorizationUrl()]; }`,
    before: (host) => {
      host.authorizationRequired = true;
    },
    gives: [true, "string"],
  },
  {
    sentence: "After the clock went back a trigger fires again when its time comes",
    code: `${COUNT} function test() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }`,
    after: (host) => {
      host.clock.set("2026-04-01T12:00:00Z");
      const ahead = host.triggers.runDue().length;
      host.clock.set("2026-03-02T11:00:00Z");
      host.clock.set("2026-03-09T11:00:00Z");
      return [ahead, host.triggers.runDue().length, host.triggers.runDue().length];
    },
    leaves: [1, 1, 0],
  },
];
