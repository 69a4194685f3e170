/** Limits of a cell's text. */

/** Most characters that a cell holds. */
export const LONGEST_TEXT = 50_000;
