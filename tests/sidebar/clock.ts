/** A clock that only goes when it is told to, in place of a page's own timers. */
export interface Clock {
  setTimeout: (run: () => void, wait?: number) => number;
  clearTimeout: (timer?: number) => void;
  /** Lets this many milliseconds go by, with everything that falls due in them. */
  pass: (milliseconds: number) => Promise<void>;
}

export function makeClock(): Clock {
  let now = 0;
  let lastTimer = 0;
  const due = new Map<number, { at: number; run: () => void }>();

  const nextBefore = (end: number) =>
    [...due].filter(([, { at }]) => at <= end).sort(([a, { at: first }], [b, { at: second }]) => first - second || a - b)[0];

  const pass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    await promisesToSettle();
    for (let next = nextBefore(end); next; next = nextBefore(end)) {
      const [timer, { at, run }] = next;
      due.delete(timer);
      now = Math.max(now, at);
      run();
      await promisesToSettle();
    }
    now = end;
  };
  return {
    setTimeout: (run, wait = 0) => {
      lastTimer += 1;
      due.set(lastTimer, { at: now + wait, run });
      return lastTimer;
    },
    clearTimeout: (timer) => {
      due.delete(timer ?? 0);
    },
    pass,
  };
}

function promisesToSettle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
