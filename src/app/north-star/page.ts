/** What the North Star panel of the sidebar opens with. */
import type { NorthStarPage } from "../api/north-star";
import type { Workbook } from "../workbook";
import { readCandidates } from "./candidates-table";
import { northStarView } from "./read-north-star";

/** The choice with its answers, and the candidates that are kept in the sheet. */
export function northStarPage(workbook: Workbook): NorthStarPage {
  return { northStar: northStarView(workbook), ...readCandidates(workbook) };
}
