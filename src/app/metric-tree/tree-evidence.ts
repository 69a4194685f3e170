/** What the series say about the tree: does an input move its parent, does a counter-metric give way, what made a metric move. */
import { edgeEvidence } from "../../domain/metrics/edge-evidence";
import { guardReading } from "../../domain/metrics/guard-pair";
import { madeOf } from "../../domain/metrics/made-of";
import { explainMove, moveSentence } from "../../domain/metrics/move-explanation";
import type { TreeNode } from "../../domain/metrics/tree";
import type { TreeEvidence, TreeMetric } from "../api/metric-tree";
import { aligned, type MetricSource, nameKeyOf, numbersOf, readSources } from "../metrics/source";
import type { Workbook } from "../workbook";
import { isInTree, readTreeLines, treeOf } from "./read-tree";

/** Weeks over which moves are explained. */
const WEEKS = 4;
/** How far the parts may miss the whole before the statement is called wrong, as a share. */
const TOLERANCE = 0.02;

type Sources = ReadonlyMap<string, MetricSource>;

function edgesOf(node: TreeNode, sources: Sources): TreeEvidence["edges"] {
  const parent = node.row.metric;
  const above = sources.get(nameKeyOf(parent));
  const edges: TreeEvidence["edges"] = [];
  for (const child of node.children) {
    const own = sources.get(nameKeyOf(child.row.metric));
    if (own && above) {
      const metric = child.row.metric;
      const { first, second, days } = aligned(own, above);
      const { verdict, weeks, sentence } = edgeEvidence(metric, numbersOf(first), parent, numbersOf(second), days);
      const said = sentence.replace(/the metric/g, metric).replace(/the outcome/g, parent);
      edges.push({ metric, parent, verdict, weeks, sentence: said });
    }
    edges.push(...edgesOf(child, sources));
  }
  return edges;
}

/** What the trends of a metric and its counter-metric say of each other; nothing where the counter-metric has no row. */
function guardOf({ fields, trend }: TreeMetric, all: readonly TreeMetric[]): TreeEvidence["guards"] {
  const { metric, direction, counter } = fields;
  const other = all.find((each) => nameKeyOf(each.fields.metric) === nameKeyOf(counter));
  if (!other) return [];
  const guard = { name: counter, trend: other.trend, direction: other.fields.direction };
  return [{ metric, counter, ...guardReading({ name: metric, trend, direction }, guard) }];
}

/** Values now and four rows earlier, at rows where every series has a number. */
function beforeAndAfter(whole: MetricSource, parts: readonly MetricSource[]): { before: number[]; after: number[] } | undefined {
  const lines = [numbersOf(whole.values), ...parts.map((part) => numbersOf(aligned(whole, part).second))];
  const full = lines[0]?.map((_value, row) => row).filter((row) => lines.every((line) => typeof line[row] === "number")) ?? [];
  const [then, now] = [full[full.length - 1 - WEEKS], full[full.length - 1]];
  if (then === undefined || now === undefined) return undefined;
  return { before: lines.map((line) => line[then] ?? 0), after: lines.map((line) => line[now] ?? 0) };
}

function moveOf({ fields }: TreeMetric, sources: Sources): TreeEvidence["moves"] {
  const stated = madeOf(fields.madeOf);
  const whole = sources.get(nameKeyOf(fields.metric));
  if (!stated || !whole) return [];
  const metric = fields.metric;
  const parts = stated.names.map((name) => sources.get(nameKeyOf(name)));
  const gone = stated.names.find((_name, index) => parts[index] === undefined);
  if (gone !== undefined)
    return [{ metric, sentence: `“${gone}” is no named range, so the move of ${metric} cannot be explained: correct what it is made of.` }];
  const read = beforeAndAfter(whole, parts as MetricSource[]);
  if (!read)
    return [{ metric, sentence: `${metric} and its parts need ${WEEKS + 1} weeks with values in all of them: not enough weeks yet.` }];
  const [before = 0, ...partsBefore] = read.before;
  const [after = 0, ...partsAfter] = read.after;
  const total = (values: readonly number[]): number =>
    values.reduce((sum, value) => (stated.kind === "sum" ? sum + value : sum * value), stated.kind === "sum" ? 0 : 1);
  const misses = (whole_: number, made: number): boolean =>
    Math.abs(whole_ - made) > TOLERANCE * Math.max(Math.abs(whole_), Math.abs(made));
  if (misses(before, total(partsBefore)) || misses(after, total(partsAfter)))
    return [
      {
        metric,
        sentence: `${metric} is not the ${stated.kind} of ${stated.names.join(" and ")}: it stands at ${round(after)}, they make ${round(total(partsAfter))}. Correct what it is made of.`,
      },
    ];
  const drivers = stated.names.map((name, index) => ({ name, before: partsBefore[index] ?? 0, after: partsAfter[index] ?? 0 }));
  const sentence = moveSentence(metric, total(partsBefore), total(partsAfter), explainMove(stated.kind, drivers));
  return [{ metric, sentence: `Over ${WEEKS} weeks: ${sentence}` }];
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** Everything the data say about the tree; each tab with values is read once. */
export function treeEvidence(workbook: Workbook): TreeEvidence {
  const read = readTreeLines(workbook);
  if (!read) return { edges: [], guards: [], moves: [] };
  const all = read.lines.map(({ metric }) => metric);
  const members = all.filter(({ fields }) => isInTree(fields));
  const names = members.map(({ fields }) => [fields.metric, ...(madeOf(fields.madeOf)?.names ?? [])]);
  const sources = readSources(
    workbook,
    names.reduce((list, each) => list.concat(each), []),
  );
  const { tree } = treeOf(read.lines);
  return {
    edges: tree.root ? edgesOf(tree.root, sources) : [],
    guards: all.map((metric) => guardOf(metric, all)).reduce((list, each) => list.concat(each), []),
    moves: members.map((metric) => moveOf(metric, sources)).reduce((list, each) => list.concat(each), []),
  };
}
