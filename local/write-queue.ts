import type { CellPosition, Payload, QueuedCommand } from "./cell-port";

/** Writes that wait until something is read. */
export interface WriteQueue {
  push(type: string, payload: Payload): void;
  /** Everything that waits; the queue is empty afterwards. */
  take(): readonly QueuedCommand[];
  /** True when a number format for this cell may wait. */
  holdsFormat(position: CellPosition): boolean;
  /** True when the making of this name, in whatever case, waits. */
  holdsName(name: string): boolean;
  /** Runs work with an empty queue; the one there was comes back afterwards. */
  aside<T>(work: () => T): T;
}

/** Makes an empty queue. */
export function createWriteQueue(): WriteQueue {
  let queue: QueuedCommand[] = [];
  let anyFormat = false;
  const formatted = new Set<string>();
  const named = new Set<string>();
  return {
    push: (type, payload) => {
      queue.push([type, payload]);
      if (type === "CREATE_NAMED_RANGE") named.add(String(payload["name"]).toLowerCase());
      if (type === "UPDATE_CELL") {
        if ("format" in payload) formatted.add(keyOf(payload as unknown as CellPosition));
      } else if ("format" in payload || type === "CLEAR_FORMATTING" || type === "CLEAR_CELLS") anyFormat = true;
    },
    take: () => {
      const taken = queue;
      queue = [];
      anyFormat = false;
      formatted.clear();
      named.clear();
      return taken;
    },
    holdsFormat: (position) => anyFormat || (formatted.size > 0 && formatted.has(keyOf(position))),
    holdsName: (name) => named.has(name.toLowerCase()),
    aside: (work) => {
      const outer = queue;
      queue = [];
      try {
        return work();
      } finally {
        queue = outer;
      }
    },
  };
}

function keyOf({ sheetId, col, row }: CellPosition): string {
  return `${sheetId}!${col},${row}`;
}
