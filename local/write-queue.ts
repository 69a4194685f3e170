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
  /** True while such work runs. */
  readonly isAside: boolean;
}

/** What waits, and what has to be known about it before it is done. */
interface Waiting {
  commands: QueuedCommand[];
  /** True when a format for a whole rectangle waits. */
  anyFormat: boolean;
  formatted: Set<string>;
  named: Set<string>;
}

/** Makes an empty queue. */
export function createWriteQueue(): WriteQueue {
  let waiting = nothing();
  let depth = 0;
  return {
    push: (type, payload) => {
      waiting.commands.push([type, payload]);
      if (type === "CREATE_NAMED_RANGE") waiting.named.add(String(payload["name"]).toLowerCase());
      if (type === "UPDATE_CELL") {
        if ("format" in payload) waiting.formatted.add(keyOf(payload as unknown as CellPosition));
      } else if ("format" in payload || type === "CLEAR_FORMATTING" || type === "CLEAR_CELLS") waiting.anyFormat = true;
    },
    take: () => {
      const { commands } = waiting;
      if (commands.length > 0) waiting = nothing();
      return commands;
    },
    holdsFormat: (position) => waiting.anyFormat || (waiting.formatted.size > 0 && waiting.formatted.has(keyOf(position))),
    holdsName: (name) => waiting.named.has(name.toLowerCase()),
    get isAside() {
      return depth > 0;
    },
    aside: (work) => {
      const outer = waiting;
      waiting = nothing();
      depth += 1;
      try {
        return work();
      } finally {
        waiting = outer;
        depth -= 1;
      }
    },
  };
}

function nothing(): Waiting {
  return { commands: [], anyFormat: false, formatted: new Set(), named: new Set() };
}

function keyOf({ sheetId, col, row }: CellPosition): string {
  return `${sheetId}!${col},${row}`;
}
