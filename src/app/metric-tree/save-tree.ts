/** Changing a metric's place in the tree, and drawing the tree on a tab. */
import { nameKey } from "../../domain/metrics/tree-row";
import type { SaveTreeInput, TreeFields, TreeView } from "../api/metric-tree";
import type { Reply } from "../api/reply";
import { type Located, METRICS, type MetricKey } from "../layout";
import { lastChange, lastNumber, trendWord } from "../metrics/formulas";
import { withColumns } from "../metrics/metrics-table";
import { currentFormats, GENERAL } from "../metrics/number-formats";
import { busy, done, refused } from "../result";
import type { Content, Workbook } from "../workbook";
import { fieldsAt, readTreeLines, treeView } from "./read-tree";

type EditableKey = Exclude<keyof TreeFields, "metric">;

/** Which column holds which field. */
const COLUMN_OF: Readonly<Record<EditableKey, MetricKey>> = {
  role: "role",
  drives: "drives",
  owner: "owner",
  unit: "unit",
  direction: "direction",
  counter: "counterMetric",
  madeOf: "madeOf",
};
const EDITABLE = Object.keys(COLUMN_OF) as EditableKey[];

/** The table with a column for each changed field; those that it lacked get their headings in one write. */
function withFields(workbook: Workbook, table: Located<MetricKey>, changed: readonly EditableKey[]): Located<MetricKey> {
  const width = table.headings.length;
  const missing = changed.map((key) => COLUMN_OF[key]).filter((key) => table.columns[key] === undefined);
  const wider = withColumns(table, missing);
  if (missing.length > 0) workbook.tables.write(METRICS.tab, table.headerRow, width + 1, [wider.headings.slice(width)]);
  return wider;
}

/** Writes the changed fields into their row, those that stand side by side in one write. */
function writeFields(
  workbook: Workbook,
  table: Located<MetricKey>,
  row: number,
  fields: TreeFields,
  changed: readonly EditableKey[],
): void {
  const { columns } = withFields(workbook, table, changed);
  const contents = new Map(changed.map((key) => [columns[COLUMN_OF[key]] ?? 0, fields[key].trim() || null]));
  for (const column of contents.keys()) {
    if (contents.has(column - 1)) continue;
    const run: Content[] = [];
    while (contents.has(column + run.length)) run.push(contents.get(column + run.length) ?? null);
    workbook.tables.write(METRICS.tab, row, column, [run]);
  }
}

function problemOf({ metric, drives, role, counter }: TreeFields, names: readonly string[]): ReturnType<typeof refused> | null {
  const known = (name: string): boolean => names.some((each) => nameKey(each) === nameKey(name));
  if (drives !== "" && nameKey(drives) === nameKey(metric))
    return refused(`${metric} cannot drive itself: choose another metric.`, "drives");
  if (drives !== "" && !known(drives)) return refused(`“${drives}” is no metric of the Metrics tab: name it first.`, "drives");
  if (counter !== "" && nameKey(counter) === nameKey(metric))
    return refused(`${metric} cannot watch itself: choose another metric.`, "counter");
  return role.length > 100 ? refused("This role is too long: use North Star, Driver, Input or Counter-metric.", "role") : null;
}

function save(workbook: Workbook, { fields, was }: SaveTreeInput): Reply<TreeView> {
  const read = readTreeLines(workbook);
  if (!read) return refused("There is no Metrics tab yet: name the cells of a metric first.");
  const { table, lines } = read;
  const line = lines.find(({ metric }) => nameKey(metric.fields.metric) === nameKey(fields.metric));
  if (!line) return refused(`“${fields.metric}” is not in the Metrics tab any more: reload the sidebar.`);
  const problem = problemOf(
    fields,
    lines.map(({ metric }) => metric.fields.metric),
  );
  if (problem) return problem;
  const changed = EDITABLE.filter((key) => fields[key].trim() !== was[key].trim());
  const now = fieldsAt(table, line.row);
  const foreign = changed.find((key) => now[key] !== was[key]);
  if (foreign)
    return refused(
      `Somebody changed ${fields.metric} meanwhile (${foreign} is “${now[foreign]}” now): reload the sidebar, then try again.`,
    );
  writeFields(workbook, table, line.row, fields, changed);
  return done(treeView(workbook));
}

/** Writes the changed fields of one metric; refused where the sheet holds something else than the sidebar showed. */
export function saveTreeMetric(workbook: Workbook, input: SaveTreeInput): Reply<TreeView> {
  return workbook.office.locked(() => save(workbook, input)) ?? busy();
}

const TREE_TAB = "Metric tree";
const HEADINGS = ["Metric tree", "Role", "Current", "Change", "Trend", "Owner", "Counter-metric", "Counter-metric now"];

function rowsFor(view: TreeView): Content[][] {
  return view.nodes.map(({ depth, metric }) => {
    const { fields } = metric;
    const name = `${"     ".repeat(Math.max(0, depth - 1))}${depth > 0 ? "└─ " : ""}${fields.metric}`;
    const isMetric = view.counters.some((each) => nameKey(each.fields.metric) === nameKey(fields.counter));
    const counterNow: Content = isMetric ? { formula: lastNumber(fields.counter) } : null;
    return [
      name,
      fields.role || "Input",
      { formula: lastNumber(fields.metric) },
      { formula: lastChange(fields.metric) },
      { formula: trendWord(fields.metric) },
      fields.owner || null,
      fields.counter || null,
      counterNow,
    ];
  });
}

/** Number formats of the values, as the Metrics tab shows them. */
function formatsFor(workbook: Workbook, view: TreeView): string[][] {
  const formatOf = currentFormats(workbook);
  return view.nodes.map(({ metric }) => {
    const own = formatOf(metric.fields.metric);
    return [own, own, GENERAL, GENERAL, GENERAL, formatOf(metric.fields.counter)];
  });
}

function draw(workbook: Workbook): Reply<Record<string, never>> {
  const { tables } = workbook;
  const view = treeView(workbook);
  if (view.nodes.length === 0) return refused("There is no North Star in the Metrics tab yet: give one metric the role North Star.");
  const cells = tables.read(TREE_TAB);
  const isForeign = cells?.some((row) => row.some((cell) => cell !== null)) && cells[0]?.[0] !== HEADINGS[0];
  if (isForeign) return refused(`There is a tab "${TREE_TAB}" that holds something else: rename it, and the tree gets a tab of its own.`);
  const formats = formatsFor(workbook, view);
  if (!cells) tables.addTab(TREE_TAB);
  const rows = rowsFor(view);
  const blank = Array.from({ length: Math.max(0, (cells?.length ?? 0) - rows.length - 1) }, () => HEADINGS.map(() => null));
  tables.style(TREE_TAB, {
    frozenRows: 1,
    widths: [320, 100, 100, 90, 80, 110, 200, 130],
    looks: [
      { row: 1, column: 1, rows: 1, columns: HEADINGS.length, bold: true, background: "#e8f0fe" },
      { row: 2, column: 1, rows: 1, columns: 1, bold: true },
    ],
  });
  tables.writeNumberFormats(TREE_TAB, 2, 3, formats);
  tables.write(TREE_TAB, 1, 1, [HEADINGS, ...rows, ...blank]);
  tables.show(TREE_TAB);
  return done({});
}

/** Draws the tree on its own tab, and draws it anew there; a tab of that name with other content is left alone. */
export function writeTree(workbook: Workbook): Reply<Record<string, never>> {
  return workbook.office.locked(() => draw(workbook)) ?? busy();
}
