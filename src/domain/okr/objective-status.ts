/** The status of an objective: the worst of its key results. */
import type { Status } from "./status";

const WORST_FIRST: readonly Status[] = ["Missed", "Off track", "At risk", "Stale", "No data", "Not started", "On track", "Achieved"];

/**
 * The worst status among key results and how many share it; an empty text when there are none.
 * Missing news is worse than being on track and better than known trouble.
 * @example objectiveStatus(["On track", "Off track", "On track"]) //=> "Off track: 1 of 3"
 * @example objectiveStatus(["Achieved", "Achieved"]) //=> "Achieved: 2 of 2"
 * @example objectiveStatus([]) //=> ""
 */
export function objectiveStatus(statuses: readonly Status[]): string {
  const worst = WORST_FIRST.find((status) => statuses.includes(status));
  return worst === undefined ? "" : `${worst}: ${statuses.filter((status) => status === worst).length} of ${statuses.length}`;
}
