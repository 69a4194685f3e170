import { createNodeHost } from "../../local/node";
import { contractCases, contractSettings, runContractCase } from "./suite";

describe("The local spreadsheet behaves as Google documents it, in Node", () => {
  test.each(contractCases.map((one) => [one.sentence, one] as const))("%s", (_, one) => {
    const host = createNodeHost({ ...contractSettings, code: one.code });
    expect(runContractCase(host, one)).toBe("");
  });

  test("No two promises are worded alike", () => {
    expect(new Set(contractCases.map((one) => one.sentence)).size).toBe(contractCases.length);
  });
});
