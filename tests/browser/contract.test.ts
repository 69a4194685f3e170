import { bundlePage } from "../../scripts/local-page";
import { contractCases } from "../contract/suite";
import { startLocalSpreadsheet } from "./harness";

interface ContractWindow {
  brokenPromises(): string[];
  failingCode(): string;
  promiseCount: number;
}

test("the local spreadsheet behaves in the browser as it does in Node", async () => {
  const local = await startLocalSpreadsheet({ dist: "tests/fixtures/add-on" });
  try {
    const page = await local.open();
    await page.addScriptTag({ content: await bundlePage("tests/browser/contract-entry.ts") });
    const { broken, count, failure } = await page.evaluate(() => {
      const { brokenPromises, failingCode, promiseCount } = window as unknown as ContractWindow;
      return { broken: brokenPromises(), count: promiseCount, failure: failingCode() };
    });

    expect(broken).toEqual([]);
    expect(count).toBe(contractCases.length);
    expect(failure).toBe("Broken at load.");
  } finally {
    await local.close();
  }
});
