/** What the engine calls an error, and what Google Sheets calls it. */
const GOOGLE_NAMES: Readonly<Record<string, string>> = {
  "#ERROR": "#ERROR!",
  "#BAD_EXPR": "#ERROR!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#REF!",
  "#REF": "#REF!",
};

const ERRORS = new Set(["#N/A", "#REF!", "#ERROR!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#VALUE!"]);

/** The error's name in Google Sheets for an engine value; any other value unchanged. */
export function googleErrorName<T>(value: T): T | string {
  return typeof value === "string" && value.startsWith("#") ? (GOOGLE_NAMES[value] ?? value) : value;
}

/** True for a text that Google Sheets shows for an error. */
export function isErrorName(value: unknown): boolean {
  return typeof value === "string" && ERRORS.has(value);
}
