/** The North Star as the History tab holds it. */
import { type DefinedPoint, stretchesOf } from "../../domain/metrics/stretches";
import type { StarRecord } from "../api/north-star";
import { columnKey, mondayAt, readHistory } from "../snapshot/history-table";
import { DEFINITION } from "../snapshot/recordings";
import type { Workbook } from "../workbook";

const WEEKS_SHOWN = 60;

/** The recorded weeks of a metric, oldest first, in one read; split where the recorded definition of the North Star changes. */
export function starRecord(workbook: Workbook, metric: string): StarRecord {
  const history = metric === "" ? "missing" : readHistory(workbook);
  if (typeof history === "string") return { metric, stretches: [] };
  const columnOf = (heading: string): number => history.headings.findIndex((each) => columnKey(each) === columnKey(heading));
  const [value, definition] = [columnOf(metric), columnOf(DEFINITION)];
  const points: DefinedPoint[] = [];
  for (let row = history.headerRow + 1; row <= history.cells.length; row += 1) {
    const [day, line] = [mondayAt(history, row), history.cells[row - 1] ?? []];
    const [recorded, mark] = [line[value], line[definition]];
    if (day !== undefined && typeof recorded === "number") points.push({ day, value: recorded, definition: String(mark ?? "") });
  }
  points.sort((one, other) => one.day - other.day);
  return { metric, stretches: stretchesOf(points.slice(-WEEKS_SHOWN)) };
}
