import { freshId } from "../core";
import { enumeration, Service } from "../guard";
import { columnLetters, type Zone, zoneA1 } from "./a1";
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

type ChartName = keyof typeof chartType;

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

const DEFAULT_SIZE = { width: 600, height: 371 };

interface ChartSpec {
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
function definition(desk: Desk, spec: ChartSpec): Record<string, unknown> {
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
    definition: definition(desk, spec),
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
  desk.engine.apply("UPDATE_CHART", { sheetId, chartId: id, figureId, definition: definition(desk, spec) });
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
    const type = (kept?.type ?? typeNamed(shown)) as ChartName;
    const options = kept?.options ?? { title: shown.title?.text ?? "" };
    return new EmbeddedChart(desk, sheetId, { id, type, ranges, options, headers: kept?.headers ?? 1, position });
  });
}

function typeNamed(shown: { type: string; horizontal?: boolean }): ChartName {
  const names = Object.keys(ENGINE_CHARTS) as ChartName[];
  return (
    names.find(
      (name) => ENGINE_CHARTS[name]?.type === shown.type && Boolean(ENGINE_CHARTS[name]?.horizontal) === Boolean(shown.horizontal),
    ) ?? "COLUMN"
  );
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

/** A chart, on a sheet or about to be. */
export class EmbeddedChart extends Service {
  readonly serviceName = "EmbeddedChart";
  readonly desk: Desk;
  readonly sheetId: string;
  readonly spec: ChartSpec;
  constructor(desk: Desk, sheetId: string, spec: ChartSpec) {
    super(desk.execution);
    this.desk = desk;
    this.sheetId = sheetId;
    this.spec = spec;
  }
  getChartId() {
    return this.spec.id === null ? null : [...this.spec.id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_000_000_011, 7);
  }
  getRanges() {
    return this.spec.ranges;
  }
  getNumHeaders() {
    return this.spec.headers;
  }
  getOptions() {
    return new ChartOptions(this.desk, this.spec.options);
  }
  getContainerInfo() {
    return new ContainerInfo(this.desk, this.sheetId, this.spec);
  }
  modify() {
    return new EmbeddedChartBuilder(this.desk, this.sheetId, {
      ...this.spec,
      options: { ...this.spec.options },
      ranges: [...this.spec.ranges],
    });
  }
}

class ChartOptions extends Service {
  readonly serviceName = "ChartOptions";
  readonly options: Record<string, unknown>;
  constructor(desk: Desk, options: Record<string, unknown>) {
    super(desk.execution);
    this.options = options;
  }
  get(option: string) {
    return this.options[option] ?? null;
  }
  getOrDefault(option: string) {
    return this.options[option] ?? null;
  }
}

class ContainerInfo extends Service {
  readonly serviceName = "ContainerInfo";
  readonly desk: Desk;
  readonly sheetId: string;
  readonly spec: ChartSpec;
  constructor(desk: Desk, sheetId: string, spec: ChartSpec) {
    super(desk.execution);
    this.desk = desk;
    this.sheetId = sheetId;
    this.spec = spec;
  }
  getAnchorRow() {
    return this.spec.position.row;
  }
  getAnchorColumn() {
    return this.spec.position.column;
  }
  getOffsetX() {
    return this.spec.position.x;
  }
  getOffsetY() {
    return this.spec.position.y;
  }
}

/** A chart in the making. */
export class EmbeddedChartBuilder extends Service {
  readonly serviceName = "EmbeddedChartBuilder";
  readonly desk: Desk;
  readonly sheetId: string;
  readonly spec: ChartSpec;
  constructor(desk: Desk, sheetId: string, spec: ChartSpec) {
    super(desk.execution);
    this.desk = desk;
    this.sheetId = sheetId;
    this.spec = spec;
  }
  addRange(range: RangeLike) {
    this.spec.ranges.push(range);
    return this;
  }
  removeRange(range: RangeLike) {
    const gone = key(range);
    this.spec.ranges = this.spec.ranges.filter((one) => key(one) !== gone);
    return this;
  }
  clearRanges() {
    this.spec.ranges = [];
    return this;
  }
  getRanges() {
    return this.spec.ranges;
  }
  setChartType(type: unknown) {
    return ofType(this, String(type) as ChartName);
  }
  getChartType() {
    return chartType[this.spec.type];
  }
  asAreaChart() {
    return ofType(this, "AREA");
  }
  asBarChart() {
    return ofType(this, "BAR");
  }
  asColumnChart() {
    return ofType(this, "COLUMN");
  }
  asComboChart() {
    return ofType(this, "COMBO");
  }
  asLineChart() {
    return ofType(this, "LINE");
  }
  asPieChart() {
    return ofType(this, "PIE");
  }
  asScatterChart() {
    return ofType(this, "SCATTER");
  }
  setOption(option: string, value: unknown) {
    this.spec.options[option] = JSON.parse(JSON.stringify(value ?? null));
    return this;
  }
  setTitle(title: string) {
    return this.setOption("title", title);
  }
  setXAxisTitle(title: string) {
    return this.setOption("hAxis.title", title);
  }
  setYAxisTitle(title: string) {
    return this.setOption("vAxis.title", title);
  }
  setColors(colors: unknown) {
    return this.setOption("colors", colors);
  }
  setLegendPosition(position: unknown) {
    return this.setOption("legend", String(position).toLowerCase());
  }
  setRange(start: number, end: number) {
    return this.setOption("vAxis.viewWindow", { min: start, max: end });
  }
  setStacked() {
    return this.setOption("isStacked", true);
  }
  setNumHeaders(headers: number) {
    this.spec.headers = headers;
    return this;
  }
  setMergeStrategy(strategy: unknown) {
    return this.setOption("mergeStrategy", String(strategy));
  }
  setHiddenDimensionStrategy(strategy: unknown) {
    return this.setOption("hiddenDimensionStrategy", String(strategy));
  }
  setTransposeRowsAndColumns(transpose: boolean) {
    if (transpose) throw new Error("EmbeddedChartBuilder.setTransposeRowsAndColumns(true) is not in the local spreadsheet.");
    return this;
  }
  setPosition(row: number, column: number, x: number, y: number) {
    if (!(row >= 1 && column >= 1))
      throw new Error(`A chart cannot stand at row ${row}, column ${columnLetters(Math.max(column, 1) - 1)}.`);
    this.spec.position = { row, column, x, y };
    return this;
  }
  build() {
    definition(this.desk, this.spec);
    return new EmbeddedChart(this.desk, this.sheetId, { ...this.spec });
  }
}

function key({ place }: RangeLike): string {
  return `${place.sheetId}!${zoneA1(place.zone)}`;
}

function ofType(builder: EmbeddedChartBuilder, type: ChartName): EmbeddedChartBuilder {
  builder.spec.type = chartType[type].name() as ChartName;
  return builder;
}
