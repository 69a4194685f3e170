import type { KeyResultPreview } from "../../src/app/api/plan";
import { openSidebar, type Page } from "./page";
import type { FakeServer } from "./server";
import { exampleWorkbook, makeKeyResult, yellow } from "./workbooks";

const preview: KeyResultPreview = {
  start: "35%",
  target: "50%",
  current: "41%",
  score: yellow,
  sentence: "From 35% to 50%, now 41%: score 0.4 (yellow).",
  issues: [],
};
const addToFirst = "Add key result to Become the daily audio companion";

async function openForm(prepare: (server: FakeServer) => void = () => undefined): Promise<Page> {
  const page = await openSidebar(exampleWorkbook(), (server) => {
    server.answer("previewKeyResult", () => preview);
    server.answer("saveKeyResult", () => exampleWorkbook().plan);
    prepare(server);
  });
  await page.press("Plan");
  await page.press(addToFirst);
  return page;
}

const callsOf = (page: Page, action: string) => page.server.calls.filter((call) => call.action === action);

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

describe("the score while typing", () => {
  test("is asked for once, when the typing pauses for 400 ms", async () => {
    const page = await openForm();

    for (const target of ["5", "50", "50%"]) {
      await page.type("Target", target);
      await page.settle(200);
    }
    expect(callsOf(page, "previewKeyResult")).toHaveLength(0);
    await page.settle(250);

    expect(callsOf(page, "previewKeyResult").map(({ input }) => (input as { target: string }).target)).toEqual(["50%"]);
    expect(page.document.querySelector("output[aria-live=polite]")?.textContent).toContain("score 0.4 (yellow)");
  });

  test("never shows an older answer that arrives late", async () => {
    const page = await openForm((server) =>
      server.answer("previewKeyResult", ({ target }) => ({ ...preview, sentence: `The target is ${target}.` })),
    );
    page.server.hold();

    await page.type("Target", "40");
    await page.settle(500);
    await page.type("Target", "60");
    await page.settle(500);
    page.server.release(true);
    await page.settle();

    expect(page.text()).toContain("The target is 60.");
    expect(page.text()).not.toContain("The target is 40.");
  });

  test("does not take the keyboard from the field that is being typed in", async () => {
    const page = await openForm();
    const field = page.field("Target");

    await page.type("Target", "50%");
    await page.settle(600);

    expect(page.document.activeElement).toBe(field);
    expect(field.value).toBe("50%");
  });

  test("says beside a field what is wrong with it once the field is left", async () => {
    const message = "The target “lots” is not a number.";
    const page = await openForm((server) =>
      server.answer("previewKeyResult", () => ({ ...preview, issues: [{ field: "target", message }] })),
    );

    await page.type("Target", "lots");
    await page.settle(600);
    expect(page.document.querySelector(".advice")).toBeNull();
    page.field("Owner").focus();
    await page.settle();

    const advice = page.document.querySelector(".advice");
    expect(advice?.textContent).toBe(message);
    expect(page.field("Target").getAttribute("aria-describedby")).toContain(advice?.id);
  });
});

describe("a key result that cannot be saved", () => {
  const issues = [
    { field: "target", message: "The target “lots” is not a number. Write a number such as 50." },
    { field: "weight", message: "The weight -1 is negative. Write 0 or more." },
  ];
  const refuse = (server: FakeServer) => server.answer("saveKeyResult", () => ({ issues }));

  async function refused(): Promise<Page> {
    const page = await openForm(refuse);
    await page.type("Key result", "Raise retention");
    await page.type("Target", "lots");
    await page.type("Weight", "-1");
    await page.press("Save key result");
    return page;
  }

  test("shows a summary that takes the keyboard and is read out", async () => {
    const page = await refused();

    const summary = page.document.querySelector("[role=alert].error-summary");
    expect(page.document.activeElement).toBe(summary);
    for (const { message } of issues) expect(summary?.textContent).toContain(message);
  });

  test("shows each error beside its field, joined to it", async () => {
    const page = await refused();

    const field = page.field("Target");
    const error = page.document.getElementById("key-result-target-error");
    expect(error?.textContent).toContain(issues[0]?.message);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-describedby")?.split(" ")).toContain(error?.id);
  });

  test("leads from the summary to the field, also when it is folded away under More", async () => {
    const page = await refused();

    await page.press("The weight -1 is negative. Write 0 or more.");

    expect(page.document.activeElement).toBe(page.field("Weight"));
    expect(page.field("Weight").closest("details")?.open).toBe(true);
  });

  test("keeps everything that was typed", async () => {
    const page = await refused();

    expect(page.field("Key result").value).toBe("Raise retention");
    expect(page.field("Target").value).toBe("lots");
    expect(page.field("Weight").value).toBe("-1");
  });

  test("can be mended and saved", async () => {
    const page = await refused();
    page.server.answer("saveKeyResult", () => exampleWorkbook().plan);

    await page.type("Target", "50%");
    await page.press("Save key result");

    expect(page.text()).toContain("Saved “Raise retention”.");
    expect(page.document.querySelector(".error-summary")).toBeNull();
  });

  test("takes the keyboard to the summary again at the second refusal", async () => {
    const page = await refused();

    await page.press("Save key result");

    expect(page.document.activeElement?.className).toBe("error-summary");
  });

  test("needs its sentence, without asking the server", async () => {
    const page = await openForm();

    await page.press("Save key result");

    expect(page.text()).toContain("Write the key result in a sentence.");
    expect(callsOf(page, "saveKeyResult")).toHaveLength(0);
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
