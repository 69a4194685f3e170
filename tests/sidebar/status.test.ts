import type { StatusWord } from "../../src/app/api/plan";
import { openSidebar, type Page } from "./page";
import { exampleWorkbook, forecast, makeKeyResult, makeObjective } from "./workbooks";

async function openPlan(change: Parameters<typeof makeKeyResult>[1]): Promise<Page> {
  const workbook = exampleWorkbook();
  const page = await openSidebar({
    ...workbook,
    plan: { ...workbook.plan, objectives: [makeObjective(2, { keyResults: [makeKeyResult(2, change)] })] },
  });
  await page.press("Plan");
  return page;
}

const every: readonly StatusWord[] = ["Achieved", "On track", "At risk", "Off track", "Missed", "Stale", "No data", "Not started"];

describe("the status in the plan", () => {
  test.each(every)("%s has its word, its reason and a sign of its own", async (word) => {
    const page = await openPlan({ status: { word, reason: `${word}: because.`, catchUpFactor: 1 } });

    expect(page.document.querySelector(".card .status-line")?.textContent).toBe(`Status ${word} because.`);
    expect(page.document.querySelector(".card .status-line path")?.getAttribute("d")).toMatch(/^M/);
  });

  test("no two signs have the same shape", async () => {
    const shapes = new Set<string | null | undefined>();
    for (const word of every) {
      const page = await openPlan({ status: { word, reason: "", catchUpFactor: null } });
      shapes.add(page.document.querySelector(".card .status-line path")?.getAttribute("d"));
    }

    expect(shapes.size).toBe(every.length);
  });

  test("of an objective says how many are behind and what pace is needed", async () => {
    const page = await openPlan({});

    expect(page.text()).toContain("At risk 1 of 1; from here it needs 1.6 times the planned pace");
  });

  test("is left out where there is none", async () => {
    const page = await openPlan({ status: null, forecast: null });

    expect(page.document.querySelector(".card .status-line, .card .forecast")).toBeNull();
  });
});

describe("the forecast in the plan", () => {
  test("says in one line where it lands, and tells the picture in words", async () => {
    const page = await openPlan({ forecast });

    expect(page.document.querySelector(".forecast summary")?.textContent).toBe(
      "Lands at 47% (44%–50%), score 0.8; reaches the target around 12 March 2027",
    );
    expect(page.document.querySelector(".forecast svg")?.getAttribute("aria-label")).toBe(
      "4 weekly values from 0.35 to 0.41. By 31 December 2026 the trend leads to 47%, in 8 of 10 cases between 44% and 50%.",
    );
  });

  test("asks for four weeks of values where there are fewer", async () => {
    const page = await openPlan({ forecast: { ...forecast, values: [[46342, 0.41]], landing: null } });

    expect(page.text()).toContain("Forecast: needs 4 weeks of values, 1 is recorded.");
  });
});
