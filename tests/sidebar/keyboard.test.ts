import { openSidebar, type Page } from "./page";
import { exampleWorkbook } from "./workbooks";

const selected = (page: Page) => page.document.querySelector("[role=tab][aria-selected=true]")?.textContent;

describe("the tabs", () => {
  test("are one stop for the Tab key", async () => {
    const page = await openSidebar();

    const stops = [...page.document.querySelectorAll<HTMLElement>("[role=tab]")].filter((tab) => tab.tabIndex === 0);
    expect(stops.map((tab) => tab.textContent)).toEqual(["Home"]);
  });

  test.each([
    [["ArrowRight"], "North Star"],
    [["ArrowRight", "ArrowRight", "ArrowLeft"], "North Star"],
    [["ArrowLeft"], "Weekly snapshot"],
    [["End"], "Weekly snapshot"],
    [["End", "ArrowRight"], "Home"],
    [["End", "Home"], "Home"],
  ])("follow the keys %j to “%s”", async (keys, tab) => {
    const page = await openSidebar();
    page.control("Home").focus();

    for (const key of keys) await page.key(key);

    expect(selected(page)).toBe(tab);
    expect(page.focused()).toBe(tab);
  });

  test("name the panel that they show", async () => {
    const page = await openSidebar();
    await page.press("Metrics");

    const panel = page.document.querySelector("[role=tabpanel]");
    expect(panel?.getAttribute("aria-labelledby")).toBe(page.control("Metrics").id);
    expect(page.control("Metrics").getAttribute("aria-controls")).toBe(panel?.id);
  });
});

describe("leaving a form", () => {
  async function typedForm(): Promise<Page> {
    const page = await openSidebar();
    await page.press("Plan");
    await page.press("Add objective");
    await page.type("Objective", "Half a thought");
    return page;
  }

  test("with Escape goes back to the button it was opened with, when nothing was typed", async () => {
    const page = await openSidebar();
    await page.press("Plan");
    await page.press("Edit Turn listeners into subscribers");

    await page.key("Escape");

    expect(page.focused()).toBe("Edit Turn listeners into subscribers");
  });

  test("asks before it throws away what was typed", async () => {
    const page = await typedForm();

    await page.key("Escape");

    expect(page.document.querySelector("[role=alertdialog]")?.textContent).toContain("Discard changes?");
    expect(page.focused()).toBe("Keep editing");
  });

  test("goes on where it was when the changes are kept", async () => {
    const page = await typedForm();
    await page.key("Escape");

    await page.press("Keep editing");

    expect(page.field("Objective").value).toBe("Half a thought");
    expect(page.focused()).toBe("Objective");
  });

  test("throws the changes away when that is confirmed", async () => {
    const page = await typedForm();
    await page.press("Cancel");

    await page.press("Discard");

    expect(page.focused()).toBe("Add objective");
    await page.press("Add objective");
    expect(page.field("Objective").value).toBe("");
  });

  test("for another tab asks as well", async () => {
    const page = await typedForm();

    await page.press("Metrics");
    expect(selected(page)).toBe("Plan");
    await page.press("Discard");

    expect(selected(page)).toBe("Metrics");
    expect(page.focused()).toBe("Metrics");
  });

  test("by closing or reloading the spreadsheet lets the browser ask, and only while something typed would be lost", async () => {
    const page = await typedForm();
    const asked = (): boolean => {
      const event = new Event("beforeunload", { cancelable: true });
      page.window.dispatchEvent(event);
      return event.defaultPrevented;
    };

    expect(asked()).toBe(true);
    await page.key("Escape");
    await page.press("Discard");
    expect(asked()).toBe(false);
  });

  test("does not ask when a change was taken back", async () => {
    const page = await typedForm();
    await page.type("Objective", "");

    await page.key("Escape");

    expect(page.document.querySelector("[role=alertdialog]")).toBeNull();
  });
});

describe("a question", () => {
  test("keeps the Tab key among its answers", async () => {
    const page = await openSidebar();
    await page.press("Plan");
    await page.press("Delete Turn listeners into subscribers");

    const stops = [page.focused()];
    for (const shiftKey of [false, false, true]) {
      await page.key("Tab", { shiftKey });
      stops.push(page.focused());
    }

    expect(stops).toEqual(["Cancel", "Delete", "Cancel", "Delete"]);
  });

  test("puts everything behind it out of reach", async () => {
    const page = await openSidebar();
    await page.press("Plan");
    await page.press("Delete Turn listeners into subscribers");

    expect(page.document.querySelector("main")?.closest("[inert]")).not.toBeNull();
  });
});

describe("writing a sentence", () => {
  test("is saved with Enter, as a field of one line is", async () => {
    const page = await openSidebar();
    page.server.answer("saveObjective", () => ({ tab: "OKRs", currentQuarter: "2026-Q4", objectives: [], lacks: [] }));
    await page.press("Plan");
    await page.press("Add objective");
    await page.type("Objective", "Delight listeners");

    await page.key("Enter");

    expect(page.server.calls[1]?.input).toMatchObject({ objective: "Delight listeners" });
  });

  test("takes line breaks of pasted text as spaces", async () => {
    const page = await openSidebar();
    await page.press("Plan");
    await page.press("Add objective");

    await page.type("Objective", "Delight\nfirst-time\r\nlisteners");

    expect(page.field("Objective").value).toBe("Delight first-time listeners");
  });
});

test("a notice goes with the panel that it was about, an offer to undo stays", async () => {
  const page = await openSidebar();
  page.server.answer("deleteObjective", () => ({ plan: exampleWorkbook().plan, deleted: { row: 4, headings: [], cells: [] } }));
  await page.press("Reload");
  await page.press("Plan");
  expect(page.text()).not.toContain("Read again");

  await page.press("Delete Turn listeners into subscribers");
  await page.press("Delete");
  await page.press("Metrics");

  expect(page.has("Undo")).toBe(true);
});

test("a notice can be put away, and the keyboard stays in the panel", async () => {
  const page = await openSidebar();
  await page.press("Reload");

  await page.press("Dismiss");

  expect(page.text()).not.toContain("Read again");
  expect(page.document.activeElement?.id).toBe("panel-heading");
});
