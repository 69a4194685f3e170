/**
 * Ranges without an end, such as `B2:B`. A file has none: there they end at the last row or column that a worksheet can have,
 * which no sheet here reaches, so that they are known again when the file is opened.
 */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";
const QUOTED = /('(?:[^']|'')*'|"(?:[^"]|"")*")/;
const TO_LAST_ROW = new RegExp(`(:\\$?[A-Z]{1,3})\\$?${LAST_ROW}(?!\\d)`, "gi");
const TO_LAST_COLUMN = new RegExp(`:\\$?${LAST_COLUMN}(\\$?\\d+)`, "gi");

/** A reference as files write it. */
export function closed(reference: string): string {
  return reference.replace(/(\d:\$?[A-Z]{1,3})$/i, `$1${LAST_ROW}`).replace(/([A-Z]\$?\d+:)(\$?\d+)$/i, `$1${LAST_COLUMN}$2`);
}

/** A formula from a file, its ranges without an end again where they have none. */
export function opened(formula: string): string {
  if (!formula.includes(String(LAST_ROW)) && !formula.includes(LAST_COLUMN)) return formula;
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(TO_LAST_ROW, "$1").replace(TO_LAST_COLUMN, ":$1")))
    .join("");
}
