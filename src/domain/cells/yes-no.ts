/** Yes and no as people mark them in cells. */
import type { Cell } from "./cell";
import { optionKey } from "./option";

const YES = new Set(
  "yes|y|true|t|on|done|complete|completed|finished|shipped|launched|delivered|achieved|closed|ok|x|[x]|✓|✔|✔️|✅|☑|☑️|ja|sí|si|sim|oui|da|erledigt|fertig|hecho|feito|fait|fatto".split(
    "|",
  ),
);
const NO = new Set(
  "no|n|false|f|off|open|todo|notdone|notyet|notstarted|undone|incomplete|unfinished|missed|[]|✗|✘|❌|✖|☐|nein|não|nao|non|net|offen|nicht|pendiente|pendente".split(
    "|",
  ),
);

/**
 * The answer that a cell marks: true, false, or undefined when it is neither.
 * Words are matched without case or spaces; a lone `x` is a tick, as on paper. Numbers are no answer.
 * @example readYesNo(" Done ") //=> true
 * @example readYesNo("not started") //=> false
 * @example readYesNo("in progress") //=> undefined
 */
export function readYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string") return undefined;
  const word = optionKey(cell);
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}
