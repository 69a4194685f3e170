import { openSidebar } from "./page";
import { emptyWorkbook, exampleWorkbook } from "./workbooks";

const severalAccounts = "signed in to several Google accounts at once";

describe("when Google fails", () => {
  test.each([
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", severalAccounts],
    ["Authorization is required to perform that action.", severalAccounts],
    ["Exception: You do not have permission to call SpreadsheetApp.getActive", "The add-on has no permission for this."],
    ["Exceeded maximum execution time", "That took too long"],
    ["NetworkError: Connection failure due to HTTP 0", "The connection to Google was lost."],
    ["Service invoked too many times in a short time", "Google is busy"],
    ["You are trying to edit a protected cell or object.", "These cells are protected."],
    ["ReferenceError: x is not defined", "Google said: ReferenceError: x is not defined"],
    ["", "Something went wrong in the add-on."],
  ])("with “%s”, the sidebar says what to do", async (failure, sentence) => {
    const page = await openSidebar(exampleWorkbook(), (server) => server.answer("readWorkbook", () => ({ failure })));

    expect(page.document.querySelector("[role=alert]")?.textContent).toContain(sentence);
    expect(page.text()).not.toContain("Reading the spreadsheet…");
  });

  test("the workbook can be read again, and the problem goes away", async () => {
    const page = await openSidebar(exampleWorkbook(), (server) => server.answer("readWorkbook", () => ({ failure: "NetworkError" })));
    page.server.answer("readWorkbook", exampleWorkbook);

    await page.press("Reload");

    expect(page.text()).toContain("Become the daily audio companion");
    expect(page.document.querySelector(".error-summary")).toBeNull();
  });

  test("while a form is saved, what was typed stays", async () => {
    const page = await openSidebar(exampleWorkbook(), (server) => server.answer("saveObjective", () => ({ failure: "PERMISSION_DENIED" })));
    await page.press("Plan");
    await page.press("Add objective");
    await page.type("Objective", "Delight listeners");

    await page.press("Save objective");

    expect(page.document.activeElement?.textContent).toContain(severalAccounts);
    expect(page.field("Objective").value).toBe("Delight listeners");
  });
});

describe("when no answer comes", () => {
  test("the wait ends after two minutes, and the sidebar warns that it may have been done", async () => {
    const page = await openSidebar(emptyWorkbook());
    page.server.hold();
    await page.press("Create example");
    expect(page.has("Creating…")).toBe(true);

    await page.settle(120_000);

    expect(page.has("Create example")).toBe(true);
    expect(page.text()).toContain("It may still have been done: reload the sidebar");
  });

  test("an answer that comes after all changes nothing", async () => {
    const page = await openSidebar(emptyWorkbook());
    page.server.answer("createExample", exampleWorkbook);
    page.server.hold();
    await page.press("Create example");
    await page.settle(120_000);

    page.server.release();
    await page.settle();

    expect(page.has("Create example")).toBe(true);
  });
});

describe("an answer that makes no sense", () => {
  test.each([
    ["no JSON", "<html>Sign in</html>"],
    ["no reply", "null"],
    ["a value of another shape", '{"ok":true,"value":{"metrics":7}}'],
    ["a refusal without reasons", '{"ok":false,"issues":[]}'],
    ["issues of another shape", '{"ok":false,"issues":["bad"]}'],
  ])("(%s) is not shown, and the sidebar says how to go on", async (_, text) => {
    const page = await openSidebar(exampleWorkbook(), (server) => server.answer("readWorkbook", () => ({ text })));

    expect(page.document.querySelector("[role=alert]")?.textContent).toContain("Reload the spreadsheet, then open the sidebar again.");
  });
});

describe("several things at once", () => {
  test("go to the server one after the other when they change the plan, so that no older answer wins", async () => {
    const page = await openSidebar(exampleWorkbook(), (server) => {
      server.answer("showMetric", () => ({}));
      server.answer("takeSnapshot", () => exampleWorkbook().schedule);
    });
    await page.press("Metrics");
    page.server.hold();

    await page.press("Show in sheet: week1_retention");
    await page.press("Show in sheet: nps");
    await page.press("Reload");
    expect(page.server.calls.slice(1)).toHaveLength(1);
    page.server.release();
    await page.settle(100);

    expect(page.server.calls.slice(1).map(({ action }) => action)).toEqual(["showMetric", "showMetric", "readWorkbook"]);
    expect(page.server.mostAtOnce()).toBe(1);
  });

  test("are never more than three calls under way", async () => {
    const page = await openSidebar(exampleWorkbook());
    await page.press("Plan");
    await page.press("Add key result to Become the daily audio companion");
    page.server.hold();

    for (const target of ["1", "2", "3", "4", "5", "6"]) {
      await page.type("Target", target);
      await page.settle(500);
    }

    expect(page.server.mostAtOnce()).toBe(3);
  });
});

test("outside a spreadsheet the page says where it belongs", async () => {
  const page = await openSidebar(exampleWorkbook(), (server) => {
    server.google = undefined;
  });

  expect(page.text()).toContain("This page works only inside a spreadsheet.");
});
