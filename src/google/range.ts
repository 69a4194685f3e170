/** Blocks of a tab as Google's ranges. */

import { addressOf } from "../app/address";
import type { Block } from "../app/workbook";

/** The range of a block; one that is open below ends with its tab. */
export function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, block: Block): GoogleAppsScript.Spreadsheet.Range {
  return block.rows === null ? sheet.getRange(addressOf(block)) : sheet.getRange(block.row, block.column, block.rows, block.columns);
}
