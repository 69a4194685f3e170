const ENGLISH = "en_US";
const MONTH_FIRST = /^\s*(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})\s*$/u;
const DAY_FIRST = /^\s*(\d{1,2})(\.? |-)(\p{L}{3,9})\.?(?: |-)(\d{4})\s*$/u;
const MONTH_AND_YEAR = /^\s*(\p{L}{3,9})\.? (\d{4})\s*$/u;
const DOTTED = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/;
/** Languages in which dots stand between day, month and year. */
const DOTTED_IN = /^(?:cs|da|de|fi|nb|no|pl|ru|sk|tr|uk)/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** The serial day of 1 January 1970. */
const EPOCH_DAY = 25_569;

/** Yes and no as Google shows them and reads them, by language. */
const YES_NO: Readonly<Record<string, readonly [string, string]>> = {
  de: ["WAHR", "FALSCH"],
  es: ["VERDADERO", "FALSO"],
  fr: ["VRAI", "FAUX"],
  it: ["VERO", "FALSO"],
  nl: ["WAAR", "ONWAAR"],
  pt: ["VERDADEIRO", "FALSO"],
};

/** A day with the format in which it was written. */
export interface WrittenDate {
  content: string;
  format: string;
}

/** The yes or no that a word says in the language of a locale, as the engine writes it; null for any other text. */
export function writtenYesNo(text: string, locale: string): string | null {
  const [yes, no] = YES_NO[locale.slice(0, 2)] ?? [];
  const word = text.trim().toUpperCase();
  return word === yes ? "TRUE" : word === no ? "FALSE" : null;
}

/** The day that a text with a month's name says, such as "May 4, 2026", "4-May-2026" or "März 2026", or that stands with dots; null for any other text. */
export function writtenDate(text: string, locale = ENGLISH): WrittenDate | null {
  const [, dottedDay = "", dottedMonth = "", dottedYear = ""] = DOTTED_IN.test(locale) ? (DOTTED.exec(text) ?? []) : [];
  if (dottedDay) return dayOf(dottedYear, Number(dottedMonth) - 1, dottedDay, "dd.mm.yyyy");
  const [, name = "", day = "", year = ""] = MONTH_FIRST.exec(text) ?? [];
  if (name) return locale.startsWith("en") ? dateOf(locale, name, day, year, (month) => `${month} d, yyyy`) : null;
  const [, firstDay = "", mark = "", monthName = "", lastYear = ""] = DAY_FIRST.exec(text) ?? [];
  if (monthName) return dateOf(locale, monthName, firstDay, lastYear, (month) => (mark === "-" ? `d-${month}-yyyy` : `d ${month} yyyy`));
  const [, alone = "", itsYear = ""] = MONTH_AND_YEAR.exec(text) ?? [];
  return alone ? dateOf(locale, alone, "1", itsYear, (month) => `${month} yyyy`) : null;
}

const MINUTES_PER_DAY = 1440;
/** Two digits of a year below this one belong to this century. */
const CENTURY_FROM = 30;

/** The moment that numbers of a day and, if any, of an hour, a minute and a second say, with the format of its day; null where there is none. */
export function writtenDay(
  { day, month, year }: { day: string; month: string; year: string },
  time: readonly (string | undefined)[],
  format: string,
): WrittenDate | null {
  const century = year.length > 2 ? 0 : Number(year) < CENTURY_FROM ? 2000 : 1900;
  const date = dayOf(String(Number(year) + century), Number(month) - 1, day, format);
  if (!date || time[0] === undefined) return date;
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return null;
  const content = String(Number(date.content) + (hour * 60 + minute + second / 60) / MINUTES_PER_DAY);
  return { content, format: `${format} ${time[2] === undefined ? "hh:mm" : "hh:mm:ss"}` };
}

const knownMonths = new Map<string, readonly string[]>();

/** The months' full names, in lower case. */
function monthsOf(locale: string): readonly string[] {
  const known = knownMonths.get(locale);
  if (known) return known;
  const { format } = new Intl.DateTimeFormat(locale.replace("_", "-"), { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_none, month) => format(Date.UTC(2026, month, 1)).toLowerCase());
  knownMonths.set(locale, months);
  return months;
}

function dateOf(locale: string, name: string, day: string, year: string, formatOf: (month: string) => string): WrittenDate | null {
  const month = monthsOf(locale).findIndex((one) => one === name.toLowerCase() || one.slice(0, 3) === name.toLowerCase());
  return dayOf(year, month, day, formatOf(name.length > 3 ? "mmmm" : "mmm"));
}

/** The day with this format; null when the month, counted from 0, has no such day. */
function dayOf(year: string, month: number, day: string, format: string): WrittenDate | null {
  const date = new Date(Date.UTC(Number(year), month, Number(day)));
  if (month < 0 || date.getUTCMonth() !== month || date.getUTCDate() !== Number(day)) return null;
  return { content: String(date.getTime() / MILLISECONDS_PER_DAY + EPOCH_DAY), format };
}
