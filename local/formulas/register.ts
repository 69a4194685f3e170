import type { EvaluationContext } from "../cell-port";
import type { SpreadsheetModule } from "../contract";
import { builtInNames } from "../custom-functions";
import { separateAmpersand } from "./ampersand";
import { cellValue, type FormulaDefinition, FormulaError, one, textOf } from "./definition";
import { leaveEmptyResults, leaveOmittedEmpty } from "./empty-results";
import { KEEPER, whyUnavailable } from "./google-only";
import { placeFormulas } from "./places";
import { sparkline } from "./sparkline";
import { textFormulas } from "./text";
import { teachText } from "./text-format";
import { valueFormulas } from "./values";

const done = new WeakSet<object>();

const dayFormat = ({ getters }: EvaluationContext): string => getters.getLocale().dateFormat;

/** The moment of the host's clock instead of the machine's. */
const clockFormulas: FormulaDefinition[] = [
  {
    name: "NOW",
    description: "The moment now.",
    args: [],
    compute() {
      return { value: this.local?.nowSerial() ?? 0, format: `${dayFormat(this)} hh:mm:ss` };
    },
  },
  {
    name: "TODAY",
    description: "The day today.",
    args: [],
    compute() {
      return { value: Math.floor(this.local?.nowSerial() ?? 0), format: dayFormat(this) };
    },
  },
];

const keeper: FormulaDefinition = {
  name: KEEPER,
  description: "A formula that only Google Sheets calculates, with the value that the opened file had for it.",
  args: [one("formula", "The formula, as text."), one("value", "Its value in the file.", { optional: true })],
  compute(formula, value) {
    if (cellValue(value) !== null) return { value: cellValue(value) };
    throw new FormulaError("#N/A", whyUnavailable(`=${textOf(formula)}`));
  },
};

/** Adds, once for a module, the functions that Google Sheets has and the engine lacks or reads otherwise. */
export function registerGoogleFormulas(o: SpreadsheetModule): void {
  const registry = o.registries.functionRegistry;
  if (done.has(registry)) return;
  done.add(registry);
  leaveEmptyResults(o);
  leaveOmittedEmpty(o);
  for (const { compute, ...formula } of [...textFormulas, sparkline, ...valueFormulas, ...placeFormulas, ...clockFormulas, keeper]) {
    registry.replace(formula.name, {
      ...formula,
      category: "Google",
      hidden: formula.name === KEEPER,
      isExported: false,
      compute: answered(compute),
    } as never);
  }
  teachText(o);
  separateAmpersand(o);
  builtInNames(o);
}

/** A function whose own errors become the cell's. */
function answered(compute: FormulaDefinition["compute"]): FormulaDefinition["compute"] {
  return function (this: EvaluationContext, ...args) {
    try {
      return compute.apply(this, args);
    } catch (problem) {
      if (problem instanceof FormulaError)
        return {
          value: problem.value === "#VALUE!" ? "#ERROR" : problem.value === "#REF!" ? "#REF" : problem.value,
          message: problem.message,
        };
      throw problem;
    }
  };
}
