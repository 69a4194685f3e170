/** One service call after the other fails while missing columns are added: they stand whole or not at all. */
import { type AddOn, openAddOn, reopened, withMetrics } from "../support/add-on";
import { withEachCallFailing } from "./every-call";

const open = reopened(() => {
  const addOn = openAddOn();
  withMetrics(addOn, 2);
  return addOn;
});

const act = (addOn: AddOn) => addOn.call("addMetricColumns", {});
const tab = ({ host }: AddOn): unknown => host.spreadsheet.getSheetByName("Metrics")?.getRange("A1:H5").getFormulas();

test("whichever call fails, the columns stand whole or not at all, and trying again adds them once", () => {
  const before = tab(open());
  const whole = open();
  act(whole);
  const after = tab(whole);
  expect(after).not.toEqual(before);
  withEachCallFailing({
    open,
    act,
    check: (addOn, _answer, failing) => {
      expect([failing, [before, after]]).toEqual([failing, expect.arrayContaining([tab(addOn)])]);
      act(addOn);
      expect([failing, tab(addOn)]).toEqual([failing, after]);
      expect([failing, addOn.shown("Metrics")[0]]).toEqual([
        failing,
        ["Metric", "Current", "Direction", "Counter-metric", "Trend", "Flag"],
      ]);
    },
  });
});
