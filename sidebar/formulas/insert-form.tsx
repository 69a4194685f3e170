/** The form that inserts a function: which one, which column for which argument, where it goes, and the formula as it will be written. */
import { useState } from "preact/hooks";
import type { SheetTableView } from "../../src/app/api/insert";
import { askFirst } from "../leaving";
import { Button } from "../parts/button";
import { ChoiceField, TextField } from "../parts/field";
import { plainForm } from "../parts/plain-form";
import { Warning } from "../parts/warning";
import { changeState, useStore } from "../store";
import { words } from "../words";
import { doWork, say, undoBy } from "../work";
import { type ArgumentEntry, catalogue, type FunctionEntry } from "./catalogue";
import { type Choice, chooseColumns } from "./column-choice";
import { type FormulaPlan, formulaFor, obstacle, type Place } from "./formula";
import { findTable, freeColumn, lettersOf, type SheetTable } from "./table";

const wording = words.insert;

interface Chosen {
  name: string;
  place: string;
  /** What the person chose or typed for each argument; absent where the add-on's own choice stands. */
  [argument: `of ${string}`]: string;
}

interface InsertFormProps {
  view: SheetTableView;
  name: string;
  onName: (name: string) => void;
  /** Told what the tab holds once a formula was written or taken back. */
  onView: (view: SheetTableView) => void;
}

/** The form for a selection; a new selection starts it anew with the same function. */
export function InsertForm({ view, name, onName, onView }: InsertFormProps) {
  const [values, setValues] = useState<Chosen>({ name, place: "free" });
  const entry = catalogue.find((each) => each.name === values.name) ?? (catalogue[0] as FunctionEntry);
  const table = findTable(view, entry);
  const form = plainForm<Chosen>("insert", values, (change) => {
    // Another function has other arguments; what was chosen for them is found anew.
    setValues(change.name === undefined ? ({ ...values, ...change } as Chosen) : { name: change.name, place: values.place });
    if (change.name !== undefined) onName(change.name);
  });
  return (
    <>
      {table && <p class="gray">{headingsText(table)}</p>}
      <ChoiceField
        form={form}
        name="name"
        label={wording.function}
        hint={wording.functions[entry.name] ?? ""}
        liveHint
        choices={catalogue.map((each) => ({ value: each.name, text: each.name }))}
      />
      {table ? <TableForm form={form} entry={entry} table={table} view={view} onView={onView} /> : <Warning>{wording.noTable}</Warning>}
    </>
  );
}

type ChosenForm = ReturnType<typeof plainForm<Chosen>>;

function headingsText({ headerRow, columns }: SheetTable): string {
  const [first, last] = [columns[0], columns[columns.length - 1]].map((each) => lettersOf(each?.column ?? 1));
  return wording.headingsIn(headerRow, first ?? "", last ?? "");
}

interface TableFormProps {
  form: ChosenForm;
  entry: FunctionEntry;
  table: SheetTable;
  view: SheetTableView;
  onView: (view: SheetTableView) => void;
}

function TableForm({ form, entry, table, view, onView }: TableFormProps) {
  const { values } = form;
  const found = chooseColumns(table.columns, entry, view.column);
  const choice: Choice = {};
  const typed: Record<string, string> = {};
  for (const { name, named } of entry.arguments) {
    const own = values[`of ${name}`];
    choice[name] = own === undefined ? found[name] : Number(own) || undefined;
    typed[name] = own ?? (named && view.hasToday ? named : "");
  }
  // Every field shows what holds, whether chosen or found.
  const shown: Chosen = { ...values };
  for (const { name, kind } of entry.arguments) shown[`of ${name}`] = kind === "typed" ? (typed[name] ?? "") : String(choice[name] ?? "");
  const width = formulaFor(entry, table, choice, typed, { row: table.headerRow, column: 0 }).columns;
  const free = freeColumn(table, view.depths, width);
  const places = { free: { row: table.headerRow, column: free }, selected: { row: view.row, column: view.column } };
  const place = values.place === "selected" ? places.selected : places.free;
  const plan = formulaFor(entry, table, choice, typed, place);
  const problem = obstacle(entry, table, choice, typed, place);
  return (
    <>
      {entry.arguments.map((argument) => (
        <ArgumentField key={`${entry.name} ${argument.name}`} form={{ ...form, values: shown }} argument={argument} table={table} />
      ))}
      <ChoiceField
        form={form}
        name="place"
        label={wording.place}
        choices={[
          { value: "free", text: wording.newColumn(lettersOf(free)) },
          { value: "selected", text: wording.selectedCell(addressOf(places.selected)) },
        ]}
      />
      <div class="preview">
        <h2>{wording.formula}</h2>
        <output aria-live="polite">
          {problem ? <Warning>{wording.obstacles[problem]}</Warning> : <code>{plan.formula}</code>}
          {!problem && <p class="hint">{wording.formulaIn(addressOf(place))}</p>}
        </output>
      </div>
      <p class="hint">{wording.formulaHint}</p>
      <InsertButton
        entry={entry}
        view={view}
        place={place}
        plan={plan}
        problem={problem === null ? null : wording.obstacles[problem]}
        onView={onView}
      />
    </>
  );
}

