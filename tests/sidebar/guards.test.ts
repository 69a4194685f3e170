/** A counter-metric that gets worse is told where its metric's key results stand. */
import type { StatusView } from "../../src/app/api/plan";
import { openSidebar } from "./page";
import { exampleWorkbook } from "./workbooks";

const FLAG = "⚠ notification_opt_outs gets worse meanwhile";

async function planWith(word: StatusView["word"], flag: string | undefined) {
  const workbook = exampleWorkbook();
  const [objective] = workbook.plan.objectives;
  const [keyResult] = objective?.keyResults ?? [];
  const [metric] = workbook.metrics.metrics;
  if (!objective || !keyResult || !metric) throw new Error("The example has a key result and a metric.");
  const status: StatusView = { word, reason: `${word}: as planned.`, catchUpFactor: 0 };
  const page = await openSidebar({
    ...workbook,
    metrics: { metrics: [{ ...metric, ...(flag === undefined ? {} : { flag }) }] },
    plan: { ...workbook.plan, objectives: [{ ...objective, keyResults: [{ ...keyResult, metric: metric.name, status }] }] },
  });
  await page.press("Plan");
  return page.document.querySelector("li.card")?.textContent ?? "";
}

describe("a key result whose metric's guard is breached", () => {
  test("is not called achieved, and says which counter-metric gets worse", async () => {
    const text = await planWith("Achieved", FLAG);

    expect(text).toContain("At risk");
    expect(text).toContain("not counted as achieved while its counter-metric gets worse");
    expect(text).toContain("notification_opt_outs gets worse meanwhile");
  });

  test("keeps any other status, with the warning beneath", async () => {
    const text = await planWith("On track", FLAG);

    expect(text).toContain("On track");
    expect(text).not.toContain("not counted as achieved");
    expect(text).toContain("notification_opt_outs gets worse meanwhile");
  });

  test("is achieved where no guard is breached", async () => {
    const text = await planWith("Achieved", undefined);

    expect(text).toContain("Achieved");
    expect(text).not.toContain("gets worse");
  });
});
