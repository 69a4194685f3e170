import { Service } from "../guard";
import type { Zone } from "./a1";
import type { Desk, RangeLike } from "./desk";

const ALLOWED = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL_LIKE = /^(?:\$?[A-Za-z]{1,3}\$?\d+|[rR]\d*[cC]\d*)$/;
const MAX_LENGTH = 250;

function checkName(name: string): void {
  const fits = ALLOWED.test(name) && name.length <= MAX_LENGTH && !/^(?:true|false)/i.test(name) && !CELL_LIKE.test(name);
  if (!fits) {
    throw new Error(
      `The name "${name}" is not valid for a named range. Use letters, numbers and underscores; start with a letter, and not like a cell's address.`,
    );
  }
}

/** Names a range, or gives an existing name another range. */
export function setNamedRange(desk: Desk, name: string, sheetId: string, zone: Zone): void {
  checkName(name);
  const { engine } = desk;
  engine.settleName(name);
  const before = engine.getters.getNamedRange(name);
  const ranges = [engine.getters.getRangeDataFromZone(sheetId, zone)];
  if (before) engine.apply("UPDATE_NAMED_RANGE", { oldRangeName: before.name, newRangeName: name, ranges });
  // Waits like other writes: one by one, each new name would have the whole workbook calculated anew.
  else engine.push("CREATE_NAMED_RANGE", { name, ranges });
  forgetDangling(desk, name);
}

function forgetDangling(desk: Desk, name: string): void {
  for (const dangling of desk.core.danglingNames)
    if (dangling.toLowerCase() === name.toLowerCase()) desk.core.danglingNames.delete(dangling);
}

/** Takes a name away; false when there is none of this name. */
export function removeNamedRange(desk: Desk, name: string): boolean {
  const named = desk.engine.read.getNamedRange(name);
  if (named) desk.engine.apply("DELETE_NAMED_RANGE", { name: named.name });
  forgetDangling(desk, name);
  return named !== undefined;
}

/** SpreadsheetApp.NamedRange. */
export class NamedRange extends Service {
  readonly serviceName = "NamedRange";
  readonly desk: Desk;
  name: string;
  constructor(desk: Desk, name: string) {
    super(desk.execution);
    this.desk = desk;
    this.name = name;
  }
  getName() {
    return this.name;
  }
  getRange(): RangeLike {
    const named = this.desk.engine.read.getNamedRange(this.name);
    if (!named) throw new Error(`The named range "${this.name}" was deleted.`);
    const { left, top, right, bottom } = named.range.zone;
    return this.desk.range({ sheetId: named.range.sheetId, zone: { left, top, right, bottom } });
  }
  setName(name: unknown) {
    const next = String(name);
    checkName(next);
    const named = this.desk.engine.read.getNamedRange(this.name);
    const other = this.desk.engine.read.getNamedRange(next);
    if (!named) throw new Error(`The named range "${this.name}" was deleted.`);
    if (other && other.name !== named.name) throw new Error(`A named range with the name "${next}" already exists.`);
    const ranges = [this.desk.engine.getters.getRangeData(named.range)];
    this.desk.engine.apply("UPDATE_NAMED_RANGE", { oldRangeName: this.name, newRangeName: next, ranges });
    this.name = next;
    return this;
  }
  setRange(range: RangeLike) {
    setNamedRange(this.desk, this.name, range.place.sheetId, range.place.zone);
    return this;
  }
  remove() {
    removeNamedRange(this.desk, this.name);
  }
}
