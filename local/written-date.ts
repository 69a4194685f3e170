const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTH_FIRST = /^\s*([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\s*$/i;
const DAY_FIRST = /^\s*(\d{1,2})([ -])([a-z]{3,9})\2(\d{4})\s*$/i;
const MILLISECONDS_PER_DAY = 86_400_000;
/** The serial day of 1 January 1970. */
const EPOCH_DAY = 25_569;

/** A day with the format in which it was written. */
export interface WrittenDate {
  content: string;
  format: string;
}

/** The day that a text with an English month's name says, such as "May 4, 2026" or "4-May-2026"; null for any other text. */
export function writtenDate(text: string): WrittenDate | null {
  const [, name = "", day = "", year = ""] = MONTH_FIRST.exec(text) ?? [];
  if (name) return dateOf(name, day, year, (month) => `${month} d, yyyy`);
  const [, firstDay = "", mark = "", monthName = "", lastYear = ""] = DAY_FIRST.exec(text) ?? [];
  return monthName ? dateOf(monthName, firstDay, lastYear, (month) => `d${mark}${month}${mark}yyyy`) : null;
}

function dateOf(name: string, day: string, year: string, formatOf: (month: string) => string): WrittenDate | null {
  const month = MONTHS.findIndex((one) => one === name.toLowerCase() || one.slice(0, 3) === name.toLowerCase());
  const date = new Date(Date.UTC(Number(year), month, Number(day)));
  if (month < 0 || date.getUTCMonth() !== month || date.getUTCDate() !== Number(day)) return null;
  const content = String(date.getTime() / MILLISECONDS_PER_DAY + EPOCH_DAY);
  return { content, format: formatOf(name.length > 3 ? "mmmm" : "mmm") };
}
