/** One call from the sidebar: JSON in, JSON out; every failure is a sentence that says what to do. */
import * as z from "zod/mini";
import { counterMetric } from "../domain/north-star/counter-metric";
import { type ActionInput, type ActionName, type ActionOutput, Call, inputs } from "./api/actions";
import type { Issue, Reply } from "./api/reply";
import { createPage } from "./create-page";
import { createExample } from "./example/create-example";
import { insertFormula, removeFormula } from "./insert/insert-formula";
import { readSheetTable } from "./insert/sheet-table";
import { writeTree } from "./metric-tree/draw-tree";
import { treeView } from "./metric-tree/read-tree";
import { saveTreeMetric } from "./metric-tree/save-tree";
import { treeEvidence } from "./metric-tree/tree-evidence";
import { addMetricColumns, undoMetricColumns } from "./metrics/missing-columns";
import { nameMetric, showMetric } from "./metrics/name-metric";
import { readSelection } from "./metrics/selection";
import { saveCandidates } from "./north-star/candidates-table";
import { keepDraft } from "./north-star/draft";
import { northStarPage } from "./north-star/page";
import { rankView } from "./north-star/rank-view";
import { acceptDefinition, saveNorthStar } from "./north-star/save-north-star";
import { vetCandidates } from "./north-star/vet";
import { deleteKeyResult, deleteObjective } from "./plan/delete-rows";
import { previewKeyResult } from "./plan/preview-key-result";
import { restoreRows } from "./plan/restore-rows";
import { saveKeyResult } from "./plan/save-key-result";
import { saveObjective } from "./plan/save-objective";
import { readWorkbook } from "./read-workbook";
import { done, refused } from "./result";
import { forgetNorthStar } from "./snapshot/bookkeeping";
import { setSchedule, takeSnapshotNow } from "./snapshot/schedule";
import { undoTab } from "./tab-edit";
import { dismissHint } from "./wording/dismissed-hints";
import { objectiveHint } from "./wording/hint";
import type { Workbook } from "./workbook";

type Handlers = { [Name in ActionName]: (workbook: Workbook, input: ActionInput<Name>) => Reply<ActionOutput<Name>> };

const handlers: Handlers = {
  readWorkbook: (workbook) => done(readWorkbook(workbook)),
  createExample: (workbook) => {
    const created = createExample(workbook);
    return created.ok ? done(readWorkbook(workbook)) : created;
  },
  readSelection: (workbook) => done(readSelection(workbook)),
  nameMetric,
  showMetric,
  addMetricColumns,
  undoMetricColumns,
  saveObjective,
  deleteObjective,
  saveKeyResult,
  deleteKeyResult,
  restoreRows,
  previewObjective: (workbook, { at, objective }) => done({ hint: objectiveHint(workbook, at, objective) }),
  dismissHint: (workbook, input) => {
    dismissHint(workbook, input);
    return done({});
  },
  previewKeyResult: (workbook, input) => done(previewKeyResult(workbook, input)),
  readSheetTable,
  insertFormula,
  removeFormula,
  setSchedule,
  takeSnapshot: (workbook) => done(takeSnapshotNow(workbook)),
  readNorthStar: (workbook) => done(northStarPage(workbook)),
  vetCandidates: (workbook, input) => done(vetCandidates(workbook, input)),
  rankCandidates: (_workbook, { candidates }) => done(rankView(candidates)),
  saveCandidates,
  saveNorthStar: (workbook, input) => {
    forgetNorthStar(workbook);
    return saveNorthStar(workbook, input);
  },
  acceptDefinition,
  createPage,
  readMetricTree: (workbook) => done(treeView(workbook)),
  readTreeEvidence: (workbook) => done(treeEvidence(workbook)),
  saveTreeMetric,
  suggestCounter: (_workbook, { metric }) => {
    const { metric: counter, trick } = counterMetric(metric.replace(/_/g, " "));
    return done({ counter, way: trick });
  },
  writeTree,
  undoTab,
  keepDraft,
};

/** The sentence for a failure of Google's services; what Google says is often the best hint, so it stays in. */
function sentenceOfFailure(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  if (/permission|authori[sz]|access denied|PERMISSION_DENIED/i.test(message))
    return `Google refused this: ${message} If you are signed in to several Google accounts, sign in with only the one that may edit this spreadsheet; otherwise ask its owner for edit access.`;
  if (/protected/i.test(message)) return "These cells are protected: ask the person who protected them for access, then try again.";
  return `Something went wrong and nothing more was written: try again, and reload the spreadsheet if it happens again. Google said: ${message}`;
}

function issuesOf(error: z.core.$ZodError): Issue[] {
  return error.issues.map(({ path, message }) => {
    const sentence = `The sidebar sent something that the add-on does not understand (${message}): reload the spreadsheet.`;
    return path.length === 0 ? { message: sentence } : { field: String(path[0]), message: sentence };
  });
}

function answer(workbook: Workbook, json: string): Reply<unknown> {
  const call = z.safeParse(Call, parsed(json));
  if (!call.success || !Object.keys(inputs).includes(call.data.action))
    return refused("The sidebar asked for something that this version of the add-on does not know: reload the spreadsheet.");
  const name = call.data.action as ActionName;
  const schema: z.ZodMiniType = inputs[name];
  const input = z.safeParse(schema, call.data.input);
  if (!input.success) return { ok: false, issues: issuesOf(input.error) };
  const handler = handlers[name] as (workbook: Workbook, input: never) => Reply<unknown>;
  return handler(workbook, input.data as never);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Answers one call of the sidebar; it never throws. */
export function answerCall(workbook: Workbook, json: string): string {
  try {
    return JSON.stringify(answer(workbook, json));
  } catch (failure) {
    workbook.office.log("api", failure);
    return JSON.stringify(refused(sentenceOfFailure(failure)));
  }
}
