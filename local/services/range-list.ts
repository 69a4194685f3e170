import { Service } from "../guard";
import type { Desk, RangeLike } from "./desk";

/** What a list of ranges does with each of them, and then gives itself back. */
const EACH = [
  "breakApart",
  "check",
  "clear",
  "clearContent",
  "clearDataValidations",
  "clearFormat",
  "clearNote",
  "insertCheckboxes",
  "removeCheckboxes",
  "setBackground",
  "setBackgroundRGB",
  "setBorder",
  "setFontColor",
  "setFontFamily",
  "setFontLine",
  "setFontSize",
  "setFontStyle",
  "setFontWeight",
  "setFormula",
  "setHorizontalAlignment",
  "setNote",
  "setNumberFormat",
  "setShowHyperlink",
  "setTextRotation",
  "setValue",
  "setVerticalAlignment",
  "setWrap",
  "setWrapStrategy",
  "uncheck",
];

/** SpreadsheetApp.RangeList: several rectangles of one sheet. */
export class RangeList extends Service {
  readonly serviceName = "RangeList";
  readonly ranges: RangeLike[];
  constructor(desk: Desk, ranges: RangeLike[]) {
    super(desk.execution);
    this.ranges = ranges;
  }
  getRanges() {
    return this.ranges;
  }
}

for (const name of EACH) {
  Object.defineProperty(RangeList.prototype, name, {
    value(this: RangeList, ...args: unknown[]) {
      for (const range of this.ranges) {
        const method = (range as unknown as Record<string, ((...given: unknown[]) => unknown) | undefined>)[name];
        if (!method) throw new Error(`Range.${name} is not in the local spreadsheet.`);
        method.apply(range, args);
      }
      return this;
    },
  });
}
