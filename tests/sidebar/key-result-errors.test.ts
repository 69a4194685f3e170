import { callsOf, openForm } from "./key-result-page";
import type { Page } from "./page";
import type { FakeServer } from "./server";
import { exampleWorkbook } from "./workbooks";

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
