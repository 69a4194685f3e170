/** A value that views follow: replaced as a whole, with everyone told who draws it. */
import { useEffect, useState } from "preact/hooks";

export interface Observed<Value> {
  current: () => Value;
  change: (change: Partial<Value>) => void;
  /** The value for a view, which is drawn again whenever it changes. */
  use: () => Value;
}

/** Makes such a value. */
export function observed<Value extends object>(initial: Value): Observed<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  const current = () => value;
  return {
    current,
    change: (change) => {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    use: () => {
      const [seen, see] = useState(value);
      useEffect(() => {
        const listener = () => see(current());
        listeners.add(listener);
        listener();
        return () => {
          listeners.delete(listener);
        };
      }, []);
      return seen;
    },
  };
}
