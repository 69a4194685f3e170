/** The forms over a plan of the user's own that lacks columns. */
import { addToFirst, callsOf } from "./key-result-page";
import { openSidebar, type Page } from "./page";
import { exampleWorkbook } from "./workbooks";

async function openPlan(...lacks: string[]): Promise<Page> {
  const workbook = exampleWorkbook();
  workbook.plan.lacks = lacks;
  const page = await openSidebar(workbook, (server) => {
    server.answer("saveObjective", () => workbook.plan);
    server.answer("saveKeyResult", () => workbook.plan);
  });
  await page.press("Plan");
  return page;
}

const inputs = (page: Page, action: string) => callsOf(page, action).map(({ input }) => input);

test("a quarter that the plan has no column for is neither asked for nor sent, and one line says why", async () => {
  const page = await openPlan("Quarter", "Objective owner");
  await page.press("Add objective");
  expect(page.text()).toContain(
    "Not asked for, since your plan has no column for them: Quarter, Objective owner. Add the heading in the sheet, then reload.",
  );
  expect(page.document.querySelectorAll("form input")).toHaveLength(0);
  await page.type("Objective", "Stay safe");
  await page.press("Save objective");
  expect(inputs(page, "saveObjective")).toEqual([{ at: null, objective: "Stay safe", quarter: "", owner: "" }]);
});

test("a plan of texts alone asks for the key result's text alone", async () => {
  const page = await openPlan("Type", "Start", "Target", "Current", "Owner", "Weight");
  await page.press(addToFirst);
  expect(page.document.querySelectorAll("form input, form textarea, form select")).toHaveLength(1);
  expect(page.text()).toContain("Not asked for, since your plan has no column for them: Type, Start, Target, Current, Owner, Weight.");
  await page.type("Key result", "Sessions up");
  await page.press("Save key result");
  expect(inputs(page, "saveKeyResult")).toMatchObject([{ text: "Sessions up", type: "change", target: "", owner: "" }]);
});

test("only what is missing is left out; a field with something in it stays, so that the refusal has its place", async () => {
  const page = await openPlan("Owner", "Weight");
  await page.press(addToFirst);
  expect(page.text()).toContain("no column for them: Owner, Weight.");
  expect(page.field("Target")).toBeTruthy();
  await page.press("Cancel");
  await page.press("Edit Raise week-1 retention from 35% to 50%");
  expect(page.field("Owner").value).toBe("Ana");
});

test("a plan that has all columns says nothing of it", async () => {
  const page = await openPlan();
  await page.press(addToFirst);
  expect(page.text()).not.toContain("Not asked for");
});
