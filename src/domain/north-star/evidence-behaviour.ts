import type { CleanSeries } from "./clean-series";
import type { Cumulative, EvidenceFinding } from "./evidence-shape";
import { at, mean, median } from "./robust";
import { seasonOf } from "./season";
import { shortNumber, times } from "./signal-sentence";

/** Half the width of natural limits in average moving ranges. @source Wheeler, Understanding Variation */
const NATURAL = 2.66;

export function cumulativeFinding(kind: Cumulative, { values, period }: CleanSeries): EvidenceFinding | null {
  if (values.length < 12) return null;
  const span = `${values.length} ${period}s, from ${shortNumber(at(values, 0))} to ${shortNumber(at(values, values.length - 1))}`;
  if (kind === "yes") {
    return {
      test: "cumulative",
      result: "fail",
      sentence: `A running total: it only grows (${span}) by amounts that do not depend on its height. Count what happened in each ${period} instead.`,
    };
  }
  if (kind === "unsure") {
    return {
      test: "cumulative",
      result: "ask",
      sentence: `It never fell (${span}); fast growth alone could explain that: is it a running total?`,
    };
  }
  return { test: "cumulative", result: "pass", sentence: `No running total: it can fall and does not grow like a count (${span}).` };
}

/** How often it changes: fails when most periods repeat the one before, asks when the usual move is under 0.5%. */
export function movesFinding({ values, period }: CleanSeries): EvidenceFinding | null {
  if (values.length < 12) return null;
  const moves = movesOf(values);
  const still = moves.filter((move) => move === 0).length;
  const usual = mean(moves) / Math.abs(mean(values));
  if (still > moves.length / 2) {
    return {
      test: "moves",
      result: "fail",
      sentence: `It did not change in ${still} of ${times(moves.length, period)}: it cannot show progress, or its source is not updated.`,
    };
  }
  if (usual < 0.005) {
    return {
      test: "moves",
      result: "ask",
      sentence: `A usual ${period} moves it by only ${percent(usual)}: can the teams see their work in it?`,
    };
  }
  return {
    test: "moves",
    result: "pass",
    sentence: `It changed in ${moves.length - still} of ${times(moves.length, period)}, usually by ${percent(usual)}.`,
  };
}

/** Its normal period against the change planned; without a plan, limits wider than 40% of the level fail. */
export function noiseFinding({ values, period }: CleanSeries, plannedChange: number | undefined): EvidenceFinding | null {
  if (values.length < 12) return null;
  const reach = NATURAL * mean(movesOf(values));
  if (reach === 0) return null;
  const usual = `a usual ${period} lies within ±${shortNumber(reach)} of its level`;
  if (plannedChange !== undefined && plannedChange !== 0) {
    const visible = Math.abs(plannedChange) >= reach;
    const verdict = visible ? "is larger than that and would show" : "would drown in it: plan a larger change or a steadier metric";
    return {
      test: "noise",
      result: visible ? "pass" : "fail",
      sentence: `${capital(usual)}; the planned change of ${shortNumber(plannedChange)} ${verdict}.`,
    };
  }
  const share = (2 * reach) / Math.abs(mean(values));
  const loud = share > 0.4;
  const verdict = loud ? "so a normal one looks like news; average it over a longer window" : "so a real change can be seen";
  return {
    test: "noise",
    result: loud ? "fail" : "pass",
    sentence: `${capital(usual)} (${percent(reach / Math.abs(mean(values)))}), ${verdict}.`,
  };
}

/** A trailing window shows in changes that are taken back after its length; asks, since the name or formula says it better. */
export function slowFinding({ values, period }: CleanSeries): EvidenceFinding | null {
  const changes = values.slice(1).map((value, i) => value - at(values, i));
  const window = [4, 13].find((length) => values.length >= Math.max(26, 5 * length) && echoes(changes, length));
  if (window === undefined) return null;
  return {
    test: "slow",
    result: "ask",
    sentence: `Changes are taken back ${window} ${period}s later, as in a trailing ${window}-${period} window: a step would need ${window} ${period}s to show in full.`,
  };
}

