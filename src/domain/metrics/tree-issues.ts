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

export function rootIssues(rows: readonly TreeRow[], roots: readonly number[]): TreeIssue[] {
  if (roots.length === 0)
    return [{ code: "no-root", position: null, sentence: "No row has the role North Star: mark the one metric everything drives." }];
  return roots.slice(1).map((position) => {
    const sentence = `"${rows[position]?.metric ?? ""}" is a second North Star: keep one and make this a driver or an input.`;
    return { code: "several-roots", position, sentence };
  });
}

export function attachmentIssues(rows: readonly TreeRow[], places: ReadonlyMap<string, number>, roots: readonly number[]): TreeIssue[] {
  return rows.flatMap((row, position): TreeIssue[] => {
    if (roleOf(row) === "counter" || (roots.includes(position) && nameKey(row.drives) === "")) return [];
    if (nameKey(row.drives) === "")
      return [{ code: "orphan", position, sentence: `"${row.metric}" drives nothing: say which metric it moves, or drop it.` }];
    if (!places.has(nameKey(row.drives))) {
      return [
        {
          code: "orphan",
          position,
          sentence: `"${row.metric}" drives "${row.drives}", which is no metric of the table: correct the name.`,
        },
      ];
    }
    if (!returns(position, rows, places)) return [];
    return [
      { code: "cycle", position, sentence: `"${row.metric}" drives itself by way of "${row.drives}": cut the circle at the weakest link.` },
    ];
  });
}

/** Whether following `drives` from a row comes back to it. */
function returns(position: number, rows: readonly TreeRow[], places: ReadonlyMap<string, number>): boolean {
  let next = places.get(nameKey(rows[position]?.drives ?? ""));
  for (let steps = 0; next !== undefined && steps <= rows.length; steps++) {
    if (next === position) return true;
    next = places.get(nameKey(rows[next]?.drives ?? ""));
  }
  return false;
}

export function inputIssues(rows: readonly TreeRow[]): TreeIssue[] {
  const inputs = rows.flatMap((row, position) => (roleOf(row) === "input" ? [{ row, position }] : []));
  const issues: TreeIssue[] = [];
  const advice = "3 to 5 can be steered";
  if (inputs.length < 3)
    issues.push({
      code: "too-few-inputs",
      position: null,
      sentence: `The tree has ${inputs.length} input metrics: ${advice}, so add what the teams can move.`,
    });
  if (inputs.length > 5)
    issues.push({
      code: "too-many-inputs",
      position: null,
      sentence: `The tree has ${inputs.length} input metrics: ${advice}, so keep those that move the North Star most.`,
    });
  const owned = new Map<string, string>();
  for (const { row, position } of inputs) {
    const owner = nameKey(row.owner);
    const other = owned.get(owner);
    if (owner === "")
      issues.push({ code: "no-owner", position, sentence: `"${row.metric}" has no owner: name the team whose primary input it is.` });
    else if (other !== undefined)
      issues.push({
        code: "owner-overloaded",
        position,
        sentence: `${row.owner.trim()} owns both "${other}" and "${row.metric}": one primary input a team.`,
      });
    else owned.set(owner, row.metric);
  }
  rows.forEach((row, position) => {
    const needsGuard = roleOf(row) === "input" || roleOf(row) === "north star";
    if (needsGuard && nameKey(row.counter) === "") {
      issues.push({
        code: "no-counter",
        position,
        sentence: `"${row.metric}" has no counter-metric: name what must not get worse while it improves.`,
      });
    }
  });
  return issues;
}
