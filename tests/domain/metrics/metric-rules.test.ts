import fc from "fast-check";
import { definitionHash } from "../../../src/domain/metrics/definition-hash";
import { guardReading } from "../../../src/domain/metrics/guard-pair";
import { explainMove, moveSentence } from "../../../src/domain/metrics/move-explanation";
import type { RecentTrend } from "../../../src/domain/metrics/recent-trend";
import { targetAdvice } from "../../../src/domain/metrics/target-advisor";

describe("the target advisor", () => {
  const climbing = Array.from({ length: 60 }, (_, i) => 100 + i + (i % 5));

  test("a rise that always happens is called sandbagging, with the share", () => {
    expect(targetAdvice(climbing, 8, 13)).toMatchObject({ verdict: "would happen anyway", share: 1, windows: 47 });
  });

  test("a rise that never happened says so", () => {
    expect(targetAdvice(climbing, 500, 13).verdict).toBe("never yet");
  });

  test("a fall is looked for when the target lies below", () => {
    expect(
      targetAdvice(
        climbing.map((value) => -value),
        -8,
        13,
      ).verdict,
    ).toBe("would happen anyway");
  });

  test("fewer than 20 values are refused with the number needed", () => {
    expect(targetAdvice(climbing.slice(0, 19), 5, 4)).toMatchObject({ share: null, verdict: "not enough history" });
    expect(targetAdvice(climbing.slice(0, 19), 5, 4).sentence).toContain("20 are needed");
  });
});

describe("explaining a move", () => {
  const driver = fc.record({
    name: fc.constantFrom("sessions", "length", "price"),
    before: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    after: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  });

  test.each(["sum", "product"] as const)("the parts of a %s add up to the whole move", (kind) => {
    fc.assert(
      fc.property(fc.array(driver, { minLength: 1, maxLength: 4 }), (drivers) => {
        const total = (key: "before" | "after") =>
          drivers.reduce((value, part) => (kind === "sum" ? value + part[key] : value * part[key]), kind === "sum" ? 0 : 1);
        const size = drivers.reduce((value, part) => value * (1 + Math.abs(part.before) + Math.abs(part.after)), 1);
        const sum = explainMove(kind, drivers).reduce((value, part) => value + part.amount, 0);
        expect(Math.abs(sum - (total("after") - total("before")))).toBeLessThanOrEqual(1e-12 * size + 1e-9);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test("the sentence puts the largest part first", () => {
    const parts = explainMove("sum", [
      { name: "returning", before: 80, after: 79 },
      { name: "new", before: 20, after: 25 },
    ]);
    expect(moveSentence("North Star", 100, 104, parts)).toBe("North Star +4.0%: +5.0% from new, −1.0% from returning.");
  });
});

describe("guard pairs", () => {
  const messages = (trend: RecentTrend, direction = "up") => ({ name: "Messages sent", trend, direction });
  const blocks = (trend: RecentTrend, direction = "down") => ({ name: "Block rate", trend, direction });

  test("a metric that improves while its counter-metric worsens is a breach", () => {
    expect(guardReading(messages("rising"), blocks("rising"))).toEqual({
      breached: true,
      sentence: "Guard breached: Messages sent gets better (rising) while Block rate gets worse (rising).",
    });
  });

  test.each<[RecentTrend, string, RecentTrend, string, boolean]>([
    ["rising", "up", "flat", "down", false],
    ["rising", "up", "falling", "down", false],
    ["flat", "up", "rising", "down", false],
    ["falling", "up", "rising", "down", false],
    ["falling", "Less is better", "falling", "", true],
    ["rising", "", "rising", "LOWER", true],
    ["rising", "up", "falling", "up", true],
  ])("%s where better is %j, and the counter-metric %s where better is %j: breached is %j", (own, way, other, otherWay, breached) => {
    expect(guardReading(messages(own, way), blocks(other, otherWay)).breached).toBe(breached);
  });

  test("too few values are not judged", () => {
    for (const reading of [guardReading(messages(""), blocks("rising")), guardReading(messages("rising"), blocks(""))])
      expect(reading).toEqual({
        breached: false,
        sentence: "Not enough values yet to hold Messages sent against Block rate: eight of each are needed.",
      });
  });
});

test("a definition keeps its hash through respacing and changes it with any quoted word", () => {
  expect(definitionHash('=COUNTIF(A:A, "Paid")')).toBe(definitionHash('=countif(a:a,"Paid")'));
  expect(definitionHash('=COUNTIF(A:A,"Paid")')).not.toBe(definitionHash('=COUNTIF(A:A,"paid")'));
  expect(definitionHash("")).toMatch(/^[0-9a-f]{8}$/);
});
