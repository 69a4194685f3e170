/** How metrics are shown: the number formats of their cells. */
import { referencesIn } from "../../domain/metrics/references";
import { METRICS, textAt } from "../layout";
import type { Place, Workbook } from "../workbook";
import { metricRows, readMetricsTable } from "./metrics-table";
import { nameKeyOf } from "./source";

/** The format of cells that nobody formatted. */
export const GENERAL = "General";
/** What Google calls such a format, by its two names. */
const UNFORMATTED = /^(?:general|0\.#+)?$/i;
/** Most tabs that are asked for formats, and most names whose place is asked for. */
const MOST_ASKED = 5;
/** Rows of a tab that are looked at. */
const LOOKED_AT = 60;

/** What the Metrics tab says of a metric. */
interface Shown {
  /** The format of its cell Current. */
  readonly format: string;
  /** Where its own cells stand. */
  readonly place: Place | undefined;
}

/** Formats and places by metric, in two reads of the Metrics tab; General and nowhere for others. */
function shownMetrics(workbook: Workbook): (name: string) => Shown {
  const table = readMetricsTable(workbook);
  const column = table?.columns.current;
  const none = { format: GENERAL, place: undefined };
  if (!table || column === undefined) return () => none;
  const all = workbook.tables.readNumberFormats(METRICS.tab, { row: 1, column, rows: table.cells.length, columns: 1 });
  const shown = new Map(
    metricRows(table).map((row) => [
      nameKeyOf(textAt(table, row, "metric")),
      { format: all[row - 1]?.[0] || GENERAL, place: referencesIn(textAt(table, row, "cells"), "")[0] },
    ]),
  );
  return (name) => shown.get(nameKeyOf(name)) ?? none;
}

/** The formats of the cells Current, by metric; General where there is none. */
export function currentFormats(workbook: Workbook): (name: string) => string {
  const shown = shownMetrics(workbook);
  return (name) => shown(name).format;
}

/** The formats at these places of one tab, in one read: at each the last one that somebody set; General where nobody did or the cells are gone. */
function formatsAt({ tables, office }: Workbook, tab: string, places: readonly Place[]): string[] {
  try {
    const row = Math.min(...places.map(({ at }) => at.row));
    const columns = Math.max(...places.map(({ at }) => at.column + at.columns - 1));
    const formats = tables.readNumberFormats(tab, { row, column: 1, rows: LOOKED_AT, columns });
    return places.map(({ at }) => {
      const own = formats
        .slice(at.row - row, at.rows === null ? LOOKED_AT : at.row - row + at.rows)
        .reduce<string[]>((found, line) => found.concat(line.slice(at.column - 1, at.column - 1 + at.columns)), []);
      return own.reverse().find((format) => !UNFORMATTED.test(format)) ?? GENERAL;
    });
  } catch (failure) {
    office.log("number formats", failure);
    return places.map(() => GENERAL);
  }
}

/** The formats of these metrics: those of their cells Current; where nobody set one there, those of their own cells, one read for each of a few tabs. */
export function metricFormats(workbook: Workbook, wanted: readonly string[]): string[] {
  const shown = shownMetrics(workbook);
  const formats = wanted.map((name) => shown(name).format);
  const byTab = new Map<string, { index: number; place: Place }[]>();
  let asked = 0;
  wanted.forEach((name, index) => {
    if (!UNFORMATTED.test(formats[index] ?? "")) return;
    const written = shown(name).place;
    const known = written?.tab ? written : undefined;
    if (!known) asked += 1;
    const place = known ?? (asked <= MOST_ASKED ? workbook.names.place(name) : undefined);
    if (place) byTab.set(place.tab, [...(byTab.get(place.tab) ?? []), { index, place }]);
  });
  for (const [tab, found] of Array.from(byTab).slice(0, MOST_ASKED)) {
    const own = formatsAt(
      workbook,
      tab,
      found.map(({ place }) => place),
    );
    found.forEach(({ index }, at) => {
      formats[index] = own[at] ?? GENERAL;
    });
  }
  return formats;
}
