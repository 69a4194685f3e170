import { openSidebar, type Page } from "./page";
import { exampleWorkbook, makeKeyResult, makeObjective } from "./workbooks";

describe("a plan of 200 key results", () => {
  const longPlan = () => {
    const workbook = exampleWorkbook();
    workbook.plan.objectives = Array.from({ length: 40 }, (_, group) =>
      makeObjective(2 + group * 5, {
        objective: `Objective number ${group + 1}`,
        keyResults: Array.from({ length: 5 }, (_, place) =>
          makeKeyResult(2 + group * 5 + place, { text: `Outcome ${group + 1}.${place + 1}`, owner: place === 3 ? "Dora" : "Ana" }),
        ),
      }),
    );
    return workbook;
  };

  async function openLongPlan(): Promise<Page> {
    const page = await openSidebar(longPlan());
    await page.press("Plan");
    return page;
  }

  test("starts folded and unfolds one objective at a time", async () => {
    const page = await openLongPlan();

    expect(page.document.querySelectorAll("section.objective")).toHaveLength(40);
    expect(page.document.querySelectorAll("section.objective li")).toHaveLength(0);
    await page.press("Objective number 7");

    expect(page.control("Objective number 7").getAttribute("aria-expanded")).toBe("true");
    expect(page.document.querySelectorAll("section.objective li")).toHaveLength(5);
  });

  test("is narrowed by a filter that says how many remain", async () => {
    const page = await openLongPlan();

    await page.type("Filter key results", "dora");

    expect(page.text()).toContain("40 of 200 key results shown");
    expect(page.document.querySelectorAll("section.objective li")).toHaveLength(40);
  });

  test("says so when nothing fits the filter", async () => {
    const page = await openLongPlan();

    await page.type("Filter key results", "zebra");

    expect(page.text()).toContain("Nothing contains “zebra”.");
  });
});
