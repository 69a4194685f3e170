import { at } from "../statistics/robust";
import type { Effect } from "./effects";
import type { Innovations } from "./innovations";

/** What returns each year may do so this many places earlier or later: a peak of weeks neither begins nor ends to the day. */
const YEARLY = 3;

/** Effects that belong together, told once. */
export interface Event extends Effect {
  /** Values it lasted when it came back to where it was; 0 when it stayed. */
  lasted: number;
}

/** A new level that ends within this many values was a dip or a bump, not a new level. */
const PASSING = 9;

/**
 * Joins effects into events: neighbours in the same direction are one, a step that is taken back is a dip or bump and its end no news.
 * Sorted by position.
 */
export function eventsOf(effects: readonly Effect[]): Event[] {
  const events: Event[] = [];
  for (const effect of [...effects].sort((a, b) => a.position - b.position)) {
    const before = events[events.length - 1];
    if (before && isReturn(before, effect)) before.lasted = effect.position - before.position;
    else if (before && isSame(before, effect)) grow(before, effect);
    else events.push({ ...effect, lasted: effect.kind === "pulse" ? 1 : 0 });
  }
  return events;
}

function isReturn(before: Event, effect: Effect): boolean {
  const back = -effect.size / before.size;
  return before.kind === "step" && effect.kind === "step" && effect.position - before.position < PASSING && back > 0.4 && back < 2.5;
}

function isSame(before: Event, effect: Effect): boolean {
  const end = before.position + Math.max(1, before.lasted);
  const near = effect.position <= end + (before.kind === "step" || effect.kind === "step" ? 2 : 0);
  return near && (effect.size > 0 === before.size > 0 || Math.abs(effect.size) < 0.5 * Math.abs(before.size));
}

function grow(before: Event, effect: Effect): void {
  if (effect.kind === "step") before.kind = "step";
  if (Math.abs(effect.size) > Math.abs(before.size)) before.size = effect.size;
  before.lasted = before.kind === "step" ? 0 : effect.position - before.position + 1;
}

/**
 * Leaves out what came back a year later (or had been there a year before) in the same direction and at least half the size:
 * that is the season of a short record, not an event. `year` is its length in places, 0 for none.
 */
export function withoutYearly(effects: readonly Effect[], usual: Innovations, places: readonly number[], year: number): Effect[] {
  if (year === 0) return [...effects];
  const seen = new Map<number, number>();
  places.forEach((place, i) => {
    const surprise = at(usual.surprises, i);
    if (Math.abs(surprise) > 2.5 * usual.spread) seen.set(place, surprise);
  });
  for (const { position, size } of effects) seen.set(at(places, position), size);
  return effects.filter(({ kind, position, size }) => {
    const slack = year > 300 || kind === "step" ? YEARLY : 1;
    for (const centre of [at(places, position) - year, at(places, position) + year]) {
      for (let place = centre - slack; place <= centre + slack; place++) if ((seen.get(place) ?? 0) / size >= 0.5) return false;
    }
    return true;
  });
}
