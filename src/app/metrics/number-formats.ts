/** How metrics are shown: the number formats of their cells. */
import { METRICS, textAt } from "../layout";
import type { Workbook } from "../workbook";
import { metricRows, readMetricsTable } from "./metrics-table";
import { nameKeyOf } from "./source";

/** The format of cells that nobody formatted. */
export const GENERAL = "General";
/** What Google calls such a format, by its two names. */
const UNFORMATTED = /^(?:general|0\.#+)?$/i;

/** The formats of the cells Current, by metric, in one read; General where there is none. */
export function currentFormats(workbook: Workbook): (name: string) => string {
  const table = readMetricsTable(workbook);
  const column = table?.columns.current;
  if (!table || column === undefined) return () => GENERAL;
  const all = workbook.tables.readNumberFormats(METRICS.tab, { row: 1, column, rows: table.cells.length, columns: 1 });
  const formats = new Map(metricRows(table).map((row) => [nameKeyOf(textAt(table, row, "metric")), all[row - 1]?.[0]]));
  return (name) => formats.get(nameKeyOf(name)) || GENERAL;
}

/** The format of a metric's own cells: the last one that somebody set; General where nobody did or the cells are gone. */
function formatOfCells({ names, tables, office }: Workbook, name: string): string {
  try {
    const place = names.place(name);
    const formats = place ? tables.readNumberFormats(place.tab, place.at).flat() : [];
    return formats.reverse().find((format) => !UNFORMATTED.test(format)) || GENERAL;
  } catch (failure) {
    office.log("number format", failure);
    return GENERAL;
  }
}

/** The formats of these metrics: those of their cells Current; where nobody set one there, and for no more than `most`, those of their own cells. */
export function metricFormats(workbook: Workbook, wanted: readonly string[], most: number): string[] {
  const currentOf = currentFormats(workbook);
  let asked = 0;
  return wanted.map((name) => {
    const current = currentOf(name);
    if (!UNFORMATTED.test(current) || asked >= most) return current;
    asked += 1;
    return formatOfCells(workbook, name);
  });
}
