import { Service } from "../guard";
import { columnLetters, zoneA1 } from "./a1";
import { type ChartName, type ChartSpec, chartDefinition, chartType } from "./chart-drawing";
import type { Desk, RangeLike } from "./desk";

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
    chartDefinition(this.desk, this.spec);
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
