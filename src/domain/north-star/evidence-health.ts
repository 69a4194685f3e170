import { at } from "../statistics/robust";
import type { CleanSeries } from "./clean-series";
import { type EvidenceFinding, type EvidenceResult, finding } from "./evidence-shape";
import { times } from "./signal-sentence";

/** Fewer values carry no test at all. */
const LEAST_POINTS = 8;

/** Data health: without it every other test is void. Fails on too few values, on a quarter of text, on a quarter of missing periods. */
export function healthOf(series: CleanSeries, today: number | undefined): EvidenceFinding {
  const { values, text, texts, duplicates, missing, period, days, partial, places } = series;
  const count = values.length;
  const say = (result: EvidenceResult, sentence: string) => finding("health", result, sentence);
  const inText = `are text, such as "${text || ""}"`;
  if (texts > 0 && texts >= (texts + count) / 4)
    return say("fail", `${texts} of ${texts + count} cells ${inText}: make them numbers before judging the metric.`);
  if (count < LEAST_POINTS)
    return say("fail", `Only ${times(count, "value")}: at least ${LEAST_POINTS} are needed to judge, 26 to compare with revenue.`);
  if (missing >= (missing + count) / 4)
    return say("fail", `${missing} of ${missing + count} ${period}s have no value: repair the source before judging the metric.`);
  const [first, last] = days ? [at(days, 0), at(days, count - 1)] : [0, 0];
  const step = (last - first) / Math.max(1, at(places, count - 1));
  const age = days && today !== undefined ? today - last : 0;
  const problems = [
    texts > 0 && `${texts} cells ${inText}`,
    missing > 0 && `${times(missing, period)} without a value`,
    duplicates > 0 && `${times(duplicates, "date")} given twice (the last counts)`,
    age > 2 * step + 1 && `the last value is ${age} days old`,
  ].filter(Boolean);
  const left = partial ? "; the unfinished last one is left out" : "";
  if (problems.length > 0) return say("ask", `${count} values, but ${problems.join("; ")}: check the source${left}.`);
  return say("pass", `${count} values, ${days ? `one a ${period}, ` : ""}without gaps or text${left}.`);
}
