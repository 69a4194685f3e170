/** Of several tabs that show the same workbook, one keeps it; otherwise each would write over the other's changes. */
const PREFIX = "north-star-okrs:";
/** A tab that is being reloaded lets go of its claim a little late, so the question is repeated before it counts as refused. */
const ATTEMPTS = 6;
const PAUSE_MS = 500;

export interface Claim {
  /** Lets go of the workbook claimed before and asks for this one. */
  take(key: string): void;
  /** True when the claim is ours, false when another tab has it; comes when that is known. */
  isOurs(): Promise<boolean>;
  /** False as soon as it is known that another tab has the claim. */
  readonly isOpen: boolean;
}

/** A claim on no workbook yet; `refused` is told when another tab has the one that is asked for. */
export function createClaim(refused: () => void): Claim {
  let release = () => {};
  let isOpen = true;
  let known = Promise.resolve(false);
  return {
    take: (key) => {
      release();
      isOpen = true;
      let isWanted = true;
      const held = new Promise<void>((done) => {
        release = () => {
          isWanted = false;
          done();
        };
      });
      known = claimed(PREFIX + key, held, ATTEMPTS);
      void known.then((isOurs) => {
        if (isOurs || !isWanted) return;
        isOpen = false;
        refused();
      });
    },
    isOurs: () => known,
    get isOpen() {
      return isOpen;
    },
  };
}

/** Takes the lock until `held` is settled; true when it was free. */
function claimed(name: string, held: Promise<void>, attempts: number): Promise<boolean> {
  return new Promise((answer) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock) {
        answer(true);
        return held;
      }
      if (attempts <= 1) answer(false);
      else setTimeout(() => void claimed(name, held, attempts - 1).then(answer), PAUSE_MS);
      return undefined;
    });
  });
}
