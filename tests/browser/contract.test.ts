import { bundlePage } from "../../scripts/local-page";
import { contractCases } from "../contract/suite";
import { startLocalSpreadsheet } from "./harness";

interface ContractWindow {
  brokenPromises(): string[];
  promiseCount: number;
}

test("the local spreadsheet behaves in the browser as it does in Node", async () => {
  const local = await startLocalSpreadsheet({ dist: "tests/fixtures/add-on" });
  try {
    const page = await local.open();
    await page.addScriptTag({ content: await bundlePage("tests/browser/contract-entry.ts") });
    const { broken, count } = await page.evaluate(() => {
      const { brokenPromises, promiseCount } = window as unknown as ContractWindow;
      return { broken: brokenPromises(), count: promiseCount };
    });

    expect(broken).toEqual([]);
    expect(count).toBe(contractCases.length);
  } finally {
    await local.close();
  }
});
