/** Texts of a plan in spreadsheets of other languages and formats, over the built add-on. */
import { openAddOn } from "../support/add-on";

const TEXTS = [
  "Jan-5",
  "März 2026",
  "1-2",
  "3/4",
  "wahr",
  "FALSCH",
  "10:30",
  "1e5",
  "5 %",
  "50 €",
  "TRUE",
  "Grow to 40%",
  "40% more listeners",
];

test.each(["General", "@"])("in a German plan whose cells have the format %s, every text arrives as it was typed", (format) => {
  const addOn = openAddOn({ locale: "de_DE" });
  const sheet = addOn.host.spreadsheet.insertSheet("OKRs");
  sheet.getRange("A1:D1").setValues([["Quarter", "Objective", "Key result", "Objective owner"]]);
  sheet.getRange("A2:D40").setNumberFormat(format).getValues();

  for (const text of TEXTS) addOn.done("saveObjective", { at: null, objective: text, quarter: text, owner: text });

  const typed = TEXTS.map((text) => [text, text, "", text]);
  const range = sheet.getRange(2, 1, TEXTS.length, 4);
  expect(range.getValues()).toEqual(typed);
  expect(range.getDisplayValues()).toEqual(typed);
  expect(addOn.done("readWorkbook", {}).plan.objectives.map(({ objective, owner }) => [objective, owner])).toEqual(
    TEXTS.map((text) => [text, text]),
  );
});
