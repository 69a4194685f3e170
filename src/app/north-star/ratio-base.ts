/** What a ratio's formula divides by, week by week. */
import { referencesIn } from "../../domain/metrics/references";
import { seriesCell } from "../../domain/metrics/series-cell";
import type { SeriesCell } from "../../domain/north-star/evidence-shape";
import type { MetricSource } from "../metrics/source";
import type { Workbook } from "../workbook";

/**
 * The cells that a column's formula divides by, one for each value; undefined for other formulas. `=C61/D61`, `=C61/D61*100` and
 * `=IFERROR(C61/'Other tab'!D61,"")` divide by a column, `=C61/7` and `=C61/D$1` do not.
 */
export function ratioBaseOf({ tables }: Workbook, source: MetricSource, formula: string, row: number): SeriesCell[] | undefined {
  const divisor = formula.includes("/") ? formula.slice(formula.lastIndexOf("/")) : "";
  const [found, more] = referencesIn(divisor, source.tab);
  if (!found || more || /\$\d/.test(divisor) || found.at.rows !== 1 || source.at.columns > 1) return undefined;
  const cells = found.tab === source.tab ? source.cells : tables.read(found.tab) || [];
  const first = source.at.row + found.at.row - row;
  return source.values.map((_value, index) => seriesCell((cells[first - 1 + index] || [])[found.at.column - 1] ?? null));
}
