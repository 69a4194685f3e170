import type { CleanSeries } from "./clean-series";
import type { EvidenceFinding } from "./evidence-shape";
import { times } from "./signal-sentence";

/** Fewer values carry no test at all. */
export const LEAST_POINTS = 8;

/** Data health: without it every other test is void. Fails on too few values, on a quarter of text, on a quarter of missing periods. */
export function healthOf(series: CleanSeries, today: number | undefined): EvidenceFinding {
  const { values, text, texts, duplicates, missing, period, days, partial } = series;
  const count = values.length;
  const finding = (result: EvidenceFinding["result"], sentence: string): EvidenceFinding => ({ test: "health", result, sentence });
  if (texts > 0 && texts >= (texts + count) / 4) {
    return finding(
      "fail",
      `${texts} of ${texts + count} cells are text, such as "${text ?? ""}": make them numbers before judging the metric.`,
    );
  }
  if (count < LEAST_POINTS)
    return finding("fail", `Only ${times(count, "value")}: at least ${LEAST_POINTS} are needed to judge, 26 to compare with revenue.`);
  if (missing >= (missing + count) / 4) {
    return finding("fail", `${missing} of ${missing + count} ${period}s have no value: repair the source before judging the metric.`);
  }
  const last = days?.[days.length - 1];
  const step = days ? (Number(last) - (days[0] ?? 0)) / Math.max(1, series.places[count - 1] ?? 1) : 0;
  const problems = [
    texts > 0 && `${texts} cells are text, such as "${text ?? ""}"`,
    missing > 0 && `${times(missing, period)} without a value`,
    duplicates > 0 && `${times(duplicates, "date")} given twice (the last counts)`,
    last !== undefined && today !== undefined && today - last > 2 * step + 1 && `the last value is ${today - last} days old`,
  ].filter(Boolean);
  const left = partial ? "; the unfinished last one is left out" : "";
  if (problems.length > 0) return finding("ask", `${count} values, but ${problems.join("; ")}: check the source${left}.`);
  return finding("pass", `${count} values, ${days ? `one a ${period}, ` : ""}without gaps or text${left}.`);
}
