/** The sign of each status: a shape of its own, so that none is told by colour alone. */
import type { StatusWord } from "../../src/app/api/plan";

const shapes: Record<StatusWord, string> = {
  Achieved: "M2 6.5 5 9.5 10 3",
  "On track": "M2.5 9.5 9 3M4.5 3H9v4.5",
  "At risk": "M6 2 10.5 10h-9zM6 5v2.2M6 8.6v.1",
  "Off track": "M2.5 2.5 9 9M9 4.5V9H4.5",
  Missed: "M3 3 9 9M9 3 3 9",
  Stale: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M6 3.5V6l2 1.5",
  "No data": "M2 6h8",
  "Not started": "M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8",
};

/** The drawn sign; the word beside it says the same. */
export function StatusSign({ word }: { word: StatusWord }) {
  return (
    <svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={shapes[word]} />
    </svg>
  );
}
