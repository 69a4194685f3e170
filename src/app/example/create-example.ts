/** Writes the example workbook into new tabs, through the same code that writes anybody's plan. */
import { mondayOf } from "../../domain/calendar/iso-week";
import { addressOf, quotedTab } from "../address";
import type { Reply } from "../api/reply";
import { HISTORY, METRICS, PLAN } from "../layout";
import { definitionHashOf } from "../metrics/definition-hash";
import { lastNumber } from "../metrics/formulas";
import { METRICS_LOOK, newMetricsTable, TODAY_NAME } from "../metrics/metrics-table";
import { NORTH_STAR_TAB, startNorthStarTab } from "../north-star-tab";
import { startPlan } from "../plan/open-plan";
import { ownColumns } from "../plan/plan-write";
import { quarterDays, quarterOf } from "../plan/quarter";
import { busy, done, refused } from "../result";
import { forgetNorthStar } from "../snapshot/bookkeeping";
import type { Block, Content, Workbook } from "../workbook";
import {
  EXAMPLE_METRICS,
  EXPLANATION,
  type ExampleKeyResult,
  type ExampleMetric,
  MINUTES,
  NORTH_STAR_CAPTURES,
  NORTH_STAR_DEFINITION,
  NORTH_STAR_MADE_OF,
  NORTH_STAR_NAME,
  OBJECTIVES,
  OTHER_COURSES,
  REVENUE_PER_MINUTE,
  SESSIONS,
  STAR,
} from "./audio-app";
import { writeRecord } from "./record";
import { isHoliday, makeSeries, OUTAGE_WEEKS_AGO, type Series, valuesOf, WEEKS } from "./series";

const README = "Read me";
const DATA = "Weekly data";
const TABS = [README, NORTH_STAR_TAB, PLAN.tab, METRICS.tab, HISTORY.tab, DATA];

function blockOfMetric(index: number): Block {
  return { row: 2, column: index + 2, rows: null, columns: 1 };
}

function note(monday: number, week: number): Content {
  if (week === WEEKS - 1 - OUTAGE_WEEKS_AGO) return "Tracking outage: about half of the events were lost";
  return isHoliday(monday) ? "Holidays" : null;
}

function writeData(workbook: Workbook, series: Series): void {
  const { tables, names } = workbook;
  const columns = EXAMPLE_METRICS.map(({ name }) => valuesOf(series, name));
  const rows = series.mondays.map((monday, week): Content[] => [
    monday,
    ...columns.map((values) => values[week] ?? null),
    note(monday, week),
  ]);
  const width = EXAMPLE_METRICS.length + 2;
  tables.style(DATA, {
    frozenRows: 1,
    widths: [90, ...EXAMPLE_METRICS.map(() => 120), 320],
    looks: [{ row: 1, column: 1, rows: 1, columns: width, bold: true, background: "#e8f0fe", wrap: true }],
  });
  const formats = ["yyyy-mm-dd", ...EXAMPLE_METRICS.map(({ numberFormat }) => numberFormat)];
  tables.writeNumberFormats(DATA, 2, 1, new Array(WEEKS * 2).fill(formats));
  tables.write(DATA, 1, 1, [["Week", ...EXAMPLE_METRICS.map(({ heading }) => heading), "Note"], ...rows]);
  const blocks: Record<string, Block> = {};
  EXAMPLE_METRICS.forEach(({ name }, index) => {
    blocks[name] = blockOfMetric(index);
  });
  names.define(DATA, blocks);
}

function writeMetrics(workbook: Workbook): void {
  const { tables } = workbook;
  const metrics = EXAMPLE_METRICS.map((metric: ExampleMetric, index) => ({
    ...metric,
    madeOf: metric.name === STAR ? NORTH_STAR_MADE_OF : "",
    cells: `${quotedTab(DATA)}!${addressOf(blockOfMetric(index))}`,
  }));
  const first = METRICS.columns.findIndex(({ key }) => key === "current") + 1;
  tables.style(METRICS.tab, METRICS_LOOK);
  tables.writeNumberFormats(
    METRICS.tab,
    2,
    first,
    EXAMPLE_METRICS.map(({ numberFormat }) => [numberFormat, numberFormat]),
  );
  tables.write(METRICS.tab, 1, 1, newMetricsTable(metrics));
}

function planRow(quarter: string, objective: string, objectiveOwner: string, keyResult: ExampleKeyResult): Content[] {
  const { metric, text, type, start, target, owner } = keyResult;
  const current: Content = metric === "" ? keyResult.current : { formula: lastNumber(metric) };
  const cells: Record<string, Content> = {
    quarter,
    starts: quarterDays(quarter)?.start ?? null,
    ends: quarterDays(quarter)?.end ?? null,
    objective,
    objectiveOwner,
    keyResult: text,
    metric,
    type,
    start,
    target,
    current,
    owner,
  };
  return PLAN.columns.map(({ key }) => cells[key] ?? null);
}

