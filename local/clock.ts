import type { HostClock } from "./contract";

/** The host's clock: it runs with the machine's, or stands still until it is moved. */
export interface MovableClock extends HostClock {
  milliseconds(): number;
  state(): { iso: string; ticking: boolean };
}

function parsed(iso: string): number {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) throw new Error(`"${iso}" is not an ISO instant such as 2026-03-02T09:00:00Z.`);
  return at;
}

/** Makes a clock; one that ticks keeps its distance to the machine's time when it is moved. */
export function createClock(start: { iso: string; ticking: boolean } | null): MovableClock {
  const ticking = start?.ticking ?? true;
  let base = start ? parsed(start.iso) : Date.now();
  let since = Date.now();
  const milliseconds = () => (ticking ? base + Date.now() - since : base);
  const moveTo = (at: number) => {
    base = at;
    since = Date.now();
  };
  return {
    milliseconds,
    now: () => new Date(milliseconds()),
    set: (iso) => moveTo(parsed(iso)),
    advance: (by) => moveTo(milliseconds() + by),
    state: () => ({ iso: new Date(milliseconds()).toISOString(), ticking }),
  };
}
