import { attachmentIssues, inputIssues, rootIssues, type TreeIssue } from "./tree-issues";
import { nameKey, roleOf, type TreeRow } from "./tree-row";

export interface TreeNode {
  row: TreeRow;
  /** Position of the row, counted from 0. */
  position: number;
  children: TreeNode[];
}

export interface MetricTree {
  /** The North Star with everything below it; null when there is none. */
  root: TreeNode | null;
  issues: TreeIssue[];
}

/**
 * Reads the rows as a tree and says what is wrong with it: one root, no cycle, nothing unattached, 3-5 input metrics, an owner for each input and
 * one primary input an owner, a counter-metric for the North Star and each input. Names are matched without case and outer spaces.
 * @example metricTree([{ metric: "Weekly teams", role: "North Star", drives: "", owner: "Ann", unit: "", direction: "up", counter: "Churn" }]).root?.children //=> []
 */
export function metricTree(rows: readonly TreeRow[]): MetricTree {
  const places = new Map<string, number>();
  const issues: TreeIssue[] = [];
  rows.forEach((row, position) => {
    if (places.has(nameKey(row.metric))) {
      issues.push({ code: "duplicate", position, sentence: `"${row.metric}" stands twice: keep one row a metric.` });
    } else places.set(nameKey(row.metric), position);
  });
  const roots = rows.flatMap((row, position) =>
    roleOf(row) === "north star" && places.get(nameKey(row.metric)) === position ? [position] : [],
  );
  issues.push(...rootIssues(rows, roots), ...attachmentIssues(rows, places, roots), ...inputIssues(rows));
  const [root = null] = rows.flatMap((row, position) => (position === roots[0] ? nodeAt(row, position, rows, places, []) : []));
  return { root, issues };
}

function nodeAt(
  row: TreeRow,
  position: number,
  rows: readonly TreeRow[],
  places: ReadonlyMap<string, number>,
  above: readonly number[],
): TreeNode {
  const path = [...above, position];
  const children = rows.flatMap((child, place) => {
    const belongs =
      roleOf(child) !== "counter" && places.get(nameKey(child.metric)) === place && nameKey(child.drives) === nameKey(row.metric);
    return belongs && !path.includes(place) ? [nodeAt(child, place, rows, places, path)] : [];
  });
  return { row, position, children };
}
