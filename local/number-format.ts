import type { SpreadsheetModule } from "./contract";
import { decodedFormat, encodedFormat } from "./special-format";

/** The number format of plain text. */
export const TEXT_FORMAT = "@";

/** What Google answers for a cell without a number format. */
const AUTOMATIC = "General";
const COLOR_SECTION = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+)\]/gi;

/** The engine's way of writing hours that go on beyond a day, which Google writes `[h]`. */
const ELAPSED_HOURS = "hhhh";

/** The engine's format for one of Google's; throws by name when the engine cannot show it. */
export function localFormat(o: SpreadsheetModule, format: unknown): string {
  if (format === null || format === undefined || format === "" || /^general$/i.test(String(format))) return "";
  const text = String(format)
    .replace(COLOR_SECTION, "")
    .replace(/\[h+\]/gi, ELAPSED_HOURS);
  const special = encodedFormat(text);
  if (special !== null) return special;
  try {
    // What says that it means letters would be read back as scientific notation or a fraction.
    if (decodedFormat(text) !== text) throw new Error();
    for (const sample of [1234.5, -1234.5, 0]) o.helpers.formatValue(sample, { format: text, locale: o.DEFAULT_LOCALE });
  } catch {
    throw new Error(`The number format "${String(format)}" is not in the local spreadsheet.`);
  }
  return text;
}

/** Google's answer for a cell that has this format of the engine's. */
export function googleFormat(format: string | undefined): string {
  return (format && decodedFormat(format).replace(ELAPSED_HOURS, "[h]")) || AUTOMATIC;
}
