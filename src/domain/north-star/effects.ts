import { at } from "../statistics/robust";
import { type Innovations, innovationsOf } from "./innovations";
import { lastingStep } from "./lasting-step";

/** One thing that happened to a series: a single odd value, or a new level from there on. */
export interface Effect {
  /** Position of the value at which it shows first. */
  position: number;
  kind: "pulse" | "step";
  /** Size in the unit of the series, up positive. */
  size: number;
  /** A small step that was found by its length, not by its limits. */
  lasting?: boolean;
}

export interface Examined {
  effects: Effect[];
  /** How the series behaves once the effects are taken out. */
  usual: Innovations;
  /** Limit for a single odd value, in the unit of the series. */
  limit: number;
}

/** A step needs this many values before and after it; nearer the ends it cannot be told from odd values. */
const SIDE = 3;

/**
 * Finds odd values and new levels one after the other, the clearest first, each judged against what is usual once the
 * others are taken out; `width` scales the limits (1 = a quiet series as long as this gives a flag in about one case of twenty).
 * @source Chen & Liu 1993, joint estimation of outlier effects; limits of process-behaviour charts, widened for the number of values
 */
export function effectsOf(values: ArrayLike<number>, places: ArrayLike<number>, width: number): Examined {
  const most = Math.min(16, Math.ceil(values.length / 6));
  let effects: Effect[] = [];
  let usual = innovationsOf(values, places);
  for (let round = 0; round < most; round++) {
    const found = clearest(usual, widened(usual, width)) ?? lastingStep(without(values, effects), places, usual);
    if (found === undefined) break;
    effects = added(effects, found);
    usual = innovationsOf(without(values, effects), places);
  }
  effects = effects.filter((effect) => effect.lasting || stands(values, places, effects, effect, width));
  usual = innovationsOf(without(values, effects), places);
  // A single odd value also shows in the weeks after it, when it comes back: that much less is enough.
  const echo = Math.sqrt(1 + (1 - usual.memory) / (1 + usual.memory));
  return { effects, usual, limit: widened(usual, width) / echo };
}

/** The series with the effects taken out. */
export function without(values: ArrayLike<number>, effects: readonly Effect[]): Float64Array {
  const rest = Float64Array.from(values);
  for (const { kind, position, size } of effects) {
    const end = kind === "step" ? rest.length : position + 1;
    for (let i = position; i < end; i++) rest[i] = at(rest, i) - size;
  }
  return rest;
}

/** Half the width of the limits: natural limits (3 usual deviations) widened for length and for heavy tails. */
function widened(usual: Innovations, width: number): number {
  const count = usual.surprises.length;
  const forLength = 1 + 0.11 * Math.log2(Math.max(count, 12) / 12) + (count < 24 ? (24 - count) * 0.03 : 0);
  return 3 * width * forLength * tail(usual) * Math.max(usual.spread, 1e-12);
}

/** How much further the outer twentieth reaches than in normal noise, 1..1.6. */
function tail({ surprises, spread }: Innovations): number {
  const sizes = Float64Array.from(surprises, Math.abs).sort();
  const outer = at(sizes, Math.floor(sizes.length * 0.95) - 1);
  return spread === 0 ? 1 : Math.min(1.6, Math.max(1, outer / (1.96 * spread)));
}

interface Candidate extends Effect {
  strength: number;
}

/** The effect that explains most, when it lies outside the limit. */
function clearest(usual: Innovations, limit: number): Effect | undefined {
  return clearestOf(candidates(usual), limit);
}

function clearestOf(list: readonly Candidate[], limit: number): Candidate | undefined {
  const best = list.reduce<Candidate | undefined>((top, next) => (top && top.strength >= next.strength ? top : next), undefined);
  return best && best.strength > limit ? best : undefined;
}

/** For each position the pulse and the step that fit best, with their strength in the unit of one surprise. */
function candidates({ surprises, memory }: Innovations): Candidate[] {
  const list: Candidate[] = [];
  let echo = 0;
  let weight = 0;
  for (let i = surprises.length - 1; i >= 0; i--) {
    const surprise = at(surprises, i);
    const pulseWeight = 1 + (1 - memory) ** 2 * weight;
    const pulse = (surprise - (1 - memory) * echo) / pulseWeight;
    list.push({ position: i, kind: "pulse", size: pulse, strength: Math.abs(pulse) * Math.sqrt(pulseWeight) });
    echo = surprise + memory * echo;
    weight = 1 + memory ** 2 * weight;
    if (i >= SIDE && i <= surprises.length - SIDE) {
      const step = echo / weight;
      list.push({ position: i, kind: "step", size: step, strength: Math.abs(step) * Math.sqrt(weight) });
    }
  }
  return list;
}

function added(effects: readonly Effect[], found: Effect): Effect[] {
  const same = effects.find(({ kind, position }) => kind === found.kind && position === found.position);
  const size = found.size + (same?.size ?? 0);
  return [...effects.filter((effect) => effect !== same), { ...found, size }];
}

/** Whether an effect is still outside the limits when all the others are out. */
function stands(values: ArrayLike<number>, places: ArrayLike<number>, effects: readonly Effect[], effect: Effect, width: number): boolean {
  const others = effects.filter((other) => other.kind !== effect.kind || other.position !== effect.position);
  const clean = innovationsOf(without(values, effects), places);
  const limit = widened(clean, width);
  const restored = innovationsOf(without(values, others), places, clean);
  return candidates(restored).some(
    ({ kind, position, strength }) => kind === effect.kind && position === effect.position && strength > limit,
  );
}
