import { enumeration } from "../guard";
import { type Zone, zoneA1 } from "./a1";
import type { Desk, RangeLike } from "./desk";

export const chartType = enumeration("ChartType", [
  "AREA",
  "BAR",
  "BUBBLE",
  "CANDLESTICK",
  "COLUMN",
  "COMBO",
  "GAUGE",
  "HISTOGRAM",
  "LINE",
  "ORG",
  "PIE",
  "RADAR",
  "SCATTER",
  "SCORECARD",
  "TABLE",
  "TIMELINE",
  "TREEMAP",
  "WATERFALL",
]);
export const chartMergeStrategy = enumeration("ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]);
export const chartHiddenDimensionStrategy = enumeration("ChartHiddenDimensionStrategy", [
  "IGNORE_BOTH",
  "IGNORE_COLUMNS",
  "IGNORE_ROWS",
  "SHOW_BOTH",
]);

export type ChartName = keyof typeof chartType;

interface EngineChart {
  type: string;
  stacked?: boolean;
  horizontal?: boolean;
  fillArea?: boolean;
}

/** How the engine draws each of Google's chart types that it knows. */
const ENGINE_CHARTS: Partial<Record<ChartName, EngineChart>> = {
  AREA: { type: "line", fillArea: true },
  BAR: { type: "bar", horizontal: true },
  COLUMN: { type: "bar" },
  COMBO: { type: "combo" },
  LINE: { type: "line" },
  PIE: { type: "pie" },
  RADAR: { type: "radar" },
  SCATTER: { type: "scatter" },
  WATERFALL: { type: "waterfall" },
};

/** What a script said about a chart. */
export interface ChartSpec {
  id: string | null;
  type: ChartName;
  ranges: RangeLike[];
  options: Record<string, unknown>;
  headers: number;
  position: { row: number; column: number; x: number; y: number };
}

function sheetPrefix(desk: Desk, sheetId: string): string {
  return `'${desk.engine.getters.getSheetName(sheetId).replace(/'/g, "''")}'!`;
}

function columnsOf(range: RangeLike): Zone[] {
  const { zone } = range.place;
  return Array.from({ length: zone.right - zone.left + 1 }, (_, index) => ({ ...zone, left: zone.left + index, right: zone.left + index }));
}

/** The first column of all ranges names the points, the others are series, as in Google's charts. */
export function chartDefinition(desk: Desk, spec: ChartSpec): Record<string, unknown> {
  const drawn = ENGINE_CHARTS[spec.type];
  if (!drawn) throw new Error(`The chart type ${spec.type} is not in the local spreadsheet.`);
  const columns = spec.ranges.flatMap((range) =>
    columnsOf(range).map((zone) => `${sheetPrefix(desk, range.place.sheetId)}${zoneA1(zone)}`),
  );
  if (columns.length === 0) throw new Error("A chart needs at least one range: call addRange.");
  const [labels, ...series] = columns.length > 1 ? columns : [undefined, ...columns];
  return {
    ...drawn,
    title: { text: String(spec.options["title"] ?? "") },
    dataSource: {
      type: "range",
      dataSets: series.map((dataRange, index) => ({ dataRange, dataSetId: `series${index}` })),
      ...(labels === undefined ? {} : { labelRange: labels }),
      dataSetsHaveTitle: spec.headers !== 0,
    },
    dataSetStyles: {},
    legendPosition: legendOf(spec.options["legend"]),
    ...(drawn.type === "pie" ? {} : { stacked: Boolean(spec.options["isStacked"]) }),
    ...(drawn.type === "line" ? { labelsAsText: false } : {}),
    ...(drawn.type === "waterfall"
      ? { verticalAxisPosition: "left", aggregated: false, showSubTotals: false, showConnectorLines: true, firstValueAsSubtotal: false }
      : {}),
  };
}

function legendOf(legend: unknown): string {
  const position = typeof legend === "object" && legend !== null ? (legend as { position?: unknown }).position : legend;
  return ["top", "bottom", "left", "right", "none"].includes(String(position)) ? String(position) : "top";
}

/** Google's type for a chart that the engine draws. */
export function chartTypeNamed(shown: { type: string; horizontal?: boolean }): ChartName {
  const names = Object.keys(ENGINE_CHARTS) as ChartName[];
  return (
    names.find(
      (name) => ENGINE_CHARTS[name]?.type === shown.type && Boolean(ENGINE_CHARTS[name]?.horizontal) === Boolean(shown.horizontal),
    ) ?? "COLUMN"
  );
}
