/** What the values of a series say about it, one test a function; null where a test does not apply. */

import { at, mean, median, robustSlope, stepsOf } from "../statistics/robust";
import type { CleanSeries } from "./clean-series";
import { startsAgain } from "./cumulative";
import { type Cumulative, type EvidenceFinding, type EvidenceResult, type EvidenceTest, finding } from "./evidence-shape";
import { movesByFactor } from "./scale";
import { seasonOf } from "./season";
import { shortNumber, times } from "./signal-sentence";

type Finding = EvidenceFinding | null;

/** Half the width of natural limits in average moving ranges. @source Wheeler, Understanding Variation */
const NATURAL = 2.66;
/** Fewer values say nothing about how a series moves. */
const LEAST_MOVES = 12;

/** Whether it can fall at all. */
export function cumulativeFinding(kind: Cumulative, { values, period }: CleanSeries): Finding {
  if (values.length < LEAST_MOVES) return null;
  const span = `${values.length} ${period}s, from ${shortNumber(at(values, 0))} to ${shortNumber(at(values, values.length - 1))}`;
  const say = (result: EvidenceResult, sentence: string) => finding("cumulative", result, sentence);
  if (kind === "no") return say("pass", `No running total: it can fall and does not grow like a count (${span}).`);
  if (kind === "unsure") return say("ask", `It never fell (${span}); fast growth alone could explain that: is it a running total?`);
  const again = startsAgain(values) ? " until it starts again" : "";
  return say(
    "fail",
    `A running total: it only grows${again} (${span}), whatever its height. Count what happened in each ${period} instead.`,
  );
}

/** How often it changes: fails when most periods repeat the one before, asks when the usual move is under 0.5%. */
export function movesFinding({ values, period }: CleanSeries): Finding {
  if (values.length < LEAST_MOVES) return null;
  const moves = movesOf(values);
  const moved = moves.filter((move) => move > 0).length;
  const usual = mean(moves) / Math.abs(mean(values));
  const say = (result: EvidenceResult, sentence: string) => finding("moves", result, sentence);
  if (moved < moves.length / 2)
    return say("fail", `It changed in only ${moved} of ${times(moves.length, period)}: it cannot show progress, or its source is dead.`);
  if (usual < 0.005) return say("ask", `A usual ${period} moves it by only ${percent(usual)}: can the teams see their work in it?`);
  return say("pass", `It changed in ${moved} of ${times(moves.length, period)}, usually by ${percent(usual)}.`);
}

/**
 * Its normal period, the trend taken out, against the change planned; without a plan, limits further than 20% from the level fail.
 * Growth by factors is judged by factors, at the height of the last values.
 */
export function noiseFinding({ values, period }: CleanSeries, plannedChange: number | undefined): Finding {
  const byFactor = movesByFactor(values);
  const level = byFactor ? median(values.slice(-4)) : Math.abs(mean(values));
  const usualMove = NATURAL * mean(offTrend(byFactor ? values.map(Math.log) : values));
  const reach = byFactor ? level * Math.expm1(usualMove) : usualMove;
  if (values.length < LEAST_MOVES || movesOf(values).every((move) => move === 0)) return null;
  const share = reach / level;
  const usual = `Trend apart, a usual ${period} lies within ±${shortNumber(reach)} of its level`;
  if (!plannedChange) {
    const verdict = share > 0.2 ? "so a normal one looks like news; average it over a longer window" : "so a real change can be seen";
    return passIf("noise", share <= 0.2, `${usual} (${percent(share)}), ${verdict}.`);
  }
  const isVisible = Math.abs(plannedChange) >= reach;
  const verdict = isVisible ? "is larger and would show" : "would drown in it: plan a larger change or a steadier metric";
  return passIf("noise", isVisible, `${usual}; the planned change of ${shortNumber(plannedChange)} ${verdict}.`);
}

/**
 * Where it has been going over the last 13 periods (8 of a short series): rising or falling when the trend carries it further than
 * twice a usual move; whether a fall is good, a person has to say.
 */
export function trendFinding({ values, period }: CleanSeries): Finding {
  if (values.length < LEAST_MOVES) return null;
  const last = values.slice(values.length < 26 ? -8 : -13);
  const change = robustSlope([...last.keys()], last) * (last.length - 1);
  const isFlat = Math.abs(change) <= 2 * mean(offTrend(last));
  const way = isFlat ? "Flat" : change > 0 ? "Rising" : "Falling";
  const sign = change < 0 ? "−" : "+";
  const said = `${way}: about ${sign}${shortNumber(Number(Math.abs(change).toPrecision(2)))} in the last ${last.length} ${period}s, to ${shortNumber(at(values, values.length - 1))}; it began at ${shortNumber(at(values, 0))}`;
  return way === "Falling" ? finding("trend", "ask", `${said}: is less of it better?`) : finding("trend", "pass", `${said}.`);
}

