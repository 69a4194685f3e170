/** Opens the adapters of src/google to a test: one method of the port a call. */
import { openWorkbook } from "../../src/google/workbook";

type Part = Record<string, (...args: unknown[]) => unknown>;

/** Calls `part.method(...args)` of the open workbook; everything travels as JSON. */
export function port(json: string): string {
  const { part, method, args } = JSON.parse(json) as { part: "tables" | "names" | "office"; method: string; args: unknown[] };
  const found = (openWorkbook() as unknown as Record<string, Part>)[part]?.[method];
  return JSON.stringify({ value: found?.(...args) });
}
