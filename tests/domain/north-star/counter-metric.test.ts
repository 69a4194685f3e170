import { counterMetric } from "../../../src/domain/north-star/counter-metric";

describe("counter-metrics", () => {
  test.each([
    ["Daily messages sent", "Block and report rate"],
    ["Items added to cart", "Cart abandonment rate"],
    ["7-day activation rate", "30-day retention"],
    ["Tickets resolved", "Share reopened within 7 days"],
  ])("%s is watched by %s", (metric, counter) => {
    expect(counterMetric(metric).metric).toBe(counter);
  });
});
