/** Hints that were put away while a form is open, by their issue: they stay away however the text is typed on. */
import { useState } from "preact/hooks";
import type { RowReference } from "../../src/app/api/plan";
import { call } from "../server";

export interface PutAway {
  /** Undefined while nothing was put away. */
  issues: string[] | undefined;
  add: (issue: string) => void;
}

/** The hints put away for the row that is typed; `at` is null for a new one, whose text is known only when it is saved. */
export function usePutAway(at: RowReference | null): PutAway {
  const [issues, setIssues] = useState<string[]>();
  return {
    issues,
    add: (issue) => {
      setIssues((before) => [...(before ?? []), issue]);
      // Should it not be remembered, the hint merely comes back another day.
      if (at) void call("dismissHint", { text: at.was, issue });
    },
  };
}
