import type { Cell } from "../cells/cell";
import { readNumber } from "../cells/number";
import type { SeriesCell } from "../north-star/evidence-shape";

/**
 * A cell of the sheet as one of a series: its number, null where it is empty, or the text that stands there instead.
 * @example seriesCell("1.2k") //=> 1200
 * @example seriesCell("about 40") //=> "about 40"
 */
export function seriesCell(cell: Cell): SeriesCell {
  const reading = readNumber(cell);
  return reading.kind === "number" ? reading.value : reading.kind === "empty" ? null : reading.text;
}
