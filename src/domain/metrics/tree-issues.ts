import { nameKey, roleOf, type TreeRow } from "./tree-row";

export type TreeIssueCode =
  | "no-root"
  | "several-roots"
  | "cycle"
  | "orphan"
  | "too-few-inputs"
  | "too-many-inputs"
  | "no-owner"
  | "owner-overloaded"
  | "no-counter"
  | "duplicate";

export interface TreeIssue {
  code: TreeIssueCode;
  /** Position of the row it is about; null when it is about the whole tree. */
  position: number | null;
  sentence: string;
}

const issue = (code: TreeIssueCode, position: number | null, sentence: string): TreeIssue => ({ code, position, sentence });

export function rootIssues(rows: readonly TreeRow[], roots: readonly number[]): TreeIssue[] {
  if (roots.length === 0) return [issue("no-root", null, "No row has the role North Star: mark the one metric everything drives.")];
  return rows.flatMap(({ metric }, position) =>
    roots.indexOf(position) > 0
      ? issue("several-roots", position, `"${metric}" is a second North Star: keep one and make this a driver or an input.`)
      : [],
  );
}

export function attachmentIssues(rows: readonly TreeRow[], places: ReadonlyMap<string, number>, roots: readonly number[]): TreeIssue[] {
  return rows.flatMap((row, position): TreeIssue[] => {
    if (roleOf(row) === "counter" || (roots.includes(position) && nameKey(row.drives) === "")) return [];
    if (nameKey(row.drives) === "")
      return [issue("orphan", position, `"${row.metric}" drives nothing: say which metric it moves, or drop it.`)];
    if (!places.has(nameKey(row.drives)))
      return [issue("orphan", position, `"${row.metric}" drives "${row.drives}", which is no metric of the table: correct the name.`)];
    const circle = circleOf(position, rows, places);
    return circle === "" ? [] : [issue("cycle", position, `${circle} is a circle, so none of them is drawn: cut it at the weakest link.`)];
  });
}

/** The names on the way from a row along `drives` back to it; empty where it does not come back. */
function circleOf(position: number, rows: readonly TreeRow[], places: ReadonlyMap<string, number>): string {
  let way = "";
  let next: number | undefined = position;
  for (let steps = 0; steps <= rows.length; steps++) {
    const row: TreeRow | undefined = rows[next ?? -1];
    if (row === undefined) return "";
    way += `"${row.metric}"`;
    if (next === position && steps > 0) return way;
    way += " → ";
    next = places.get(nameKey(row.drives));
  }
  return "";
}

export function inputIssues(rows: readonly TreeRow[]): TreeIssue[] {
  const inputs = rows.flatMap((row, position) => (roleOf(row) === "input" ? [{ row, position }] : []));
  const issues: TreeIssue[] = [];
  const tell = (code: TreeIssueCode, what: string) =>
    issues.push(issue(code, null, `The tree has ${inputs.length} input metrics: 3 to 5 can be steered, so ${what}.`));
  if (inputs.length < 3) tell("too-few-inputs", "add what the teams can move");
  if (inputs.length > 5) tell("too-many-inputs", "keep those that move the North Star most");
  const owned = new Map<string, string>();
  for (const { row, position } of inputs) {
    const owner = nameKey(row.owner);
    const other = owned.get(owner);
    if (owner === "") issues.push(issue("no-owner", position, `"${row.metric}" has no owner: name the team whose primary input it is.`));
    else if (other !== undefined)
      issues.push(
        issue("owner-overloaded", position, `${row.owner.trim()} owns both "${other}" and "${row.metric}": one primary input a team.`),
      );
    else owned.set(owner, row.metric);
  }
  rows.forEach((row, position) => {
    const needsGuard = roleOf(row) === "input" || roleOf(row) === "north star";
    if (needsGuard && nameKey(row.counter) === "")
      issues.push(issue("no-counter", position, `"${row.metric}" has no counter-metric: name what must not get worse while it improves.`));
  });
  return issues;
}
