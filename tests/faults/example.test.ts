/** Service calls fail while the example is made: it can be made afterwards, and the user's own tab is untouched. */
import { type AddOn, openAddOn, reopened } from "../support/add-on";

const TABS = ["History", "Metrics", "North Star", "OKRs", "Read me", "Weekly data"];

test("whichever call of the example fails, it can be created afterwards, and the user's own tab is untouched", () => {
  const open = reopened((): AddOn => {
    const addOn = openAddOn();
    addOn.host.spreadsheet.getSheets()[0]?.getRange("A1").setValue("mine").getValue();
    return addOn;
  });
  const whole = open();
  whole.host.calls.reset();
  whole.done("createExample", {});
  const { total } = whole.host.calls;
  // A sample of the calls, one in each part of the work: each example takes long to calculate.
  for (let failing = 1; failing <= total; failing += 67) {
    const addOn = open();
    addOn.host.failAt(failing);
    const reply = addOn.call("createExample", {});
    if (!reply.ok && addOn.tabs().length === 1) addOn.done("createExample", {});
    expect([failing, addOn.tabs().slice(1).sort()]).toEqual([failing, TABS]);
    expect(addOn.host.spreadsheet.getSheets()[0]?.getRange("A1").getValue()).toBe("mine");
  }
});
