/** Of several tabs that show the same workbook, one keeps it; otherwise each would write over the other's changes. */
const PREFIX = "north-star-okrs:";
/** A tab that is being reloaded lets go of its claim a little late. */
const PATIENCE_MS = 3_000;

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
  let known: Promise<boolean> = Promise.resolve(false);
  return {
    take: (key) => {
      release();
      isOpen = true;
      let isWanted = true;
      release = () => {
        isWanted = false;
      };
      known = new Promise((answer) => {
        const held = () => {
          answer(true);
          return new Promise<void>((done) => {
            release = done;
            if (!isWanted) done();
          });
        };
        const signal = AbortSignal.timeout(PATIENCE_MS);
        navigator.locks.request(PREFIX + key, { signal }, held).catch(() => {
          answer(false);
          if (!isWanted) return;
          isOpen = false;
          refused();
        });
      });
    },
    isOurs: () => known,
    get isOpen() {
      return isOpen;
    },
  };
}
