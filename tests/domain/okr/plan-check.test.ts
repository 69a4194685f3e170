import { table } from "../../../bench/fixture-table";
import { checkPlan } from "../../../src/domain/okr/plan-check";

const issuesOf = (...plan: Parameters<typeof checkPlan>) => [...new Set(checkPlan(...plan).map((finding) => finding.issue))];

function planOf(sizes: readonly number[]): [objectives: string[], keyResults: string[]] {
  const objectives: string[] = [];
  const keyResults: string[] = [];
  sizes.forEach((size, index) => {
    for (let number = 0; number < Math.max(size, 1); number += 1) {
      objectives.push(number === 0 ? `Objective ${index + 1}` : "");
      keyResults.push(size === 0 ? "" : `Key result ${index + 1}.${number + 1}`);
    }
  });
  return [objectives, keyResults];
}

test.each(table("tests/fixtures/plans.csv").map((row) => [row["id"], row["why"], row] as const))("%s: %s", (_, __, row) => {
  const sizes = (row["krs_per_objective"] ?? "").split(" ").map(Number);
  const scores = (row["last_scores"] ?? "").split(" ").filter((score) => score !== "");
  const expected = (row["expected_flags"] ?? "").split(";").filter((flag) => flag !== "");

  expect(issuesOf(...planOf(sizes), scores, []).sort()).toEqual((expected.length > 0 ? expected : ["none"]).sort());
});

describe("a plan in a sheet", () => {
  test("objectives may be repeated in every row", () => {
    expect(issuesOf(["A", "A", "B", "B"], ["a", "b", "c", "d"], [], [])).toEqual(["none"]);
  });

  test("the same key result twice is a duplicate, whatever its case", () => {
    const found = checkPlan(["A", "", "B", ""], ["Cut churn to 3%", "x", "cut churn to 3%.", "y"], [], []);

    expect(found).toMatchObject([{ issue: "duplicate", where: 'row 3: "cut churn to 3%."' }]);
  });

  test("key results without a metric are listed only where metrics are given", () => {
    expect(issuesOf(["A", ""], ["a", "b"], [], ["activation", ""])).toEqual(["unlinked"]);
    expect(issuesOf(["A", ""], ["a", "b"], [], [])).toEqual(["none"]);
  });

  test("the North Star is no team's key result", () => {
    expect(issuesOf(["A", ""], ["a", "b"], [], ["North Star", "activation"])).toEqual(["north-star-as-key-result"]);
  });

  test("a score that is no number is named and left out", () => {
    expect(issuesOf(["A", ""], ["a", "b"], ["0.7", "good"], [])).toEqual(["not-a-number"]);
  });

  test("nothing is said of an error's wording, number or metric: the function names it", () => {
    expect(issuesOf(["#REF!", "", "A", ""], ["a", "#N/A", "#N/A", "b"], ["#N/A"], ["m", "", "", "m"])).toEqual(["none"]);
  });

  test("an empty plan has no findings", () => {
    expect(checkPlan(["", ""], ["", ""], [], [])).toEqual([]);
  });
});
