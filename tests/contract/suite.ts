import type { Host, RunOptions } from "../../local/contract";
import { cellCases } from "./cases/cells";
import { documentCases } from "./cases/document";
import { formulaCases } from "./cases/formulas";
import { lookCases } from "./cases/looks";
import { permissionCases } from "./cases/permissions";
import { storeCases } from "./cases/stores";
import { triggerCases } from "./cases/triggers";

/** One promise of Google's: a sentence, a script whose `test` runs in a fresh host, and what comes of it. */
export interface ContractCase {
  sentence: string;
  /** Top-level functions; `test` is called. */
  code: string;
  /** The JSON that `test` gives back. */
  gives?: unknown;
  /** A part of the message that `test` throws. */
  throws?: string;
  /** How `test` is run; the whole authority of a menu click when left out. */
  run?: RunOptions;
  /** What happens with the host before `test`. */
  before?: (host: Host) => void;
  /** More that must be true of the host afterwards; gives back what is compared with `leaves`. */
  after?: (host: Host) => unknown;
  leaves?: unknown;
}

/** Every promise that the local spreadsheet keeps, in Node and in the browser alike. */
export const contractCases: readonly ContractCase[] = [
  ...cellCases,
  ...formulaCases,
  ...lookCases,
  ...documentCases,
  ...storeCases,
  ...triggerCases,
  ...permissionCases,
];

/** The settings with which each case's host is made. */
export const contractSettings = { now: "2026-03-02T10:15:00.000Z", user: "owner@example.com", timeZone: "America/New_York" } as const;

function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

function attempt(work: () => unknown): { value: unknown } | { message: string } {
  try {
    return { value: plain(work()) };
  } catch (problem) {
    return { message: String((problem as { message?: unknown })?.message ?? problem) };
  }
}

/** Runs one case in a host made from its code and `contractSettings`; "" when it holds, else what is wrong. */
export function runContractCase(host: Host, one: ContractCase): string {
  one.before?.(host);
  const outcome = attempt(() => host.run("test", [], one.run ?? {}));
  if (one.throws !== undefined) {
    if (!("message" in outcome)) return `expected an error with "${one.throws}", got ${JSON.stringify(outcome.value)}`;
    if (!outcome.message.includes(one.throws)) return `expected an error with "${one.throws}", got "${outcome.message}"`;
  } else {
    if ("message" in outcome) return `threw "${outcome.message}"`;
    if ("gives" in one && !equal(outcome.value, one.gives))
      return `expected ${JSON.stringify(one.gives)}, got ${JSON.stringify(outcome.value)}`;
  }
  if (!one.after) return "";
  const left = attempt(() => one.after?.(host));
  const wanted = { value: plain(one.leaves) };
  return equal(left, wanted) ? "" : `expected to leave ${JSON.stringify(wanted)}, left ${JSON.stringify(left)}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
