/** The sidebar with the form for a new key result open. */
import type { KeyResultPreview } from "../../src/app/api/plan";
import { openSidebar, type Page } from "./page";
import type { FakeServer } from "./server";
import { exampleWorkbook, yellow } from "./workbooks";

export const preview: KeyResultPreview = {
  start: "35%",
  target: "50%",
  current: "41%",
  score: yellow,
  sentence: "From 35% to 50%, now 41%: score 0.4 (yellow).",
  issues: [],
  hint: null,
};
export const addToFirst = "Add key result to Become the daily audio companion";

export async function openForm(prepare: (server: FakeServer) => void = () => undefined): Promise<Page> {
  const page = await openSidebar(exampleWorkbook(), (server) => {
    server.answer("previewKeyResult", () => preview);
    server.answer("saveKeyResult", () => exampleWorkbook().plan);
    prepare(server);
  });
  await page.press("Plan");
  await page.press(addToFirst);
  return page;
}

export const callsOf = (page: Page, action: string) => page.server.calls.filter((call) => call.action === action);
