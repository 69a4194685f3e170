import { at } from "../statistics/robust";
import { type Effect, type Examined, effectsOf, without } from "./effects";
import { type Event, eventsOf, withoutYearly } from "./event";
import type { Periods } from "./periods";
import { movesByFactor } from "./scale";
import { minus, seasonOf } from "./season";
import { eventSentence } from "./signal-sentence";
import type { Signal } from "./signal-shape";

/** A signal by its position among the values that were judged. */
export interface Judged extends Omit<Signal, "row"> {
  position: number;
}

/** Judges values that are neither totals nor stuck: what happened beyond trend, season and the usual moves. */
export function judge(values: readonly number[], periods: Periods, width: number): Judged[] {
  const { cycle, name } = periods;
  const byFactor = movesByFactor(values, cycle > 0 && cycle < 20 && values.length > 2 * cycle ? cycle : 1);
  const scaled = Float64Array.from(values, (value) => (byFactor ? Math.log(value) : value));
  const back = (value: number) => (byFactor ? Math.exp(value) : value);
  const { effects, limit } = examined(scaled, periods, width);
  return eventsOf(effects).map((event) => {
    const value = at(scaled, event.position);
    const usual = value - event.size;
    const limits: [number, number] = [back(usual - limit), back(usual + limit)];
    const kind = kindOf(event);
    const sentence = eventSentence(kind, back(value), back(usual), limits, event.lasted, name);
    return { position: event.position, kind, direction: event.size > 0 ? "up" : "down", sentence };
  });
}

function kindOf({ kind, lasted, size }: Event): Signal["kind"] {
  if (kind === "step" && lasted === 0) return "level shift";
  return size > 0 ? "spike" : "drop";
}

/**
 * The effects beyond the season. What returns at the same week of the next year is taken out first, since a sharp holiday peak would
 * blur the season; then season and effects are found twice, the second time without the first effects.
 */
function examined(scaled: Float64Array, periods: Periods, width: number): Examined {
  const { places, cycle, name } = periods;
  const year = name === "week" ? 52 : name === "day" ? (cycle === 5 ? 261 : 365) : 0;
  const first = year > 0 && at(places, places.length - 1) > year ? effectsOf(scaled, places, width) : undefined;
  const events = first ? withoutYearly(first.effects, first.usual, places, year) : [];
  const base = without(scaled, first ? first.effects.filter((effect) => !events.includes(effect)) : []);
  const flat = new Float64Array(base.length);
  const inSeason = (effects: readonly Effect[]) => effectsOf(minus(base, seasonOf(without(base, effects), periods) ?? flat), places, width);
  let found = inSeason([]);
  if (found.effects.length > 0) found = inSeason(found.effects);
  return { ...found, effects: withoutYearly(found.effects, found.usual, places, year) };
}
