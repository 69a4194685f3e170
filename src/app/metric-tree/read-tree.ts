/** The metric tree of the Metrics tab: one read of its values and one of what it shows. */

import { goesBetter } from "../../domain/metrics/guard-pair";
import { type MetricTree, metricTree, type TreeNode } from "../../domain/metrics/tree";
import { nameKey, roleOf, type TreeRow } from "../../domain/metrics/tree-row";
import type { TreeFields, TreeMetric, TreeView } from "../api/metric-tree";
import { type Located, METRICS, type MetricKey, textAt } from "../layout";
import { metricRows, readMetricsTable, trendOf, viewOf } from "../metrics/metrics-table";
import type { Workbook } from "../workbook";

/** A row with its place in the tab. */
export interface TreeLine {
  readonly row: number;
  readonly metric: TreeMetric;
}

/** Words of roles that stand in the tree; results and other metrics have words of their own. */
const IN_TREE = /north|nsm|star|driver|input|counter|guard/i;

/** The fields of a row. */
export function fieldsAt(table: Located<MetricKey>, row: number): TreeFields {
  const text = (key: MetricKey): string => textAt(table, row, key);
  return {
    metric: text("metric"),
    role: text("role"),
    drives: text("drives"),
    owner: text("owner"),
    unit: text("unit"),
    direction: text("direction"),
    counter: text("counterMetric"),
    madeOf: text("madeOf"),
  };
}

function signed(shown: string): string {
  return shown === "" || /^[-−+]/.test(shown) ? shown.replace(/^-/, "−") : `+${shown}`;
}

function metricAt(table: Located<MetricKey>, shown: readonly (readonly string[])[], row: number): TreeMetric {
  const fields = fieldsAt(table, row);
  const { lastShown, recent, problem } = viewOf(table, shown, row);
  const trend = trendOf(table, row, recent);
  const change = shown[row - 1]?.[(table.columns.change || 0) - 1] || "";
  return {
    fields,
    lastShown,
    // The difference of two shares is told in points; percent of a percentage would be another number.
    changeShown: /\d/.test(change) ? signed(change.trim()).replace(/%$/, lastShown.endsWith("%") ? " points" : "%") : "",
    recent,
    trend,
    better: goesBetter(trend, fields.direction),
    problem,
  };
}

/** Every metric of the tab; undefined while there is no such tab. */
export function readTreeLines(workbook: Workbook): { table: Located<MetricKey>; lines: TreeLine[] } | undefined {
  const table = readMetricsTable(workbook);
  if (!table) return undefined;
  const shown = workbook.tables.readShown(METRICS.tab);
  return { table, lines: metricRows(table).map((row) => ({ row, metric: metricAt(table, shown, row) })) };
}

/** Whether a metric takes part in the tree: by its role, or by what it drives where it has none. */
export function isInTree({ role, drives }: TreeFields): boolean {
  return role === "" ? drives !== "" : IN_TREE.test(role);
}

function rowOf({ madeOf: _madeOf, ...fields }: TreeFields): TreeRow {
  const row: TreeRow = { ...fields };
  // What the North Star itself drives is a result outside the tree.
  return roleOf(row) === "north star" ? { ...row, drives: "" } : row;
}

/** The tree of these lines with what is wrong with it. */
export function treeOf(lines: readonly TreeLine[]): { tree: MetricTree; members: TreeLine[] } {
  const members = lines.filter(({ metric }) => isInTree(metric.fields));
  return { tree: metricTree(members.map(({ metric }) => rowOf(metric.fields))), members };
}

function flat(node: TreeNode, members: readonly TreeLine[], depth: number): TreeView["nodes"] {
  const line = members[node.position];
  const below = node.children.flatMap((child) => flat(child, members, depth + 1));
  return line ? [{ depth, metric: line.metric }, ...below] : below;
}

/** The tree in drawing order, what stands beside it, and the checks in sentences. */
export function treeView(workbook: Workbook): TreeView {
  const read = readTreeLines(workbook);
  if (!read) return { nodes: [], counters: [], outside: [], result: "", issues: [], hasTab: false };
  const { tree, members } = treeOf(read.lines);
  const nodes = tree.root ? flat(tree.root, members, 0) : [];
  const drawn = new Set(nodes.map(({ metric }) => nameKey(metric.fields.metric)));
  const others = read.lines.map(({ metric }) => metric).filter(({ fields }) => !drawn.has(nameKey(fields.metric)));
  const isCounter = ({ fields }: TreeMetric): boolean => isInTree(fields) && roleOf(rowOf(fields)) === "counter";
  return {
    nodes,
    counters: others.filter(isCounter),
    outside: others.filter((metric) => !isCounter(metric)),
    result: nodes[0]?.metric.fields.drives || "",
    issues:
      members.length === 0
        ? []
        : tree.issues.map(({ position, sentence }) => ({ metric: members[position ?? -1]?.metric.fields.metric || "", sentence })),
    hasTab: true,
  };
}
