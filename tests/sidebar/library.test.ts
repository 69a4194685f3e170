import { northStarExamples } from "../../sidebar/library/examples";
import { fourQuestions, rolloutSteps, workshopAgenda } from "../../sidebar/library/questions";
import { checkCandidate } from "../../src/domain/north-star/candidate-check";

describe("the library of examples", () => {
  test("has at least 25 entries, each complete and with three to five inputs", () => {
    const examples = northStarExamples();

    expect(examples.length).toBeGreaterThanOrEqual(25);
    for (const example of examples) {
      expect([example.of, example.metric, example.definition, example.why, example.counterMetric].every((text) => text.length > 3)).toBe(
        true,
      );
      expect([3, 4, 5]).toContain(example.inputs.length);
    }
  });

  test("says of each what is counted and how often, apart from why", () => {
    for (const { definition, why } of northStarExamples()) {
      expect(definition).toMatch(/ (?:once a (?:week|month)|every day)$/);
      expect(definition).not.toContain(why);
    }
  });

  test("never offers a metric that the check calls bad", () => {
    const bad = northStarExamples().filter(({ metric }) => checkCandidate(metric).verdict === "bad");

    expect(bad).toEqual([]);
  });
});

test("the workshop takes 90 minutes: 15, 30, 30, 15", () => {
  expect(workshopAgenda.map(({ minutes }) => minutes)).toEqual([15, 30, 30, 15]);
});

test("there are four questions, and a roll-out without gaps", () => {
  expect(fourQuestions).toHaveLength(4);
  expect(rolloutSteps.every((step, at) => at === 0 || step.fromWeek === rolloutSteps[at - 1]?.toWeek)).toBe(true);
});
