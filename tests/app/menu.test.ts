/** What the menu starts, without the sidebar. */
import { createNodeHost } from "../../local/node";

const NOW = "2026-11-22T08:00:00Z";

describe("“Vet the North Star” in the menu", () => {
  test("says in a dialog what words, formula and series say of the North Star that the sheet names", () => {
    const host = createNodeHost({ now: NOW });
    host.run("createExample");
    host.run("vetNorthStar");
    const text = host.shown.alerts.map(({ message }) => message).join("\n");

    expect(text).toContain("Listening minutes per weekly active listener: good.");
    expect(text).toContain("What the formula says");
    expect(text).toMatch(/✓ Leads by 3 weeks/);
  });

  test("speaks of a formula that mixes figures with weights", () => {
    const host = createNodeHost({ now: NOW });
    host.run("createExample");
    const data = host.spreadsheet.getSheetByName("Weekly data");
    data?.getRange("B2:B61").setFormulas(Array.from({ length: 60 }, (_, index) => [`=0.7*C${index + 2}+0.3*D${index + 2}`]));
    host.run("vetNorthStar");

    expect(host.shown.alerts.map(({ message }) => message).join("\n")).toMatch(/bad, composite\. The formula:/);
  });

  test("says what to do where no North Star is chosen", () => {
    const host = createNodeHost({ now: NOW });
    host.run("vetNorthStar");

    expect(host.shown.alerts.map(({ message }) => message)).toEqual([expect.stringContaining("No North Star is chosen yet")]);
  });
});
