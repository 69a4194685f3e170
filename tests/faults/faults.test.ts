/** One service call after the other fails: nothing is lost, nothing stands twice, nothing stands half. */
import { type AddOn, openAddOn, withMetrics } from "../support/add-on";

const KEY_RESULT = {
  at: null,
  text: "Raise it from 5 to 9",
  metric: "metric_of_team_1",
  type: "change" as const,
  start: "5",
  target: "9",
  current: "",
  owner: "Ana",
  weight: "",
};

function planned(): AddOn {
  const addOn = openAddOn();
  withMetrics(addOn, 2);
  const plan = addOn.done("saveObjective", { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "Ana" });
  addOn.done("saveKeyResult", { ...KEY_RESULT, objective: plan.objectives[0]?.at ?? { row: 0, was: "" } });
  return addOn;
}

/** Opens the same workbook again and again without going through what led to it. */
function again(prepare: () => AddOn): () => AddOn {
  const { host } = prepare();
  const state = host.exportState();
  const now = host.clock.now().toISOString();
  return () => openAddOn({ state, now });
}

const objectiveOf = (addOn: AddOn) => addOn.done("readWorkbook", {}).plan.objectives[0]?.at ?? { row: 0, was: "" };

/** Counts the calls of an action, then repeats it in fresh workbooks with each call, or each `step`-th, failing in turn. */
function withEachCallFailing(
  open: () => AddOn,
  act: (addOn: AddOn) => void,
  check: (addOn: AddOn, failing: number) => void,
  step = 1,
): void {
  const whole = open();
  whole.host.calls.reset();
  act(whole);
  const { total } = whole.host.calls;
  expect(total).toBeGreaterThan(5);
  for (let failing = 1; failing <= total; failing += step) {
    const addOn = open();
    addOn.host.failAt(failing);
    act(addOn);
    check(addOn, failing);
  }
}

test("whichever call of a snapshot fails, no week stands twice or half, and the next hour has it recorded", () => {
  const open = (): AddOn => {
    const addOn = openAddOn();
    withMetrics(addOn, 2);
    addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
    addOn.host.clock.set("2026-11-23T08:30:00Z");
    return addOn;
  };
  const act = ({ host }: AddOn): void => {
    host.triggers.runNow(host.triggers.list[0]?.id ?? "");
  };
  withEachCallFailing(again(open), act, (addOn, failing) => {
    const half = addOn.shown("History").slice(1);
    expect([failing, half.map((row) => row.length)]).toEqual([failing, half.length === 0 ? [] : [4]]);
    act(addOn);
    const rows = addOn.shown("History").slice(1);
    expect([failing, rows.map(([week, , ...values]) => [week, ...values])]).toEqual([failing, [["2026-11-23", "0", "1"]]]);
    expect(addOn.done("readWorkbook", {}).schedule.last?.result).not.toBe("failed");
  });
});

test("whichever call of a second snapshot with a new metric fails, the first week stays and the second comes once", () => {
  const open = (): AddOn => {
    const addOn = openAddOn();
    withMetrics(addOn, 2);
    addOn.done("setSchedule", { on: true, day: 1, hour: 9 });
    addOn.host.clock.set("2026-11-23T08:30:00Z");
    addOn.host.triggers.runNow(addOn.host.triggers.list[0]?.id ?? "");
    addOn.host.spreadsheet
      .getSheetByName("Metrics")
      ?.getRange("A4:B4")
      .setValues([["added_later", 9]])
      .getValues();
    addOn.host.clock.set("2026-11-30T08:30:00Z");
    return addOn;
  };
  const act = ({ host }: AddOn): void => {
    host.triggers.runNow(host.triggers.list[0]?.id ?? "");
  };
  withEachCallFailing(again(open), act, (addOn, failing) => {
    act(addOn);
    expect([failing, ...addOn.shown("History").map(([week, , ...values]) => [week, ...values])]).toEqual([
      failing,
      ["Week", "metric_of_team_1", "metric_of_team_2", "added_later"],
      ["2026-11-23", "0", "1"],
      ["2026-11-30", "0", "1", "9"],
    ]);
  });
});

test("whichever call of saving a key result fails, it stands whole or not at all, and trying again never doubles it", () => {
  const act = (addOn: AddOn): void => {
    addOn.call("saveKeyResult", { ...KEY_RESULT, text: "Second", objective: { row: 2, was: "Listen daily" } });
  };
  const texts = (addOn: AddOn): (string | undefined)[][] =>
    addOn
      .shown("OKRs")
      .slice(1)
      .map((row) => [row[1], row[3], row[6], row[7], row[8]]);
  const first = ["Listen daily", "Raise it from 5 to 9", "5", "9", "0"];
  const second = ["Listen daily", "Second", "5", "9", "0"];
  withEachCallFailing(again(planned), act, (addOn, failing) => {
    expect([failing, [[first], [first, second]]]).toEqual([failing, expect.arrayContaining([texts(addOn)])]);
    act(addOn);
    expect([failing, texts(addOn)]).toEqual([failing, [first, second]]);
  });
});

test("whichever call of the first objective fails, there is a whole table or none, and trying again never doubles it", () => {
  const act = (addOn: AddOn): void => {
    addOn.call("saveObjective", { at: null, objective: "Listen daily", quarter: "2026-Q4", owner: "" });
  };
  withEachCallFailing(
    openAddOn,
    act,
    (addOn, failing) => {
      act(addOn);
      const plan = addOn.done("readWorkbook", {}).plan;
      expect([failing, plan.objectives.map(({ objective }) => objective)]).toEqual([failing, ["Listen daily"]]);
      expect(addOn.tabs().filter((tab) => /OKRs/.test(tab))).toEqual(["OKRs"]);
    },
    4,
  );
});

test("whichever call of a deletion fails, the rows are there or can be put back as they were", () => {
  const open = planned;
  const before = open().shown("OKRs");
  const whole = open();
  const at = objectiveOf(whole);
  whole.host.calls.reset();
  whole.call("deleteObjective", { at });
  const { total } = whole.host.calls;
  for (let failing = 1; failing <= total; failing += 1) {
    const addOn = open();
    const here = objectiveOf(addOn);
    addOn.host.failAt(failing);
    const answer = addOn.call("deleteObjective", { at: here });
    if (answer.ok) addOn.done("restoreRows", answer.value.deleted);
    expect([failing, addOn.shown("OKRs")]).toEqual([failing, before]);
  }
});

test("whichever call of the example fails, it can be created afterwards, and the user's own tab is untouched", () => {
  const open = (): AddOn => {
    const addOn = openAddOn();
    addOn.host.spreadsheet.getSheets()[0]?.getRange("A1").setValue("mine").getValue();
    return addOn;
  };
  const whole = open();
  whole.host.calls.reset();
  whole.done("createExample", {});
  const { total } = whole.host.calls;
  // A sample of the calls, one in each part of the work.
  for (let failing = 1; failing <= total; failing += 37) {
    const addOn = open();
    addOn.host.failAt(failing);
    const reply = addOn.call("createExample", {});
    if (!reply.ok && addOn.tabs().length === 1) addOn.done("createExample", {});
    expect([failing, addOn.tabs().slice(1).sort()]).toEqual([failing, ["Metrics", "North Star", "OKRs", "Read me", "Weekly data"]]);
    expect(addOn.host.spreadsheet.getSheets()[0]?.getRange("A1").getValue()).toBe("mine");
  }
});
