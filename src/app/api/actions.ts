/** Everything the sidebar may ask of the server: one entry an action; the schemas are the contract for both ends. */
import * as z from "zod/mini";
import { FormulaInput, FormulaResult, FormulaUndo, SheetTableView } from "./insert";
import { AddedColumns, MetricNameInput, MetricsView, NameMetricInput, SelectionView } from "./metric";
import { CounterInput, CounterView, DrawTreeInput, SaveTreeInput, TreeEvidence, TreeView } from "./metric-tree";
import {
  AcceptDefinitionInput,
  DraftInput,
  NorthStarPage,
  NorthStarSummary,
  PageInput,
  RankInput,
  RankView,
  SaveCandidatesInput,
  SaveNorthStarInput,
  SaveNorthStarResult,
  TabWriteResult,
  UndoInput,
  VetInput,
  VettingView,
} from "./north-star";
import {
  DeletedRows,
  DeleteInput,
  DeleteResult,
  DismissedHint,
  KeyResultInput,
  KeyResultPreview,
  ObjectiveInput,
  ObjectivePreview,
  ObjectiveText,
  PlanView,
} from "./plan";
import { ScheduleInput, ScheduleView } from "./schedule";

const Nothing = z.object({});

/** The sidebar's first screen in one call. */
const WorkbookView = z.object({
  metrics: MetricsView,
  plan: PlanView,
  schedule: ScheduleView,
  northStar: NorthStarSummary,
});
export type WorkbookView = z.infer<typeof WorkbookView>;

/** What each action takes: the server checks it. */
export const inputs = {
  readWorkbook: Nothing,
  createExample: Nothing,
  readSelection: Nothing,
  nameMetric: NameMetricInput,
  /** Shows the metric's cells in the sheet. */
  showMetric: MetricNameInput,
  /** Adds the columns that the Metrics tab lacks. */
  addMetricColumns: Nothing,
  undoMetricColumns: UndoInput,
  saveObjective: ObjectiveInput,
  deleteObjective: DeleteInput,
  saveKeyResult: KeyResultInput,
  deleteKeyResult: DeleteInput,
  restoreRows: DeletedRows,
  previewObjective: ObjectiveText,
  dismissHint: DismissedHint,
  previewKeyResult: KeyResultInput,
  readSheetTable: Nothing,
  insertFormula: FormulaInput,
  removeFormula: FormulaUndo,
  setSchedule: ScheduleInput,
  takeSnapshot: Nothing,
  readNorthStar: Nothing,
  vetCandidates: VetInput,
  rankCandidates: RankInput,
  saveCandidates: SaveCandidatesInput,
  saveNorthStar: SaveNorthStarInput,
  acceptDefinition: AcceptDefinitionInput,
  /** Writes a tab of explanations, such as a workshop's agenda. */
  createPage: PageInput,
  readMetricTree: Nothing,
  readTreeEvidence: Nothing,
  saveTreeMetric: SaveTreeInput,
  suggestCounter: CounterInput,
  /** Draws the tree on a tab of its own. */
  writeTree: DrawTreeInput,
  /** Takes back what one action wrote to one tab. */
  undoTab: UndoInput,
  /** Remembers what this user typed and did not save yet. */
  keepDraft: DraftInput,
} as const;

/** What each action answers: the sidebar checks it. Apart from the inputs, since what the server does not use Google need not load. */
export const outputs = {
  readWorkbook: WorkbookView,
  createExample: WorkbookView,
  readSelection: SelectionView,
  nameMetric: MetricsView,
  showMetric: Nothing,
  addMetricColumns: AddedColumns,
  undoMetricColumns: MetricsView,
  saveObjective: PlanView,
  deleteObjective: DeleteResult,
  saveKeyResult: PlanView,
  deleteKeyResult: DeleteResult,
  restoreRows: PlanView,
  previewObjective: ObjectivePreview,
  dismissHint: Nothing,
  previewKeyResult: KeyResultPreview,
  readSheetTable: SheetTableView,
  insertFormula: FormulaResult,
  removeFormula: Nothing,
  setSchedule: ScheduleView,
  takeSnapshot: ScheduleView,
  readNorthStar: NorthStarPage,
  vetCandidates: VettingView,
  rankCandidates: RankView,
  saveCandidates: TabWriteResult,
  saveNorthStar: SaveNorthStarResult,
  acceptDefinition: SaveNorthStarResult,
  createPage: Nothing,
  readMetricTree: TreeView,
  readTreeEvidence: TreeEvidence,
  saveTreeMetric: TreeView,
  suggestCounter: CounterView,
  writeTree: TabWriteResult,
  undoTab: Nothing,
  keepDraft: Nothing,
} as const;

export type ActionName = keyof typeof inputs;
export type ActionInput<Name extends ActionName> = z.infer<(typeof inputs)[Name]>;
export type ActionOutput<Name extends ActionName> = z.infer<(typeof outputs)[Name]>;

/** The envelope of one call: `api('{"action":"readWorkbook","input":{}}')`. */
export const Call = z.object({ action: z.string(), input: z.unknown() });
