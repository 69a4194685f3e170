/** Drawing the tree on a tab of its own, and anew there without losing what people wrote into it. */
import type { Cell } from "../../domain/cells/cell";
import { nameKey } from "../../domain/metrics/tree-row";
import { columnLetters } from "../address";
import type { TreeMetric, TreeView } from "../api/metric-tree";
import type { TabWriteResult } from "../api/north-star";
import type { Reply } from "../api/reply";
import { lastChange, lastNumber, trendWord } from "../metrics/formulas";
import { currentFormats, GENERAL } from "../metrics/number-formats";
import { busy, done, heldByOther, refused } from "../result";
import { changeTab } from "../tab-edit";
import type { Content, Workbook } from "../workbook";
import { treeView } from "./read-tree";

const TREE_TAB = "Metric tree";
const HEADINGS = [TREE_TAB, "Role", "Current", "Change", "Trend", "Owner", "Counter-metric", "Counter-metric now"];

function rowOf({ fields }: TreeMetric, depth: number, view: TreeView): Content[] {
  const name = `${"     ".repeat(Math.max(0, depth - 1))}${depth > 0 ? "└─ " : ""}${fields.metric}`;
  const isMetric = view.counters.some((each) => nameKey(each.fields.metric) === nameKey(fields.counter));
  return [
    name,
    fields.role || "Input",
    { formula: lastNumber(fields.metric) },
    { formula: lastChange(fields.metric) },
    { formula: trendWord(fields.metric) },
    fields.owner || null,
    fields.counter || null,
    isMetric ? { formula: lastNumber(fields.counter) } : null,
  ];
}

/** Number formats of the values, as the Metrics tab shows them. */
function formatsFor(workbook: Workbook, view: TreeView): string[][] {
  const formatOf = currentFormats(workbook);
  return view.nodes.map(({ metric }) => {
    const own = formatOf(metric.fields.metric);
    return [own, own, GENERAL, GENERAL, GENERAL, formatOf(metric.fields.counter)];
  });
}

/** What a drawn cell holds, so that formulas can be compared whatever separators and spaces the spreadsheet shows. */
function plain(content: Content | undefined): string {
  const text = typeof content === "object" && content ? content.formula : String(content ?? "");
  return text.startsWith("=") ? text.replace(/[\s,;]/g, "") : text.trim();
}

function metricIn(cell: Content | undefined): string {
  return nameKey(plain(cell).replace(/^[ └─]+/, ""));
}

/**
 * What a new drawing would write over that was not drawn so, one sentence a cell: rows of known metrics are ours, all else is somebody's.
 * Below the tree our rows are emptied, and others stay.
 */
function redraw({ tables }: Workbook, old: readonly (readonly Cell[])[], contents: (Content | undefined)[][], view: TreeView): string[] {
  const formulas = tables.readFormulas(TREE_TAB, { row: 1, column: 1, rows: Math.max(1, old.length), columns: HEADINGS.length });
  const rows = contents.concat([...view.counters, ...view.outside].map((metric) => rowOf(metric, 0, view)));
  const losses: string[] = [];
  old.forEach((line, index) => {
    const drawn = rows.find(([first]) => metricIn(first) === metricIn(line[0]));
    const isBelow = index >= contents.length;
    if (isBelow) contents.push(HEADINGS.map(() => (drawn ? null : undefined)));
    if (isBelow && !drawn) return;
    HEADINGS.forEach((_heading, column) => {
      const [was, is] = [plain(formulas[index]?.[column] || line[column]), plain(drawn?.[column])];
      if (was !== "" && was !== is && !(drawn && column === 0))
        losses.push(`${columnLetters(column + 1)}${index + 1}: “${was}” ${is ? `becomes “${is}”` : "goes"}.`);
    });
  });
  return losses;
}

function draw(workbook: Workbook, agreed: readonly string[]): Reply<TabWriteResult> {
  const { tables } = workbook;
  const view = treeView(workbook);
  if (view.nodes.length === 0) return refused("There is no North Star in the Metrics tab yet: give one metric the role North Star.");
  const cells = tables.read(TREE_TAB);
  const isForeign = cells?.some((row) => row.some((cell) => cell !== null)) && cells[0]?.[0] !== TREE_TAB;
  if (isForeign) return heldByOther(TREE_TAB);
  const contents: (Content | undefined)[][] = [HEADINGS, ...view.nodes.map(({ depth, metric }) => rowOf(metric, depth, view))];
  const losses = cells ? redraw(workbook, cells, contents, view) : [];
  if (losses.length > 0) tables.show(TREE_TAB);
  if (losses.some((loss) => !agreed.includes(loss))) return done({ saved: false, differences: losses, undo: "" });
  const formats = formatsFor(workbook, view);
  if (!cells) tables.addTab(TREE_TAB);
  tables.style(TREE_TAB, {
    frozenRows: 1,
    widths: [320, 100, 100, 90, 80, 110, 200, 130],
    looks: [
      { row: 1, column: 1, rows: 1, columns: HEADINGS.length, bold: true, background: "#e8f0fe" },
      { row: 2, column: 1, rows: 1, columns: 1, bold: true },
    ],
  });
  tables.writeNumberFormats(TREE_TAB, 2, 3, formats);
  const undo = changeTab(workbook, TREE_TAB, { inserts: [], writings: [{ row: 1, column: 1, contents }] }, !cells);
  tables.show(TREE_TAB);
  return done({ saved: true, differences: [], undo });
}

/** Draws the tree on its own tab, and draws it anew there; where that would write over what people wrote, it only says what. */
export function writeTree(workbook: Workbook, { agreed }: { agreed: readonly string[] }): Reply<TabWriteResult> {
  return workbook.office.locked(() => draw(workbook, agreed)) ?? busy();
}
