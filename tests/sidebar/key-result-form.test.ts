import { addToFirst, callsOf, openForm } from "./key-result-page";
import { openSidebar } from "./page";
import { exampleWorkbook, makeKeyResult } from "./workbooks";

describe("building a key result", () => {
  test("sends the fields as they were typed, for the objective it was opened from", async () => {
    const page = await openForm();

    await page.type("Key result", "Raise week-1 retention");
    await page.type("Metric", "week1_retention");
    await page.type("Target", "from 35% to 50%");
    await page.type("Owner", "Ana");
    await page.type("Weight", "2");
    await page.press("Save key result");

    expect(callsOf(page, "saveKeyResult").map(({ input }) => input)).toEqual([
      {
        at: null,
        objective: { row: 2, was: "Become the daily audio companion" },
        text: "Raise week-1 retention",
        metric: "week1_retention",
        type: "change",
        start: "",
        target: "from 35% to 50%",
        current: "",
        owner: "Ana",
        weight: "2",
      },
    ]);
  });

  test("says that it is saved and gives the keyboard back to the button it was opened with", async () => {
    const page = await openForm();

    await page.type("Key result", "Raise week-1 retention");
    await page.press("Save key result");

    expect(page.text()).toContain("Saved “Raise week-1 retention”.");
    expect(page.focused()).toBe(addToFirst);
  });

  test("offers the named metrics with their value now, and the current value only where no metric gives it", async () => {
    const page = await openForm();

    const offered = [...page.field("Metric").querySelectorAll("option")].map((option) => option.textContent);
    expect(offered).toEqual(["None, I type the current value", "week1_retention (now 41.0%)", "nps (no value)"]);
    expect(page.text()).toContain("Current value");

    await page.type("Metric", "week1_retention");

    expect(page.text()).not.toContain("Current value");
    expect(page.text()).toContain("Leave it empty to take 41.0%, the metric's value now.");
  });

  test("says what is wrong with a metric as soon as it is chosen", async () => {
    const page = await openForm();

    await page.type("Metric", "nps");

    expect(page.text()).toContain("The cells of nps were deleted (#REF!).");
  });

  test.each([
    ["decrease", "Must fall from the baseline to the target"],
    ["at least", "Full score at the target or above it"],
    ["between", "Full score while the value lies between two numbers"],
    ["done", "Yes or no, a share such as 60%"],
  ])("explains the way of scoring “%s” in one line", async (type, explanation) => {
    const page = await openForm();

    await page.type("How it is scored", type);

    expect(page.text()).toContain(explanation);
  });

  test("asks for two ends where a value must lie between them", async () => {
    const page = await openForm();

    await page.type("How it is scored", "between");

    expect(page.field("Lowest").name).toBe("start");
    expect(page.field("Highest").name).toBe("target");
  });
});

describe("while a key result is saved", () => {
  test("the button is busy, fields rest, and a second submit does nothing", async () => {
    const page = await openForm();
    await page.type("Key result", "Raise retention");
    page.server.hold();

    await page.press("Save key result");
    page.document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true, bubbles: true }));
    await page.settle();

    const button = page.control("Saving…") as HTMLButtonElement;
    expect(button.disabled).toBe(true);
    expect(button.getAttribute("aria-busy")).toBe("true");
    expect((page.control("Cancel") as HTMLButtonElement).disabled).toBe(true);
    expect(page.document.querySelector("fieldset")?.disabled).toBe(true);
    page.server.release();
    await page.settle(200);
    expect(callsOf(page, "saveKeyResult")).toHaveLength(1);
  });
});

describe("changing a key result", () => {
  test("starts from what the sheet holds and names its row", async () => {
    const page = await openForm();
    await page.press("Cancel");

    await page.press("Edit Cut support tickets to 100 a week");
    expect(page.field("Key result").value).toBe("Cut support tickets to 100 a week");
    expect(page.field("How it is scored").value).toBe("decrease");
    expect(page.field("Target").value).toBe("100");
    await page.type("Target", "90");
    await page.press("Save key result");

    expect(callsOf(page, "saveKeyResult")[0]?.input).toMatchObject({
      at: { row: 3, was: "Cut support tickets to 100 a week" },
      target: "90",
    });
  });

  test("still shows a metric that is no longer in the spreadsheet", async () => {
    const workbook = exampleWorkbook();
    workbook.plan.objectives[0]?.keyResults.push(makeKeyResult(9, { text: "Lost metric", metric: "gone_metric" }));
    const page = await openSidebar(workbook);
    await page.press("Plan");

    await page.press("Edit Lost metric");

    expect(page.field("Metric").value).toBe("gone_metric");
    expect(page.text()).toContain("gone_metric (no longer in the spreadsheet)");
  });

  test("keeps what is typed when the workbook is read again meanwhile", async () => {
    const page = await openForm();
    await page.type("Key result", "Half a sentence");

    await page.press("Reload");

    expect(page.field("Key result").value).toBe("Half a sentence");
  });
});