function ArgumentField({ form, argument, table }: { form: ChosenForm; argument: ArgumentEntry; table: SheetTable }) {
  const { name, kind, optional = false } = argument;
  const shared = { form, name: `of ${name}`, label: wording.labels[name] ?? name, optional } as const;
  if (kind === "table") return null;
  if (kind === "typed") return <TextField {...shared} hint={wording.hints[name] ?? ""} />;
  const choices = [
    { value: "", text: optional ? wording.notUsed : wording.choose },
    ...table.columns.map(({ column, heading }) => ({ value: String(column), text: wording.columnOption(heading, lettersOf(column)) })),
  ];
  return <ChoiceField {...shared} choices={choices} />;
}

interface InsertButtonProps {
  entry: FunctionEntry;
  view: SheetTableView;
  place: Place;
  plan: FormulaPlan;
  /** Why it cannot be inserted yet. */
  problem: string | null;
  onView: (view: SheetTableView) => void;
}

/**
 * The tab with a formula in it: the columns that the result fills are taken from then on, and its headings stand among the others. It is not read
 * again: Google still works on the result then, and shows "Loading…" in its cells.
 */
function viewWith(view: SheetTableView, { row, column }: Place, { columns, headings }: FormulaPlan): SheetTableView {
  const depths = [...view.depths];
  for (let right = 0; right < columns; right += 1) depths[column - 1 + right] = Math.max(view.depths[column - 1 + right] ?? 0, row);
  const rows = view.rows.map((line) => {
    if (line.row !== row || headings.length === 0) return line;
    const cells = [...line.cells];
    headings.forEach((heading, right) => {
      cells[column - 1 + right] = heading;
    });
    return { row, cells: Array.from(cells, (cell) => cell ?? null) };
  });
  return { ...view, rows, depths: Array.from(depths, (depth) => depth ?? 0) };
}

function InsertButton({ entry, view, place, plan, problem, onView }: InsertButtonProps) {
  const { busy } = useStore();
  const { formula, rows, columns } = plan;
  const input = { tab: view.tab, ...place, formula, rows, columns, numberFormat: entry.numberFormat };
  const write = (overwrite: boolean): Promise<void> =>
    doWork("insert", "insertFormula", { ...input, overwrite }, ({ occupied, undo }) => {
      if (undo !== null) {
        onView(viewWith(view, place, plan));
        say(wording.inserted(entry.name, addressOf(place)), () => undoBy("removeFormula", { undo }, () => onView(view)));
      } else
        askFirst({
          title: wording.overwriteTitle,
          text: wording.overwriteText(occupied ?? ""),
          yes: wording.overwrite,
          no: words.shell.cancel,
          agree: () => void write(true),
        });
    });
  const press = () => {
    if (problem === null) void write(false);
    else changeState({ problems: [{ message: problem }] });
  };
  return (
    <div class="buttons">
      <Button id="insert-formula" look="action" busy={busy.includes("insert")} busyText={wording.inserting} onPress={press}>
        {wording.insert}
      </Button>
    </div>
  );
}

function addressOf({ row, column }: Place): string {
  return `${lettersOf(column)}${row}`;
}
