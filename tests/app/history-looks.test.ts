/** How the columns of History look: set when a snapshot adds them, and never again. */
import { columnLetters } from "../../src/app/address";
import { type AddOn, openAddOn, reopened, withMetrics } from "../support/add-on";

const MONDAYS = ["2026-11-23T08:30:00Z", "2026-11-30T08:30:00Z"] as const;

function snapshotAt({ host }: AddOn, at: string): void {
  host.clock.set(at);
  host.triggers.runNow(host.triggers.list[0]?.id ?? "");
}

/** Number formats of a row, under the headings. */
function formatsIn(addOn: AddOn, row: number): Record<string, string> {
  const headings = addOn.shown("History")[0] ?? [];
  const formats = addOn.host.spreadsheet.getSheetByName("History")?.getRange(row, 1, 1, headings.length).getNumberFormats()[0] ?? [];
  return Object.fromEntries(headings.map((heading, index) => [heading, formats[index] ?? ""]));
}

/** Whether each heading is bold and wrapped, and on which background. */
function headingLooks(addOn: AddOn): string[] {
  const width = addOn.shown("History")[0]?.length ?? 0;
  const history = addOn.host.spreadsheet.getSheetByName("History");
  return Array.from({ length: width }, (_none, index) => {
    const cell = history?.getRange(1, index + 1);
    return `${cell?.getFontWeight()} ${cell?.getWrap()} ${cell?.getBackground()}`;
  });
}

const openTwo = reopened(() => {
  const addOn = openAddOn();
  withMetrics(addOn, 2);
  addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
  return addOn;
});

function removeHistory({ host }: AddOn): void {
  const history = host.spreadsheet.getSheetByName("History");
  if (history) host.spreadsheet.deleteSheet(history);
}

test.each([
  ["the example's", () => undefined],
  ["a new", removeHistory],
])(
  "in %s History values look as in their own tabs, scores have two decimals, weeks are dates, and headings are alike",
  (_whose, prepare) => {
    const addOn = openAddOn();
    addOn.done("createExample", {});
    prepare(addOn);
    addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
    snapshotAt(addOn, MONDAYS[0]);

    const rows = addOn.shown("History");
    const [headings = []] = rows;
    const week = rows[rows.length - 1] ?? [];
    expect(formatsIn(addOn, rows.length)).toMatchObject({
      Week: "yyyy-mm-dd",
      listening_minutes: "0.0",
      uninstall_rate: "0.00%",
      weekly_revenue: "[$$]#,##0",
      "Reduce skipped tracks from 31% to 25%": "0.00",
      "North Star definition": "General",
    });
    expect(week[headings.indexOf("uninstall_rate")]).toBe("0.85%");
    expect(week[0]).toBe("2026-11-23");
    expect(new Set(headingLooks(addOn))).toEqual(new Set(["bold true #e8f0fe"]));
    expect(headingLooks(addOn)).toHaveLength(headings.length);
  },
);

test("a metric that comes later has the format of its own cells, and its heading looks like the others", () => {
  const addOn = openTwo();
  snapshotAt(addOn, MONDAYS[0]);
  const { spreadsheet } = addOn.host;
  const cells = spreadsheet.getSheetByName("Numbers")?.getRange("E1:E3");
  cells
    ?.setValues([["Churn"], [0.04], [0.05]])
    .setNumberFormats([["General"], ["0.0%"], ["0.0%"]])
    .getValues();
  if (cells) spreadsheet.setNamedRange("churn", cells);
  spreadsheet
    .getSheetByName("Metrics")
    ?.getRange("A4:B4")
    .setValues([["churn", "=INDEX(churn,3)"]])
    .getValues();
  snapshotAt(addOn, MONDAYS[1]);

  expect(addOn.shown("History").map((row) => row[4] ?? "")).toEqual(["churn", "", "5.0%"]);
  expect(formatsIn(addOn, 3)).toMatchObject({ churn: "0.0%", metric_of_team_1: "General" });
  expect(new Set(headingLooks(addOn))).toEqual(new Set(["bold true #e8f0fe"]));
});

test("a format that somebody gave to the cell Current comes before that of the cells behind it", () => {
  const addOn = openTwo();
  addOn.host.spreadsheet.getSheetByName("Numbers")?.getRange("A2:B4").setNumberFormat("0.000").getValues();
  addOn.host.spreadsheet.getSheetByName("Metrics")?.getRange("B2").setNumberFormat("0.0").getValues();
  snapshotAt(addOn, MONDAYS[0]);

  expect(formatsIn(addOn, 2)).toMatchObject({ metric_of_team_1: "0.0", metric_of_team_2: "0.000" });
});

test("what somebody changed about a column's looks stays", () => {
  const addOn = openTwo();
  snapshotAt(addOn, MONDAYS[0]);
  const history = addOn.host.spreadsheet.getSheetByName("History");
  history?.getRange("A1:D9").setNumberFormat("0.0000").setFontWeight("normal").setBackground("#ffffff").getValues();
  const looks = headingLooks(addOn);
  snapshotAt(addOn, MONDAYS[1]);

  expect(formatsIn(addOn, 3)).toMatchObject({ metric_of_team_1: "0.0000", metric_of_team_2: "0.0000" });
  expect(headingLooks(addOn)).toEqual(looks);
});

test("in a History of somebody's own the first week is a date, wherever its column stands", () => {
  const addOn = openTwo();
  addOn.host.spreadsheet
    .insertSheet("History")
    .getRange("A1:C1")
    .setValues([["Remark", "Recorded", "Week"]])
    .getValues();
  snapshotAt(addOn, MONDAYS[0]);

  expect(addOn.shown("History")[1]?.slice(0, 3)).toEqual(["", "2026-11-23 09:30", "2026-11-23"]);
});

test("sixty metrics of one tab have the formats of their own cells, looked up in one read, also where the tab ends soon after them", () => {
  const addOn = openAddOn();
  withMetrics(addOn, 60);
  const numbers = addOn.host.spreadsheet.getSheetByName("Numbers");
  numbers?.getRange(2, 1, 1, 60).setNumberFormat("0.0").getValues();
  numbers?.deleteRows(10, numbers.getMaxRows() - 9);
  const cells = Array.from({ length: 60 }, (_none, index) => [`Numbers!${columnLetters(index + 1)}2:${columnLetters(index + 1)}4`]);
  addOn.host.spreadsheet
    .getSheetByName("Metrics")
    ?.getRange(1, 3, 61, 1)
    .setValues([["Cells"], ...cells])
    .getValues();
  addOn.host.calls.reset();
  addOn.done("takeSnapshot", {});

  const reads = Object.entries(addOn.host.calls.byName).find(([name]) => name.endsWith(".getNumberFormats"))?.[1];
  expect(reads).toBe(2);
  expect(addOn.shown("History")[1]).toHaveLength(62);
  expect(formatsIn(addOn, 2)).toMatchObject({ metric_of_team_1: "0.0", metric_of_team_60: "0.0" });
});
