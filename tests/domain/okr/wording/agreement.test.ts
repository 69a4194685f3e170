import { accuracyOf, parsedShare } from "../../../../bench/agreement";
import { table } from "../../../../bench/fixture-table";
import { judgeKeyResult } from "../../../../src/domain/okr/wording/key-result-check";
import { judgeObjective } from "../../../../src/domain/okr/wording/objective-check";

const fixture = (name: string) => table(`tests/fixtures/${name}.csv`);

describe("verdicts agree with a coach", () => {
  test.each([
    ["key-results", 0.98],
    ["key-results-own", 0.98],
    ["key-results-later", 0.96],
    ["key-results-blind", 0.97],
    ["key-results-blind2", 0.97],
    ["key-results-unseen", 0.9],
  ])("on the key results of %s, averaged over the kinds", (name, floor) => {
    expect(accuracyOf(fixture(name), (text) => judgeKeyResult(text).label).macro).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ["objectives", 0.95],
    ["objectives-own", 0.98],
    ["objectives-later", 0.95],
    ["objectives-blind", 0.98],
    ["objectives-blind2", 0.94],
    ["objectives-unseen", 0.9],
  ])("on the objectives of %s, averaged over the kinds", (name, floor) => {
    expect(accuracyOf(fixture(name), (text) => judgeObjective(text).label).macro).toBeGreaterThanOrEqual(floor);
  });
});

test("issues are the ones that a coach would name, flaws of outcomes and long or routine objectives among them", () => {
  expect(accuracyOf(fixture("key-results-issues"), (text) => judgeKeyResult(text).issue).macro).toBeGreaterThanOrEqual(0.95);
  expect(accuracyOf(fixture("objectives-issues"), (text) => judgeObjective(text).issue).macro).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ["key-results", 90, 0.93],
  ["key-results-own", 190, 0.93],
  ["key-results-later", 140, 0.85],
  ["key-results-blind", 50, 0.95],
  ["key-results-blind2", 240, 0.9],
  ["key-results-unseen", 240, 0.85],
])("numbers and units are read out of the texts of %s", (name, fewest, units) => {
  const { rows, fields } = parsedShare(fixture(name), (text) => judgeKeyResult(text).reading);

  expect(rows).toBeGreaterThan(fewest);
  expect(fields["start"]).toBeGreaterThanOrEqual(0.97);
  expect(fields["target"]).toBeGreaterThanOrEqual(0.96);
  expect(fields["direction"]).toBeGreaterThanOrEqual(0.95);
  expect(fields["relative_change"]).toBeGreaterThanOrEqual(0.97);
  expect(fields["unit"]).toBeGreaterThanOrEqual(units);
});
