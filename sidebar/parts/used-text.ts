/** What a hint would fill in, in words. */
import type { WordingHint } from "../../src/app/api/plan";
import { words } from "../words";

export type Use = NonNullable<WordingHint["use"]>;

/**
 * The parts of it, one after the other.
 *
 * @example usedText({ start: "35%", target: "50%" }) //=> "baseline 35%, target 50%"
 */
export function usedText({ text, start, target, type }: Use): string {
  const wording = words.hint;
  const parts = [
    text !== undefined && wording.text(text),
    start !== undefined && wording.start(start),
    target !== undefined && wording.target(target),
    type !== undefined && wording.type(type),
  ];
  return parts.filter(Boolean).join(", ");
}
