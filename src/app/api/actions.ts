/** Everything the sidebar may ask of the server: one entry an action, its schemas the contract for both ends. */
import * as z from "zod/mini";
import { FormulaInput, FormulaResult, FormulaUndo, SheetTableView } from "./insert";
import { AddedColumns, ColumnsUndo, MetricNameInput, MetricsView, NameMetricInput, SelectionView } from "./metric";
import { metricTreeActions } from "./metric-tree";
import { NorthStarSummary, northStarActions } from "./north-star";
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

export const actions = {
  readWorkbook: { input: Nothing, output: WorkbookView },
  createExample: { input: Nothing, output: WorkbookView },
  readSelection: { input: Nothing, output: SelectionView },
  nameMetric: { input: NameMetricInput, output: MetricsView },
  /** Shows the metric's cells in the sheet. */
  showMetric: { input: MetricNameInput, output: Nothing },
  /** Adds the columns that the Metrics tab lacks. */
  addMetricColumns: { input: Nothing, output: AddedColumns },
  undoMetricColumns: { input: ColumnsUndo, output: MetricsView },
  saveObjective: { input: ObjectiveInput, output: PlanView },
  deleteObjective: { input: DeleteInput, output: DeleteResult },
  saveKeyResult: { input: KeyResultInput, output: PlanView },
  deleteKeyResult: { input: DeleteInput, output: DeleteResult },
  restoreRows: { input: DeletedRows, output: PlanView },
  previewObjective: { input: ObjectiveText, output: ObjectivePreview },
  dismissHint: { input: DismissedHint, output: Nothing },
  previewKeyResult: { input: KeyResultInput, output: KeyResultPreview },
  readSheetTable: { input: Nothing, output: SheetTableView },
  insertFormula: { input: FormulaInput, output: FormulaResult },
  removeFormula: { input: FormulaUndo, output: Nothing },
  setSchedule: { input: ScheduleInput, output: ScheduleView },
  takeSnapshot: { input: Nothing, output: ScheduleView },
  ...northStarActions,
  ...metricTreeActions,
} as const;

export type ActionName = keyof typeof actions;
export type ActionInput<Name extends ActionName> = z.infer<(typeof actions)[Name]["input"]>;
export type ActionOutput<Name extends ActionName> = z.infer<(typeof actions)[Name]["output"]>;

/** The envelope of one call: `api('{"action":"readWorkbook","input":{}}')`. */
export const Call = z.object({ action: z.string(), input: z.unknown() });
