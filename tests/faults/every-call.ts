import type { AddOn } from "../support/add-on";

/** The calls of an action that may fail: all of them, or each `step`-th. */
interface Faults<Answer> {
  readonly open: () => AddOn;
  readonly act: (addOn: AddOn) => Answer;
  readonly check: (addOn: AddOn, answer: Answer, failing: number) => void;
  readonly step?: number;
}

/** Counts the calls of an action, then repeats it in fresh workbooks with one call after the other failing. */
export function withEachCallFailing<Answer>({ open, act, check, step = 1 }: Faults<Answer>): void {
  const whole = open();
  whole.host.calls.reset();
  act(whole);
  const { total } = whole.host.calls;
  expect(total).toBeGreaterThan(5);
  for (let failing = 1; failing <= total; failing += step) {
    const addOn = open();
    addOn.host.failAt(failing);
    check(addOn, act(addOn), failing);
  }
}
