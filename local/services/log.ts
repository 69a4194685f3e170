import type { LogLine } from "../contract";
import type { HostCore } from "../core";
import { Service } from "../guard";

function shown(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function formatted(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== "string" || !/%[sdifjo]/.test(first)) return args.map(shown).join(" ");
  const left = [...rest];
  return [first.replace(/%[sdifjo]/g, (mark) => (left.length > 0 ? shown(left.shift()) : mark)), ...left.map(shown)].join(" ");
}

/** Keeps a line in the host's log. */
function keepLine(core: HostCore, level: LogLine["level"], args: readonly unknown[]): void {
  core.log.push({ at: core.clock.now().toISOString(), level, text: formatted(args) });
}

/** The console of one scope. */
export function scriptConsole(core: HostCore): Record<string, (...args: unknown[]) => void> {
  const line =
    (level: LogLine["level"]) =>
    (...args: unknown[]) =>
      keepLine(core, level, args);
  return {
    log: line("log"),
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
    debug: line("debug"),
    time: () => undefined,
    timeEnd: () => undefined,
  };
}

/** Logger. */
export class Logger extends Service {
  readonly serviceName = "Logger";
  readonly lines: string[] = [];
  log(...args: unknown[]) {
    keepLine(this.execution.core, "log", args);
    this.lines.push(formatted(args));
    return this;
  }
  getLog() {
    return this.lines.map((line) => `${line}\n`).join("");
  }
  clear() {
    this.lines.length = 0;
  }
}
