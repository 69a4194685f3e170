/** Changing a metric's place in the tree. */
import { nameKey } from "../../domain/metrics/tree-row";
import type { SaveTreeInput, TreeFields, TreeView } from "../api/metric-tree";
import type { Reply } from "../api/reply";
import { type Located, METRICS, type MetricKey } from "../layout";
import { withColumns } from "../metrics/metrics-table";
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
