import { instantOfWallClock, offsetMinutes } from "./zone";

const READS = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;
const WRITES = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

type Method = (this: Date, ...args: number[]) => number;

/** The date whose UTC parts are what clocks in the zone show. */
function wallClock(date: Date, timeZone: string): Date {
  const at = date.getTime();
  return new Date(Number.isNaN(at) ? at : at + offsetMinutes(at, timeZone) * 60_000);
}

/** Makes the local parts of a scope's dates those of the script's zone instead of the machine's. */
function liveIn(prototype: Date, timeZone: string): void {
  const methods = prototype as unknown as Record<string, Method>;
  const utc = Date.prototype as unknown as Record<string, Method>;
  for (const part of READS) {
    methods[`get${part}`] = function () {
      return utc[`getUTC${part}`]?.call(wallClock(this, timeZone)) ?? Number.NaN;
    };
  }
  for (const part of WRITES) {
    methods[`set${part}`] = function (...args) {
      const wall = utc[`setUTC${part}`]?.apply(wallClock(this, timeZone), args) ?? Number.NaN;
      return this.setTime(Number.isNaN(wall) ? wall : instantOfWallClock(wall, timeZone));
    };
  }
  methods["getTimezoneOffset"] = function () {
    return -offsetMinutes(this.getTime(), timeZone);
  };
}

/** The instant that the parts of `new Date(2026, 0, 5)` mean in the zone. */
function instantOfParts(parts: readonly unknown[], timeZone: string): number {
  const [year = 0, month = 0, ...rest] = parts.map(Number);
  const wall = Date.UTC(year, month, ...rest);
  return Number.isNaN(wall) ? wall : instantOfWallClock(wall, timeZone);
}

/** Makes a scope's Date follow the host's clock and live in the script's zone, as `new Date()` does at Google. */
export function dateOnClock(scopeDate: DateConstructor, now: () => number, timeZone: string): DateConstructor {
  const isForeign = Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone;
  if (isForeign) liveIn(scopeDate.prototype, timeZone);
  const clocked: DateConstructor = new Proxy(scopeDate, {
    construct: (target, args: unknown[], newTarget) => {
      const parts = args.length === 0 ? [now()] : isForeign && args.length > 1 ? [instantOfParts(args, timeZone)] : args;
      return Reflect.construct(target, parts, newTarget === clocked ? target : newTarget) as object;
    },
    apply: (target) => new target(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
  scopeDate.prototype.constructor = clocked;
  return clocked;
}
