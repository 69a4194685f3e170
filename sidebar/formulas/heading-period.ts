/** The period that a heading names: "Q4 actual", "Target 2026", "Nov goal". */

export interface HeadingPeriod {
  year: number | undefined;
  /** Part of the year, e.g. `q4`; empty for a whole one. */
  part: string;
  /** Higher is later; a period without a year is taken for one of the same year. */
  order: number;
}

const MONTHS = "jan ene|feb fev fevr|mar marz|apr abr avr|may mai|jun juin|jul juil|aug ago aout|sep sept|oct okt|nov|dec dez dic";
const months = new Map(MONTHS.split("|").flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)));
const quarter = /^(?:20)?(\d\d)?[qt]([1-4])(?:20)?(\d\d)?$/;
const half = /^[hs]([12])$/;
const week = /^(?:kw|w)(\d\d?)$/;
const year = /^20(\d\d)$/;
const spaced = /\b([qths]|kw|w|week|woche|semana|semaine) (\d)/g;
const earlier =
  /\b(?:previous|prior|vorig\w*|vorher\w*|anterior|precedent\w*|(?:last|letzt\w*|past) (?:quarter|year|month|week|period|cycle|quartal|jahr|monat|woche))\b/;

function partOf(word: string): { part: string; month: number } | undefined {
  const [, , q] = quarter.exec(word) ?? [];
  if (q) return { part: `q${q}`, month: Number(q) * 3 };
  const [, h] = half.exec(word) ?? [];
  if (h) return { part: `h${h}`, month: Number(h) * 6 };
  const [, w] = week.exec(word) ?? [];
  if (w) return { part: `w${Number(w)}`, month: Number(w) / 4.4 };
  const month = months.get(word);
  return month === undefined ? undefined : { part: `m${month}`, month };
}

/**
 * A heading's words without those of its period, and the period; null where it names none.
 *
 * @example splitPeriod("q4 2026 actual") //=> { text: "actual", period: { year: 2026, part: "q4", order: 24324 } }
 * @example splitPeriod("previous target") //=> { text: "target", period: { year: undefined, part: "before", order: -1 } }
 * @example splitPeriod("target") //=> { text: "target", period: null }
 */
export function splitPeriod(heading: string): { text: string; period: HeadingPeriod | null } {
  if (earlier.test(heading)) return { text: heading.replace(earlier, "").trim(), period: { year: undefined, part: "before", order: -1 } };
  const joined = heading.replace(spaced, (_all, letters: string, digit: string) => `${letters.length > 2 ? "w" : letters}${digit}`);
  const rest: string[] = [];
  let found: { part: string; month: number } | undefined;
  let inYear: number | undefined;
  for (const word of joined.split(" ")) {
    const part = partOf(word);
    const short = year.exec(word)?.[1] ?? (part ? (quarter.exec(word)?.[1] ?? quarter.exec(word)?.[3]) : found && /^\d\d$/.exec(word)?.[0]);
    if (short) inYear = 2000 + Number(short);
    if (part) found = part;
    else if (!short) rest.push(word);
  }
  if (!found && inYear === undefined) return { text: heading, period: null };
  const order = (inYear ?? 0) * 12 + (found?.month ?? 0);
  return { text: rest.join(" "), period: { year: inYear, part: found?.part ?? "", order } };
}

/**
 * Whether two headings may speak of the same period: a part without a year fits that part of any.
 *
 * @example isSamePeriod({ year: 2026, part: "q4", order: 1 }, { year: undefined, part: "q4", order: 0 }) //=> true
 */
export function isSamePeriod(one: HeadingPeriod, other: HeadingPeriod): boolean {
  return one.part === other.part && (one.year === undefined || other.year === undefined || one.year === other.year);
}
