/** Every example of a custom function, typed into a cell of a spreadsheet with the built add-on in it. */
import { publicFunctions } from "../../scripts/public-functions";
import { type AddOn, openAddOn } from "../support/add-on";

const functions = publicFunctions().filter(({ isCustomFunction }) => isCustomFunction);
const examples = functions.flatMap(({ name, examples: each }) => each.map((example) => [example.formula, name, example] as const));

/** Right of what an example gives. */
const COLUMN = 11;

const EXAMPLE_PLACE = "In the example workbook as made on 2026-11-22:";
const empty = openAddOn();

function exampleWorkbook(): AddOn {
  const addOn = openAddOn();
  addOn.done("createExample", {});
  return addOn;
}

test.each(functions.map(({ name, examples: each }) => [name, each] as const))(
  "%s shows in an example or more how it is called",
  (_, each) => {
    expect(each.length).toBeGreaterThan(0);
    expect(each.length).toBeLessThan(4);
  },
);

test.each(examples)("%s shows what its example says", (_, name, { given, place, formula, result }) => {
  const { host } = place === EXAMPLE_PLACE ? exampleWorkbook() : empty;
  const sheet = host.spreadsheet.insertSheet();
  given.forEach((cells, row) => {
    sheet.getRange(row + 1, 1, 1, cells.length).setValues([cells]);
  });
  sheet.getRange(1, COLUMN).setFormula(formula);
  const [rows, columns] = [Math.max(1, result.length), Math.max(1, ...result.map(({ length }) => length))];
  const around = sheet.getRange(1, COLUMN, rows + 1, columns + 1).getDisplayValues();

  expect(["", EXAMPLE_PLACE]).toContain(place);
  expect(formula).toMatch(new RegExp(`^=${name}\\(.*\\)$`));
  expect(around.slice(0, rows).map((line) => line.slice(0, columns))).toEqual(result);
  expect([...around.slice(rows).flat(), ...around.map((line) => line[columns])].filter(Boolean)).toEqual([]);
});
