/** Runs inside the page: every promise of the contract, each in a host of its own over the page's frames. */
import type { SpreadsheetModule } from "../../local/contract";
import { createHost } from "../../local/host";
import { iframeScope } from "../../local/scope-iframe";
import { contractCases, contractSettings, runContractCase } from "../contract/suite";

declare const o_spreadsheet: SpreadsheetModule;

/** The sentences that do not hold here, each with what is wrong. */
function brokenPromises(): string[] {
  return contractCases
    .map((one) => {
      const host = createHost({ ...contractSettings, o: o_spreadsheet, scope: iframeScope, code: one.code });
      return { sentence: one.sentence, problem: runContractCase(host, one) };
    })
    .filter(({ problem }) => problem !== "")
    .map(({ sentence, problem }) => `${sentence}: ${problem}`);
}

/** What comes of code that fails while it loads. */
function failingCode(): string {
  try {
    createHost({ o: o_spreadsheet, scope: iframeScope, code: 'function onOpen() {} throw new TypeError("Broken at load.");' });
    return "nothing";
  } catch (problem) {
    return (problem as Error).message;
  }
}

Object.assign(window, { brokenPromises, failingCode, promiseCount: contractCases.length });
