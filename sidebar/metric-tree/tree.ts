/** The tree as it was read, with what the data say about it, and the changes to it. */
import type { TreeEvidence, TreeFields, TreeMetric, TreeView } from "../../src/app/api/metric-tree";
import type { Issue } from "../../src/app/api/reply";
import { keepKeyboard } from "../focus";
import { observed } from "../observed";
import { askToReplace } from "../replacing";
import { words } from "../words";
import { ask, doWork, issuesOf, say, undoBy } from "../work";

const wording = words.metricTree;

interface Tree {
  view: TreeView | null;
  /** Null until the series are read. */
  evidence: TreeEvidence | null;
}

export const tree = observed<Tree>({ view: null, evidence: null });

let latest = 0;

/** Reads what the series say; an answer that a later change overtook is left. */
async function readEvidence(): Promise<void> {
  latest += 1;
  const mine = latest;
  const reply = await ask("readTreeEvidence", {});
  // The tree is worth showing without it, and reading again is one press away.
  if (mine === latest) tree.change({ evidence: reply.ok ? reply.value : { edges: [], guards: [], moves: [] } });
}

/** Reads the tree, then the series behind it. */
export async function readTree(): Promise<void> {
  await doWork("tree", "readMetricTree", {}, (view) => tree.change({ view }));
  const { view } = tree.current();
  if (view && view.nodes.length > 0) await readEvidence();
}

/** Every metric of the tab. */
export function allMetrics({ nodes, counters, outside }: TreeView): TreeMetric[] {
  return [...nodes.map(({ metric }) => metric), ...counters, ...outside];
}

/** Writes the changed fields of one metric; what is wrong comes back for the form. */
export async function saveMetric(fields: TreeFields, was: TreeFields): Promise<Issue[]> {
  const reply = await ask("saveTreeMetric", { fields, was });
  if (!reply.ok) return issuesOf(reply);
  tree.change({ view: reply.value, evidence: null });
  say(wording.form.saved(fields.metric), () => putBack(was, fields));
  void readEvidence();
  return [];
}

function putBack(fields: TreeFields, was: TreeFields): Promise<void> {
  return doWork("undo", "saveTreeMetric", { fields, was }, (view) => {
    tree.change({ view, evidence: null });
    say(words.shell.undone);
    keepKeyboard();
    void readEvidence();
  });
}

/** Takes a metric out of the tree: its role and what it drives are emptied, the metric stays. */
export function takeOut(was: TreeFields): Promise<void> {
  const fields = { ...was, role: "", drives: "" };
  return doWork(`take out ${was.metric}`, "saveTreeMetric", { fields, was }, (view) => {
    tree.change({ view, evidence: null });
    say(wording.removed(was.metric), () => putBack(was, fields));
    void readEvidence();
  });
}

/** Draws the tree on its tab, after asking where that would write over what somebody wrote. */
export function drawTree(agreed: string[] = []): Promise<void> {
  return doWork("draw tree", "writeTree", { agreed }, ({ saved, differences, undo }) => {
    if (saved) say(wording.drawn, () => undoBy("undoTab", { undo }));
    else askToReplace(differences, () => void drawTree(differences));
  });
}