/** A trailing window shows in changes that are taken back after its length; asks, since the name or formula says it better. */
export function slowFinding({ values, period }: CleanSeries): Finding {
  const changes = stepsOf(values);
  const window = [4, 13].find((length) => values.length >= Math.max(26, 5 * length) && echoes(changes, length));
  if (window === undefined) return null;
  return finding(
    "slow",
    "ask",
    `Changes are taken back ${window} ${period}s later, as in a trailing ${window}-${period} window: a step shows that late.`,
  );
}

function echoes(changes: readonly number[], length: number): boolean {
  const middle = mean(changes);
  const together = (lag: number) => changes.slice(lag).reduce((sum, value, i) => sum + (value - middle) * (at(changes, i) - middle), 0);
  return together(length) < -0.35 * together(0) && Math.abs(together(1)) < 0.3 * together(0);
}

/** A pattern that comes back; said only with two full cycles. */
export function seasonFinding({ values, cycle, period, places }: CleanSeries): Finding {
  if (cycle === 0) return null;
  const length = Math.round(cycle);
  const span = at(places, places.length - 1) + 1;
  const say = (result: EvidenceResult, sentence: string) => finding("season", result, sentence);
  if (span < 2 * Math.floor(cycle))
    return say("pass", `Whether there is a season cannot be told from ${times(span, period)}: two full cycles (${2 * length}) are needed.`);
  const season = seasonOf(values, { name: period, cycle, places });
  if (season === null) return say("pass", `Nothing comes back every ${length} ${period}s.`);
  const swing = percent((Math.max(...season) - Math.min(...season)) / Math.abs(mean(values)));
  return say(
    "pass",
    `A pattern comes back every ${length} ${period}s (swing ${swing}): compare with the same ${period} one cycle earlier.`,
  );
}

/** No room left: a share above 90%, or growth that has run out near its highest values. */
export function ceilingFinding({ values, period }: CleanSeries): Finding {
  const recent = median(values.slice(-4));
  if (values.every((value) => value >= 0 && value <= 1) && values.some((value) => value !== Math.round(value))) {
    const verdict = recent > 0.9 ? "it will be flat by success; choose a harder threshold" : "there is room to grow";
    return passIf("ceiling", recent <= 0.9, `As a share it stands at ${percent(recent)} of at most 100%: ${verdict}.`);
  }
  if (values.length < 24) return null;
  const third = Math.floor(values.length / 3);
  const late = values.slice(2 * third);
  const rise = median(values.slice(third, 2 * third)) - median(values.slice(0, third));
  const usual = NATURAL * mean(movesOf(values.slice(-third)));
  if (rise <= 0 || rise < 4 * usual || Math.abs(recent - median(late.slice(0, 4))) > 0.15 * rise) return null;
  return finding(
    "ceiling",
    "ask",
    `It grew by ${shortNumber(rise)} over ${third} ${period}s and has stayed near ${shortNumber(recent)} for the last ${third}: is that its natural maximum?`,
  );
}

/** A ratio that rises while its denominator falls improves on paper only: fails when the denominator lost 5% or more. */
export function ratioFinding({ values }: CleanSeries, denominator: readonly (number | string | null)[] = []): Finding {
  const below = denominator.filter((cell): cell is number => typeof cell === "number");
  if (below.length < 8 || values.length < 8) return null;
  const change = (list: readonly number[]) => {
    const part = Math.max(2, Math.floor(list.length / 4));
    return median(list.slice(-part)) / median(list.slice(0, part)) - 1;
  };
  const [up, down] = [change(values), change(below)];
  const isTrapped = up > 0 && down <= -0.05;
  const verdict = isTrapped ? "it improves because fewer are counted" : "it does not live off a shrinking denominator";
  return passIf("ratio", !isTrapped, `The ratio changed by ${percent(up)}, its denominator by ${percent(down)}: ${verdict}.`);
}

const passIf = (test: EvidenceTest, passes: boolean, sentence: string): EvidenceFinding =>
  finding(test, passes ? "pass" : "fail", sentence);

/** Sizes of the moves that the usual move does not explain. */
function offTrend(values: readonly number[]): number[] {
  const moves = stepsOf(values);
  const middle = median(moves);
  return moves.map((move) => Math.abs(move - middle));
}

function movesOf(values: readonly number[]): number[] {
  return stepsOf(values).map(Math.abs);
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))}%`;
}
