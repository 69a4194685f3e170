import { freshId } from "../core";
import type { Zone } from "./a1";
import { type ChartName, chartDefinition, chartTypeNamed } from "./chart-drawing";
import { EmbeddedChart, EmbeddedChartBuilder } from "./chart-objects";
import type { Desk } from "./desk";

const DEFAULT_SIZE = { width: 600, height: 371 };

/** Begins a chart on this sheet. */
export function newChart(desk: Desk, sheetId: string): EmbeddedChartBuilder {
  return new EmbeddedChartBuilder(desk, sheetId, {
    id: null,
    type: "COLUMN",
    ranges: [],
    options: {},
    headers: 1,
    position: { row: 1, column: 1, x: 0, y: 0 },
  });
}

/** Puts a built chart on the sheet. */
export function insertChart(desk: Desk, sheetId: string, chart: EmbeddedChart): void {
  const id = freshId(desk.core, "chart");
  const { spec } = chart;
  const { row, column, x, y } = spec.position;
  desk.engine.apply("CREATE_CHART", {
    sheetId,
    chartId: id,
    figureId: `figure-${id}`,
    col: column - 1,
    row: row - 1,
    offset: { x, y },
    size: { width: Number(spec.options["width"] ?? DEFAULT_SIZE.width), height: Number(spec.options["height"] ?? DEFAULT_SIZE.height) },
    definition: chartDefinition(desk, spec),
  });
  desk.core.store.charts[id] = { type: spec.type, options: spec.options, headers: spec.headers };
  spec.id = id;
}

function figureOf(desk: Desk, chart: EmbeddedChart): { id: string; figureId: string } {
  const { id } = chart.spec;
  if (id === null || !desk.engine.read.isChartDefined(id)) throw new Error("The chart is not on this sheet.");
  return { id, figureId: desk.engine.getters.getFigureIdFromChartId(id) };
}

/** Shows a changed chart in the place of the one it was made from. */
export function updateChart(desk: Desk, sheetId: string, chart: EmbeddedChart): void {
  const { id, figureId } = figureOf(desk, chart);
  const { spec } = chart;
  desk.engine.apply("UPDATE_CHART", { sheetId, chartId: id, figureId, definition: chartDefinition(desk, spec) });
  const { row, column, x, y } = spec.position;
  desk.engine.apply("UPDATE_FIGURE", { sheetId, figureId, col: column - 1, row: row - 1, offset: { x, y } });
  desk.core.store.charts[id] = { type: spec.type, options: spec.options, headers: spec.headers };
}

/** Takes a chart off the sheet. */
export function removeChart(desk: Desk, sheetId: string, chart: EmbeddedChart): void {
  const { id, figureId } = figureOf(desk, chart);
  desk.engine.apply("DELETE_FIGURE", { sheetId, figureId });
  delete desk.core.store.charts[id];
}

/** The charts of a sheet, those drawn by hand among them. */
export function eachChart(desk: Desk, sheetId: string): EmbeddedChart[] {
  const getters = desk.engine.read;
  return getters.getChartIds(sheetId).map((id) => {
    const shown = getters.getChartDefinition(id) as unknown as {
      type: string;
      horizontal?: boolean;
      title?: { text?: string };
      dataSource?: { dataSets?: { dataRange: string }[]; labelRange?: string };
    };
    const kept = desk.core.store.charts[id];
    const texts = [shown.dataSource?.labelRange, ...(shown.dataSource?.dataSets ?? []).map((set) => set.dataRange)].filter(
      (text) => text !== undefined,
    );
    const ranges = joined(texts.map((text) => getters.getRangeFromSheetXC(sheetId, text))).map(({ sheetId: on, zone }) =>
      desk.range({ sheetId: on, zone }),
    );
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id));
    const position = { row: (figure?.row ?? 0) + 1, column: (figure?.col ?? 0) + 1, x: figure?.offset.x ?? 0, y: figure?.offset.y ?? 0 };
    const type = (kept?.type ?? chartTypeNamed(shown)) as ChartName;
    const options = kept?.options ?? { title: shown.title?.text ?? "" };
    return new EmbeddedChart(desk, sheetId, { id, type, ranges, options, headers: kept?.headers ?? 1, position });
  });
}

/** Columns that stand side by side, as one rectangle again. */
function joined(ranges: readonly { sheetId: string; zone: Zone }[]): { sheetId: string; zone: Zone }[] {
  const out: { sheetId: string; zone: Zone }[] = [];
  for (const { sheetId, zone } of ranges) {
    const last = out[out.length - 1];
    const beside =
      last &&
      last.sheetId === sheetId &&
      last.zone.top === zone.top &&
      last.zone.bottom === zone.bottom &&
      last.zone.right + 1 === zone.left;
    if (beside) last.zone = { ...last.zone, right: zone.right };
    else out.push({ sheetId, zone: { left: zone.left, top: zone.top, right: zone.right, bottom: zone.bottom } });
  }
  return out;
}
