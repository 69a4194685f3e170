import { callsOf, openForm, preview } from "./key-result-page";

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
