/** The built add-on in the local spreadsheet, as a person uses it. */

import type { Host, HostUser } from "../../local/contract";
import { createNodeHost, type NodeHostOptions } from "../../local/node";
import type { ActionInput, ActionName, ActionOutput } from "../../src/app/api/actions";
import type { Reply } from "../../src/app/api/reply";

const ANA = "ana@example.com";

export interface AddOn {
  readonly host: Host;
  /** One call of the sidebar. */
  call<Name extends ActionName>(action: Name, input: ActionInput<Name>, as?: HostUser): Reply<ActionOutput<Name>>;
  /** The same, where it has to succeed. */
  done<Name extends ActionName>(action: Name, input: ActionInput<Name>, as?: HostUser): ActionOutput<Name>;
  /** Cells of a tab as people see them, without the empty ones at the end of rows and tab. */
  shown(tab: string): string[][];
  tabs(): string[];
}

function trimmed(rows: string[][]): string[][] {
  const short = rows.map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === "") length -= 1;
    return row.slice(0, length);
  });
  while (short.length > 0 && short[short.length - 1]?.length === 0) short.pop();
  return short;
}

/** A spreadsheet with the add-on in it; Sunday 22 November 2026, 11:00 in Berlin, unless the options say otherwise. */
export function openAddOn(options: NodeHostOptions = {}): AddOn {
  const host = createNodeHost({ now: "2026-11-22T10:00:00Z", timeZone: "Europe/Berlin", user: ANA, ...options });
  const call: AddOn["call"] = (action, input, as = host) => JSON.parse(String(as.scriptRun("api", JSON.stringify({ action, input }))));
  return {
    host,
    call,
    done: (action, input, as) => {
      const reply = call(action, input, as);
      if (!reply.ok) throw new Error(reply.issues.map(({ message }) => message).join(" "));
      return reply.value;
    },
    shown: (tab) => {
      const sheet = host.spreadsheet.getSheetByName(tab);
      return sheet ? trimmed(sheet.getDataRange().getDisplayValues()) : [];
    },
    tabs: () => host.spreadsheet.getSheets().map((sheet) => sheet.getName()),
  };
}

const SHORT = 20;

/** Ends the tabs soon after their last row, so that they calculate fast. */
export function shortenTabs({ host }: AddOn): void {
  for (const sheet of host.spreadsheet.getSheets()) if (sheet.getMaxRows() > SHORT) sheet.deleteRows(SHORT + 1, sheet.getMaxRows() - SHORT);
}

/** Opens the same workbook, with short tabs, again and again without going through what led to it. */
export function reopened(prepare: () => AddOn): () => AddOn {
  const prepared = prepare();
  shortenTabs(prepared);
  const { host } = prepared;
  const state = host.exportState();
  const now = host.clock.now().toISOString();
  return () => openAddOn({ state, now });
}

/** Fills a tab with metrics and names them: one column each, three weeks of values. */
export function withMetrics(addOn: AddOn, count: number): void {
  const { host } = addOn;
  const sheet = host.spreadsheet.insertSheet("Numbers");
  const names = Array.from({ length: count }, (_none, index) => `metric_of_team_${index + 1}`);
  if (sheet.getMaxColumns() < count) sheet.insertColumnsAfter(sheet.getMaxColumns(), count - sheet.getMaxColumns());
  sheet.getRange(1, 1, 4, count).setValues([names, names.map(() => 10), names.map(() => 20), names.map((_name, index) => index)]);
  const ranges = names.map((_name, index) => sheet.getRange(2, index + 1, 3, 1));
  // One after the other without a read in between, so that they are made in one step.
  ranges.forEach((range, index) => {
    host.spreadsheet.setNamedRange(names[index] ?? "", range);
  });
  const metrics = host.spreadsheet.insertSheet("Metrics");
  if (metrics.getMaxRows() < count + 1) metrics.insertRowsAfter(metrics.getMaxRows(), count);
  metrics.getRange(1, 1, count + 1, 2).setValues([["Metric", "Current"], ...names.map((name) => [name, `=INDEX(${name},COUNT(${name}))`])]);
  metrics.getRange(1, 1).getValue();
}

/** A star over the first metric, chosen long before. */
export function withStar(addOn: AddOn): void {
  const fields = {
    name: "The star",
    definition: "",
    captures: "",
    metric: "metric_of_team_1",
    unit: "",
    revenue: "",
    owner: "Ana",
    reviewBy: "",
  };
  addOn.done("saveNorthStar", { fields, choose: true, reason: "", questions: [], vetting: [], stress: [], agreed: [] });
}
