/** The result of a test: a sign, a colour and the word for it. */
import type { TestResult } from "../../src/app/api/north-star";
import { words } from "../words";

const signs: Record<TestResult, string> = { pass: "✓", fail: "✗", ask: "?" };
const bands: Record<TestResult, string> = { pass: "green", fail: "red", ask: "off" };

/** The mark; `short` leaves the word to screen readers. */
export function Result({ result, short = false }: { result: TestResult; short?: boolean }) {
  return (
    <span class={`band ${bands[result]}`}>
      <span aria-hidden="true">{signs[result]} </span>
      <span class={short ? "visually-hidden" : undefined}>{words.northStar.vet.results[result]}</span>
    </span>
  );
}