function echoes(changes: readonly number[], length: number): boolean {
  const middle = mean(changes);
  const together = (lag: number) => changes.slice(lag).reduce((sum, value, i) => sum + (value - middle) * (at(changes, i) - middle), 0);
  return together(length) < -0.35 * together(0) && Math.abs(together(1)) < 0.3 * together(0);
}

/** A pattern that comes back; said only with two full cycles. */
export function seasonFinding(series: CleanSeries): EvidenceFinding | null {
  const { values, cycle, period, places } = series;
  if (cycle === 0) return null;
  const length = Math.round(cycle);
  const span = at(places, places.length - 1) + 1;
  if (span < 2 * Math.floor(cycle)) {
    return {
      test: "season",
      result: "ask",
      sentence: `Whether there is a season cannot be told from ${times(span, period)}: two full cycles (${2 * length}) are needed.`,
    };
  }
  const season = seasonOf(values, { name: period, cycle, places });
  if (season === null) return { test: "season", result: "pass", sentence: `Nothing comes back every ${length} ${period}s.` };
  const swing = (Math.max(...season) - Math.min(...season)) / Math.abs(mean(values));
  return {
    test: "season",
    result: "pass",
    sentence: `A pattern comes back every ${length} ${period}s (swing ${percent(swing)}): compare with the same ${period} one cycle earlier.`,
  };
}

/** No room left: a share above 90%, or growth that has run out near its highest values. */
export function ceilingFinding({ values, period }: CleanSeries): EvidenceFinding | null {
  const count = values.length;
  const recent = median(values.slice(-4));
  if (values.every((value) => value >= 0 && value <= 1) && values.some((value) => value !== Math.round(value))) {
    const full = recent > 0.9;
    const verdict = full ? "it will be flat by success; choose a harder threshold" : "there is room to grow";
    return {
      test: "ceiling",
      result: full ? "fail" : "pass",
      sentence: `As a share it stands at ${percent(recent)} of at most 100%: ${verdict}.`,
    };
  }
  if (count < 24) return null;
  const third = Math.floor(count / 3);
  const rise = median(values.slice(third, 2 * third)) - median(values.slice(0, third));
  const late = recent - median(values.slice(2 * third, 2 * third + 4));
  const usual = NATURAL * mean(movesOf(values.slice(-third)));
  if (rise <= 0 || rise < 4 * usual || Math.abs(late) > 0.15 * rise) return null;
  return {
    test: "ceiling",
    result: "ask",
    sentence: `It grew by ${shortNumber(rise)} over ${third} ${period}s and has stayed near ${shortNumber(recent)} for the last ${third}: is that its natural maximum?`,
  };
}

/** A ratio that rises while its denominator falls improves on paper only: fails when the denominator lost 5% or more. */
export function ratioFinding(
  { values }: CleanSeries,
  denominator: readonly (number | string | null)[] | undefined,
): EvidenceFinding | null {
  const below = denominator?.filter((cell): cell is number => typeof cell === "number") ?? [];
  if (below.length < 8 || values.length < 8) return null;
  const part = (list: readonly number[]) => Math.max(2, Math.floor(list.length / 4));
  const change = (list: readonly number[]) => median(list.slice(-part(list))) / median(list.slice(0, part(list))) - 1;
  const [up, down] = [change(values), change(below)];
  const trapped = up > 0 && down <= -0.05;
  const sentence = trapped
    ? `The ratio rose by ${percent(up)} while its denominator fell by ${percent(-down)}: it improves because fewer are counted.`
    : `The ratio changed by ${percent(up)}, its denominator by ${percent(down)}: it does not live off a shrinking denominator.`;
  return { test: "ratio", result: trapped ? "fail" : "pass", sentence };
}

function movesOf(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.abs(value - at(values, i)));
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))}%`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
