/** What the North Star panel of the sidebar opens with. */
import type { NorthStarPage } from "../api/north-star";
import type { Workbook } from "../workbook";
import { readCandidates } from "./candidates-table";
import { readDraft } from "./draft";
import { northStarView } from "./read-north-star";
import { starRecord } from "./star-record";

/** The choice with its answers, its recorded weeks, and the candidates that are kept in the sheet. */
export function northStarPage(workbook: Workbook): NorthStarPage {
  const northStar = northStarView(workbook);
  return { northStar, record: starRecord(workbook, northStar.fields.metric), draft: readDraft(workbook), ...readCandidates(workbook) };
}
