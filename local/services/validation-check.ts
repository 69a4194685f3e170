import type { CellPosition } from "../cell-port";
import type { Engine } from "../engine";
import { cellA1 } from "./a1";

/** Throws Google's sentence when a rule that allows nothing else stands against what is about to be written; formulas are not looked into. */
export function refuseInvalid(engine: Engine, position: CellPosition, content: string): void {
  const { getters } = engine;
  if (content === "" || content.startsWith("=") || !getters.getDataValidationRules(position.sheetId).some((rule) => rule.isBlocking))
    return;
  const rule = getters.getValidationRuleForCell(position);
  if (!rule?.isBlocking || getters.getValidationResultForCellValue(valueIn(engine, content), position).isValid) return;
  const list =
    rule.criterion.type === "isValueInList" ? ` Please enter one of the following values: ${rule.criterion.values.join(", ")}.` : "";
  throw new Error(
    `The data you entered in cell ${cellA1(position.col, position.row)} violates the data validation rules set on this cell.${list}`,
  );
}

/** The value that the engine makes of a content. */
function valueIn({ o, getters }: Engine, content: string): string | number | boolean {
  const locale = getters.getLocale();
  if (content.startsWith("'")) return content.slice(1);
  if (/^(?:TRUE|FALSE)$/i.test(content)) return content.toUpperCase() === "TRUE";
  const isNumber = o.helpers.isNumber(content, o.DEFAULT_LOCALE) || o.helpers.isDateTime(content, locale);
  return isNumber ? o.helpers.toNumber(content, locale) : content;
}
