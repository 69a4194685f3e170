import { openSidebar, type Page } from "./page";
import { exampleWorkbook } from "./workbooks";

async function openSnapshot(change: Partial<ReturnType<typeof exampleWorkbook>["schedule"]> = {}): Promise<Page> {
  const workbook = exampleWorkbook();
  Object.assign(workbook.schedule, change);
  const page = await openSidebar(workbook, (server) => {
    server.answer("setSchedule", (input) => ({
      ...workbook.schedule,
      ...input,
      mine: true,
      next: input.on ? "Friday 27 November, 17:00" : "",
    }));
    server.answer("takeSnapshot", () => workbook.schedule);
  });
  await page.press("Weekly snapshot");
  return page;
}

const last = (page: Page) => page.server.calls[page.server.calls.length - 1];

describe("the weekly snapshot", () => {
  test("shows whether it is on, who turned it on, when it ran last and runs next, in the spreadsheet's zone", async () => {
    const page = await openSnapshot();

    const text = page.text();
    expect(text).toContain("Every Monday at 9:00");
    expect(text).toContain("your account");
    expect(text).toContain("Mon 16 Nov 2026, 09:02 by ana@example.com");
    expect(text).toContain("Week 2026-W46 is recorded: 2 metrics and 2 scores.");
    expect(text).toContain("Monday 23 November, 9:00");
    expect(text).toContain("Europe/Paris");
  });

  test("is turned on with the chosen day and hour", async () => {
    const page = await openSnapshot({ on: false, mine: false, by: "", next: "", last: null });
    expect(page.text()).toContain("Nothing is recorded by itself.");
    expect(page.text()).toContain("No snapshot yet");

    await page.type("Day", "5");
    await page.type("Hour", "17");
    await page.press("Turn on");

    expect(last(page)).toEqual({ action: "setSchedule", input: { on: true, day: 5, hour: 17 } });
    expect(page.text()).toContain("The weekly snapshot is on.");
    expect(page.text()).toContain("Every Friday at 17:00");
  });

  test("does nothing on a mere choice of day", async () => {
    const page = await openSnapshot();

    await page.type("Day", "5");

    expect(page.server.calls).toHaveLength(1);
  });

  test("is turned off", async () => {
    const page = await openSnapshot();

    await page.press("Turn off");

    expect(last(page)).toEqual({ action: "setSchedule", input: { on: false, day: 1, hour: 9 } });
    expect(page.text()).toContain("The weekly snapshot is off.");
    expect(page.has("Turn on")).toBe(true);
  });

  test("is taken by hand, and says what came of it", async () => {
    const page = await openSnapshot();
    page.server.answer("takeSnapshot", () => ({
      ...exampleWorkbook().schedule,
      last: {
        at: "2026-11-22T10:00:00Z",
        by: "",
        week: "2026-W47",
        result: "already recorded",
        sentence: "Week 2026-W47 was already recorded.",
      },
    }));

    await page.press("Take a snapshot now");

    expect(page.document.querySelector(".notice")?.textContent).toContain("Week 2026-W47 was already recorded.");
    expect(page.focused()).toBe("Take a snapshot now");
  });

  test("taken by hand that failed is told as a problem, not as done", async () => {
    const page = await openSnapshot();
    const sentence = "The History tab is protected. Ask Ben for access.";
    page.server.answer("takeSnapshot", () => ({
      ...exampleWorkbook().schedule,
      last: { at: "2026-11-22T10:00:00Z", by: "", week: "", result: "failed", sentence },
    }));

    await page.press("Take a snapshot now");

    expect(page.document.activeElement?.className).toBe("error-summary");
    expect(page.document.activeElement?.textContent).toContain(sentence);
  });

  test("says what stands in its way", async () => {
    const page = await openSnapshot({ problem: "ben@example.com took the permission back. Turn it on from your account." });

    expect(page.text()).toContain("took the permission back");
  });

  test("shows a failed snapshot as a warning", async () => {
    const page = await openSnapshot({
      last: {
        at: "2026-11-16T08:02:00Z",
        by: "",
        week: "",
        result: "failed",
        sentence: "The History tab is protected. Ask Ben for access.",
      },
    });

    expect(page.document.querySelector("dl .warning")?.textContent).toContain("The History tab is protected.");
  });

  test("of another account can be run from one's own as well", async () => {
    const page = await openSnapshot({ mine: false, by: "ben@example.com" });
    expect(page.text()).toContain("ben@example.com");
    expect(page.text()).toContain("each week is still recorded only once");

    await page.press("Run it from my account too");

    expect(last(page)).toEqual({ action: "setSchedule", input: { on: true, day: 1, hour: 9 } });
  });

  test("survives a zone that this browser does not know", async () => {
    const page = await openSnapshot({ timeZone: "Nowhere/Special" });

    expect(page.text()).toContain("Nowhere/Special");
    expect(page.text()).toContain("Nov 2026");
  });
});
