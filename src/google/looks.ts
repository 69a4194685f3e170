/** What cells have besides values, formulas and number formats, row by row as texts that can travel. */
import { quotedTab } from "../app/address";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Each kind as Google's methods name it, and what a cell without it has. */
const KINDS = [
  ["Notes", ""],
  ["Backgrounds", "#ffffff"],
  ["FontColors", "#000000"],
  ["FontWeights", "normal"],
  ["FontStyles", "normal"],
  ["FontLines", "none"],
] as const;

/** An argument of a rule: a range by its address, a date by its moment, all else as it is. */
type Argument = { range: string } | { date: number } | string | number | boolean | null;
type RuleText = readonly [criteria: string, values: readonly Argument[], allowsInvalid: boolean, help: string | null];

function argumentOf(value: unknown): Argument {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value as Argument;
  if ("getTime" in value) return { date: (value as Date).getTime() };
  const range = value as Range;
  return { range: `${quotedTab(range.getSheet().getName())}!${range.getA1Notation()}` };
}

function argumentIn(argument: Argument): unknown {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
  return "date" in argument ? new Date(argument.date) : SpreadsheetApp.getActiveSpreadsheet().getRange(argument.range);
}

function ruleText(rule: Rule | null): RuleText | null {
  return rule && [String(rule.getCriteriaType()), rule.getCriteriaValues().map(argumentOf), rule.getAllowInvalid(), rule.getHelpText()];
}

function ruleOf(text: RuleText | null): Rule | null {
  if (!text) return null;
  const [criteria, values, allowsInvalid, help] = text;
  const type = SpreadsheetApp.DataValidationCriteria[criteria as keyof typeof SpreadsheetApp.DataValidationCriteria];
  const builder = SpreadsheetApp.newDataValidation().withCriteria(type, values.map(argumentIn)).setAllowInvalid(allowsInvalid);
  return (help === null ? builder : builder.setHelpText(help)).build();
}

type Methods = Readonly<Record<string, (values?: unknown) => unknown[][]>>;
type RowText = readonly [rules: (RuleText | null)[], ...looks: unknown[][]];

/** Notes, colours, fonts and rules of the cells, one text a row. */
export function looksOf(range: Range): string[] {
  const looks = KINDS.map(([kind, plain]) =>
    (range as unknown as Methods)[`get${kind}`]?.().map((line) => line.map((look) => (look === plain ? null : look))),
  );
  return range.getDataValidations().map((line, row) => JSON.stringify([line.map(ruleText), ...looks.map((rows) => rows?.[row])]));
}

/** Gives cells what `looksOf` told of others; what they had goes. */
export function setLooks(range: Range, rows: readonly string[]): void {
  const texts = rows.map((row): RowText => JSON.parse(row));
  KINDS.forEach(([kind], index) => {
    (range as unknown as Methods)[`set${kind}`]?.(texts.map((row) => row[index + 1]));
  });
  range.setDataValidations(texts.map(([rules]) => rules.map(ruleOf)));
}