function writePlan(workbook: Workbook): void {
  const quarter = quarterOf(workbook.office.now().day);
  const rows = OBJECTIVES.reduce<Content[][]>(
    (all, { objective, owner, keyResults }) => all.concat(keyResults.map((each) => planRow(quarter, objective, owner, each))),
    [],
  );
  const formats = OBJECTIVES.reduce<string[][]>(
    (all, { keyResults }) => all.concat(keyResults.map(({ metric }) => new Array<string>(3).fill(formatOf(metric)))),
    [],
  );
  startPlan(workbook, rows);
  workbook.tables.writeNumberFormats(PLAN.tab, 2, ownColumns().start ?? 1, formats);
}

function formatOf(name: string): string {
  return EXAMPLE_METRICS.find((metric) => metric.name === name)?.numberFormat ?? "0";
}

function writeNorthStar(workbook: Workbook): void {
  const { day } = workbook.office.now();
  startNorthStarTab(workbook, {
    name: NORTH_STAR_NAME,
    definition: NORTH_STAR_DEFINITION,
    captures: NORTH_STAR_CAPTURES,
    metric: STAR,
    unit: "minutes",
    revenue: "weekly_revenue",
    owner: "Ana",
    chosenOn: day - 300,
    reviewBy: day + 65,
    definitionHash: definitionHashOf(workbook, STAR),
  });
  const chart = {
    title: NORTH_STAR_NAME,
    from: DATA,
    blocks: [{ row: 1, column: 1, rows: WEEKS + 1, columns: 2 }],
    row: 2,
    column: 7,
  };
  workbook.tables.style(NORTH_STAR_TAB, { chart });
}

function writeExplanation(workbook: Workbook): void {
  const headings = EXPLANATION.map((line, index) => (line.startsWith("#") ? index + 1 : 0)).filter((row) => row > 0);
  workbook.tables.style(README, {
    widths: [720],
    looks: [
      { row: 1, column: 1, rows: EXPLANATION.length, columns: 1, wrap: true },
      ...headings.map((row) => ({ row, column: 1, rows: 1, columns: 1, bold: true, size: row === 1 ? 16 : 12 })),
    ],
  });
  workbook.tables.write(
    README,
    1,
    1,
    EXPLANATION.map((line) => [line.replace(/^# /, "")]),
  );
}

function write(workbook: Workbook): void {
  const { tables } = workbook;
  const { day } = workbook.office.now();
  const series = makeSeries(mondayOf(day), { minutes: MINUTES, sessions: SESSIONS }, REVENUE_PER_MINUTE, OTHER_COURSES);
  for (const tab of [README, DATA, METRICS.tab]) tables.addTab(tab);
  writeData(workbook, series);
  writeMetrics(workbook);
  // The status formula of the plan refers to today's cell of the North Star tab.
  writeNorthStar(workbook);
  tables.addTab(PLAN.tab);
  writePlan(workbook);
  tables.addTab(HISTORY.tab);
  writeRecord(workbook, series, quarterDays(quarterOf(day))?.start ?? day);
  writeExplanation(workbook);
}

/** Takes away what a failed attempt has made; what cannot be taken away stays, and the first failure is the one to report. */
function tidyUp(workbook: Workbook): void {
  const { tables, names, office } = workbook;
  const steps = [
    ...[...EXAMPLE_METRICS.map(({ name }) => name), TODAY_NAME].map((name) => (): void => {
      if (names.exists(name)) names.remove(name);
    }),
    ...TABS.map((tab) => (): void => tables.removeTab(tab)),
  ];
  for (const step of steps) {
    try {
      step();
    } catch (failure) {
      office.log("tidy up", failure);
    }
  }
}

function taken(workbook: Workbook): string | null {
  const tabs = workbook.tables.tabNames().filter((tab) => TABS.includes(tab));
  if (tabs.length > 0)
    return `There is a tab "${tabs[0]}" already, and the example overwrites nothing: rename it, or create the example in a new spreadsheet.`;
  const name = [...EXAMPLE_METRICS.map((metric) => metric.name), TODAY_NAME].find((each) => workbook.names.exists(each));
  return name === undefined
    ? null
    : `The name ${name} is taken by cells of yours, and the example overwrites nothing: create it in a new spreadsheet.`;
}

function create(workbook: Workbook): Reply<null> {
  const problem = taken(workbook);
  if (problem !== null) return refused(problem);
  try {
    write(workbook);
  } catch (failure) {
    tidyUp(workbook);
    throw failure;
  }
  return done(null);
}

/** A convenience: the example stands even where Google will not turn the page. */
function showFirst(workbook: Workbook): void {
  try {
    workbook.tables.show(README);
  } catch (failure) {
    workbook.office.log("show", failure);
  }
}

/** Creates the example in six new tabs; refuses where one of them, or one of its names, is there already. Nothing of the user's is touched. */
export function createExample(workbook: Workbook): Reply<null> {
  const created =
    workbook.office.locked(() => {
      forgetNorthStar(workbook);
      return create(workbook);
    }) ?? busy();
  if (created.ok) showFirst(workbook);
  return created;
}
