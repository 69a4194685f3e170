import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openSidebar } from "./page";
import { exampleWorkbook, makeKeyResult, makeMetric, makeObjective, noScore } from "./workbooks";

const hostile = '<img src=x onerror="window.broken=1"><b>bold</b></script><script>window.broken=1</script>';
const formula = '=HYPERLINK("https://evil.example","click")';

function hostileWorkbook(text: string) {
  const workbook = exampleWorkbook();
  const keyResult = makeKeyResult(2, { text, owner: text, metric: text, start: text, target: text, current: text, weight: text });
  workbook.plan.tab = text;
  workbook.plan.objectives = [
    makeObjective(2, { objective: text, owner: text, quarter: text, keyResults: [{ ...keyResult, score: { ...noScore, problem: text } }] }),
  ];
  workbook.metrics.metrics = [makeMetric({ name: text, range: text, lastShown: text, problem: text })];
  Object.assign(workbook.schedule, { mine: false, by: text, next: text, problem: text, timeZone: text });
  return workbook;
}

describe.each([
  ["markup", hostile],
  ["a formula", formula],
])("%s in a cell", (_, text) => {
  test.each(["Home", "Plan", "Metrics", "Weekly snapshot"])("stays text on the panel %s", async (tab) => {
    const page = await openSidebar(hostileWorkbook(text));

    await page.press(tab);

    expect(page.text()).toContain(text);
    expect(page.document.querySelector("#sidebar img, #sidebar b, #sidebar script")).toBeNull();
    expect((page.window as { broken?: number }).broken).toBeUndefined();
  });

  test("stays text in the form that changes it, and goes back as it was", async () => {
    const page = await openSidebar(hostileWorkbook(text), (server) => server.answer("saveObjective", () => exampleWorkbook().plan));
    await page.press("Plan");
    await page.press(`Edit ${text}`);

    expect(page.field("Objective").value).toBe(text);
    await page.press("Save objective");

    expect(page.server.calls[1]?.input).toMatchObject({ objective: text, owner: text });
  });

  test("stays text in what the server says is wrong", async () => {
    const page = await openSidebar(exampleWorkbook(), (server) => server.answer("readWorkbook", () => ({ issues: [{ message: text }] })));

    expect(page.document.querySelector("[role=alert]")?.textContent).toContain(text);
  });
});

describe("the sources of the page", () => {
  const folder = join(__dirname, "../../sidebar");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(tsx?|html|css)$/.test(file));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  test("are found", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(files)("%s builds no HTML out of text", (file) => {
    expect(read(file)).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\(/);
  });

  test.each(files)("%s loads nothing from elsewhere and holds no scriptlet", (file) => {
    expect(read(file)).not.toMatch(/https?:|@import|url\(|<\?/);
  });
});
