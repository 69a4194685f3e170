/** A week of a series whose meaning may change on the way. */
export interface DefinedPoint {
  readonly day: number;
  readonly value: number;
  /** What the value meant, as a mark that only equality is asked of; empty where it was not recorded. */
  readonly definition: string;
}

/**
 * Splits a series where its definition changes; a week without a recorded definition goes with the week before it.
 * @example stretchesOf([{ day: 1, value: 5, definition: "a" }, { day: 8, value: 6, definition: "" }, { day: 15, value: 9, definition: "b" }]) //=> [[[1, 5], [8, 6]], [[15, 9]]]
 */
export function stretchesOf(points: readonly DefinedPoint[]): [day: number, value: number][][] {
  const stretches: [number, number][][] = [];
  let meaning = "";
  for (const { day, value, definition } of points) {
    const isNew = meaning !== "" && definition !== "" && definition !== meaning;
    if (definition !== "") meaning = definition;
    const stretch = stretches[stretches.length - 1];
    if (stretch && !isNew) stretch.push([day, value]);
    else stretches.push([[day, value]]);
  }
  return stretches;
}
