/** What the engine calls an error, and what Google Sheets calls it. */
const GOOGLE_NAMES: Readonly<Record<string, string>> = {
  "#ERROR": "#ERROR!",
  "#BAD_EXPR": "#ERROR!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#REF!",
  "#REF": "#REF!",
};

/** The error's name in Google Sheets for an engine value; any other value unchanged. */
export function googleErrorName<T>(value: T): T | string {
  return typeof value === "string" && value.startsWith("#") ? (GOOGLE_NAMES[value] ?? value) : value;
}
