/** The formulas over a metric's named range; only functions that both Google and the local spreadsheet know. */

/** How many values the sidebar draws. */
const RECENT = 12;

/** The numbers of a range one below the other: a column, a row or one cell, without headings, gaps and texts. */
function numbers(name: string): string {
  return `FILTER(FLATTEN(${name}),ISNUMBER(FLATTEN(${name})))`;
}

/**
 * The last number of a range; empty while there is none.
 * @example lastNumber("sales") //=> "=IFERROR(INDEX(FILTER(FLATTEN(sales),ISNUMBER(FLATTEN(sales))),COUNT(sales)),\"\")"
 */
export function lastNumber(name: string): string {
  return `=IFERROR(INDEX(${numbers(name)},COUNT(${name})),"")`;
}

/** The last number less the one before it; empty while there are fewer than two. */
export function lastChange(name: string): string {
  const list = numbers(name);
  return `=IFERROR(IF(COUNT(${name})<2,"",INDEX(${list},COUNT(${name}))-INDEX(${list},COUNT(${name})-1)),"")`;
}

/** Which way the last values go, by the rule of `recentTrend`: the mean of the last four against the four before; flat within one standard deviation of the eight, empty with fewer. */
export function trendWord(name: string): string {
  const list = numbers(name);
  const count = `COUNT(${name})`;
  const last = `FILTER(${list},SEQUENCE(${count})>${count}-8)`;
  const [before, after] = [`SEQUENCE(8)<5`, `SEQUENCE(8)>4`].map((half) => `AVERAGE(FILTER(${last},${half}))`);
  return `=IFERROR(IF(${count}<8,"",IF(ABS(${after}-${before})<=STDEV(${last}),"flat",IF(${after}>${before},"rising","falling"))),"")`;
}

/** The last twelve numbers as one text, oldest first, so that one read brings them for every metric. */
export function recentNumbers(name: string): string {
  return `=IFERROR(TEXTJOIN("; ",TRUE,FILTER(${numbers(name)},SEQUENCE(COUNT(${name}))>COUNT(${name})-${RECENT})),"")`;
}

/** What is wrong with a range: nothing, `empty`, `text`, `newest` where a text or an error stands below the last number, or `#REF!`. */
export function rangeProblem(name: string): string {
  const list = `FLATTEN(${name})`;
  const lastWhere = (test: string): string => `MAX(FILTER(SEQUENCE(ROWS(${list})),${test}))`;
  const newest = `IF(${lastWhere(`LEN(IFERROR(${list},"#"))>0`)}>${lastWhere(`ISNUMBER(${list})`)},"newest","")`;
  return `=IFERROR(IF(ROWS(${name})=0,"",IF(COUNT(${name})>0,${newest},IF(COUNTA(${name})>0,"text","empty"))),"#REF!")`;
}
