/** What the series say about the tree: does an input move its parent, does a counter-metric give way, what made a metric move. */
import { edgeEvidence } from "../../domain/metrics/edge-evidence";
import { guardReading, isDown } from "../../domain/metrics/guard-pair";
import { madeOf } from "../../domain/metrics/made-of";
import { explainMove, moveSentence, totalOf } from "../../domain/metrics/move-explanation";
import type { TreeNode } from "../../domain/metrics/tree";
import { shortNumber } from "../../domain/north-star/signal-sentence";
import { at } from "../../domain/statistics/robust";
import type { TreeEvidence, TreeMetric } from "../api/metric-tree";
import { aligned, type MetricSource, nameKeyOf, numbersOf, readSources } from "../metrics/source";
import type { Workbook } from "../workbook";
import { isInTree, readTreeLines, treeOf } from "./read-tree";

/** Weeks over which moves are explained. */
const WEEKS = 4;
/** How far the parts may miss the whole before the statement is called wrong, as a share. */
const TOLERANCE = 0.02;

type Sources = ReadonlyMap<string, MetricSource>;

/** What the series say of one edge; nothing where one of them has none. */
function edgeOf(metric: string, parent: string, isTurned: boolean, sources: Sources): TreeEvidence["edges"] {
  const [own, above] = [metric, parent].map((name) => sources.get(nameKeyOf(name)));
  if (!own || !above) return [];
  const { first, second, days } = aligned(own, above);
  const { verdict, weeks, sentence } = edgeEvidence(metric, numbersOf(first), parent, numbersOf(second), days);
  const said = sentence.replace(/the metric/g, metric).replace(/the outcome/g, parent);
  const helps = verdict === (isTurned ? "opposite" : "moves");
  const isAgainst = !helps && (verdict === "opposite" || verdict === "moves");
  return [{ metric, parent, verdict, weeks, helps, sentence: isAgainst ? `${said} Better for one is worse for the other.` : said }];
}

/** The edges below a node, the lowest first. */
function edgesOf({ row, children }: Pick<TreeNode, "row" | "children">, sources: Sources): TreeEvidence["edges"] {
  return children.flatMap((child) => [
    ...edgesOf(child, sources),
    ...edgeOf(child.row.metric, row.metric, isDown(child.row.direction) !== isDown(row.direction), sources),
  ]);
}

/** Every edge of the tree, and that from the North Star to the result that it should lead to. */
function allEdges(root: TreeNode, all: readonly TreeMetric[], sources: Sources): TreeEvidence["edges"] {
  const nowhere = { ...root.row, metric: "" };
  const fieldsOf = (name: string) => all.find(({ fields }) => nameKeyOf(fields.metric) === nameKeyOf(name))?.fields || nowhere;
  const { metric, direction } = fieldsOf(fieldsOf(root.row.metric).drives);
  return edgesOf({ row: { ...root.row, metric, direction }, children: [root] }, sources);
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
  const full = lines[0]?.map((_value, row) => row).filter((row) => lines.every((line) => typeof line[row] === "number")) || [];
  const [then, now] = [full[full.length - 1 - WEEKS], full[full.length - 1]];
  if (then === undefined || now === undefined) return undefined;
  return { before: lines.map((line) => line[then] || 0), after: lines.map((line) => line[now] || 0) };
}

function moveOf({ fields }: TreeMetric, sources: Sources): TreeEvidence["moves"] {
  const stated = madeOf(fields.madeOf);
  const whole = sources.get(nameKeyOf(fields.metric));
  if (!stated || !whole) return [];
  const metric = fields.metric;
  const parts = stated.names.map((name) => sources.get(nameKeyOf(name)));
  const told = (sentence: string): TreeEvidence["moves"] => [{ metric, sentence }];
  const gone = stated.names.find((_name, index) => parts[index] === undefined);
  if (gone !== undefined) return told(`“${gone}” is no named range: correct what ${metric} is made of.`);
  const read = beforeAndAfter(whole, parts as MetricSource[]);
  if (!read) return told(`${metric} and its parts need ${WEEKS + 1} weeks with values in all of them: not enough weeks yet.`);
  const drivers = stated.names.map((name, index) => {
    const sign = stated.less.includes(name) ? -1 : 1;
    return { name, before: sign * at(read.before, index + 1), after: sign * at(read.after, index + 1) };
  });
  const parents = [at(read.before, 0), at(read.after, 0)] as const;
  const misses = (total: number, made: number): boolean => Math.abs(total - made) > TOLERANCE * Math.max(Math.abs(total), Math.abs(made));
  const made = (["before", "after"] as const).map((when) =>
    totalOf(
      stated.kind,
      drivers.map((driver) => driver[when]),
    ),
  );
  if (parents.some((total, when) => misses(total, at(made, when))))
    return told(
      `${metric} is not the ${stated.kind} of ${stated.names.join(" and ")}: it stands at ${shortNumber(parents[1])}, they make ${shortNumber(at(made, 1))}. Correct what it is made of.`,
    );
  return told(`Over ${WEEKS} weeks: ${moveSentence(metric, ...parents, explainMove(stated.kind, drivers))}`);
}

/** Everything the data say about the tree; each tab with values is read once. */
export function treeEvidence(workbook: Workbook): TreeEvidence {
  const read = readTreeLines(workbook);
  if (!read) return { edges: [], guards: [], moves: [] };
  const all = read.lines.map(({ metric }) => metric);
  const members = all.filter(({ fields }) => isInTree(fields));
  const sources = readSources(
    workbook,
    members.flatMap(({ fields }) => [fields.metric, fields.drives, ...(madeOf(fields.madeOf)?.names || [])]),
  );
  const { tree } = treeOf(read.lines);
  return {
    edges: tree.root ? allEdges(tree.root, all, sources) : [],
    guards: all.flatMap((metric) => guardOf(metric, all)),
    moves: members.flatMap((metric) => moveOf(metric, sources)),
  };
}
