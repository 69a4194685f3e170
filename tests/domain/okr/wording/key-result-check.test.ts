import fc from "fast-check";
import { judgeKeyResult } from "../../../../src/domain/okr/wording/key-result-check";
import { facts } from "../../../../src/domain/okr/wording/key-result-facts";
import { keyResultRules } from "../../../../src/domain/okr/wording/key-result-rules";

const issueOf = (text: string, start: number | null = null, target: number | null = null) => judgeKeyResult(text, start, target).issue;

const PLACES = ["any", "first", "rest", "phrase", "lead", "verb", "noun", "counted", "whole"];

describe("the kind of a key result", () => {
  test.each([
    ["what people do with it counts more than making it", "Launch 3 features used by 40% of weekly users", "outcome"],
    ["a thing made is an output, whatever its verb", "Document all formats", "output"],
    ["effort counted is activity", "Make 40 sales calls a week", "activity"],
    ["somebody else's yes is a milestone", "ISO 9001:2015 certificate obtained", "milestone"],
    ["a direction without a number lacks the number", "Increase NPS", "no-metric"],
    ["wide words are vague", "Improve the experience", "vague"],
    ["a target without a start lacks the baseline", "At least 500 weekly active projects", "no-baseline"],
    ["a level to hold needs no baseline", "Keep uptime above 99.9%", "outcome"],
    ["zero is reached or not, whatever was before", "Zero Sev-1 incidents this quarter", "outcome"],
    ["a way down to zero still has a start", "Reduce incidents to zero", "no-baseline"],
    ["two results in one are compound", "Increase activation to 50% and reduce churn to 3%", "compound"],
    ["nothing to gain is sandbagged", "Keep churn at 4% (currently 4%)", "sandbagged"],
    ["a step under 3% is sandbagged", "Revenue from $100k to $101k", "sandbagged"],
    ["a small step near the ceiling is no small step", "Uptime from 99.5% to 99.9%", "outcome"],
    ["German is judged too", "Neue Website veröffentlichen", "output"],
    ["a German compound is what its last part is", "Kundenzufriedenheit verbessern", "no-metric"],
    ["people taken on are an output", "Onboard 3 new sales reps", "output"],
    ["a thing made larger is an output", "Expand the warehouse", "output"],
    ["praise without a number is vague", "Strong pipeline of ideas", "vague"],
    ["the first of its kind is a milestone", "First satellite in orbit", "milestone"],
  ])("%s", (_, text, issue) => {
    expect(issueOf(text)).toBe(issue);
  });
});

describe("start and target beside the text outrank it", () => {
  test("a bare measure with a start and a target is an outcome, and the sentence is completed", () => {
    const judgement = judgeKeyResult("Reduce churn", 0.05, 0.03);

    expect(judgement).toMatchObject({ label: "outcome", issue: "outcome", rewrite: "Reduce churn from 5% to 3%" });
  });

  test("a start beside the text is the baseline", () => {
    expect(judgeKeyResult("Increase activation to 50%", 0.35)).toMatchObject({
      issue: "outcome",
      rewrite: "Increase activation from 35% to 50%",
    });
  });

  test("a target that is reached already is sandbagged", () => {
    expect(issueOf("Increase weekly active teams", 60, 50)).toBe("sandbagged");
  });

  test("a vague wish stays vague with numbers beside it", () => {
    expect(issueOf("Improve the experience", 3, 4)).toBe("vague");
  });
});

describe("laws", () => {
  test("any text gets a verdict, a reason and a next step", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { verdict, sentence, advice } = judgeKeyResult(text);
        expect(["ok", "warn", "rewrite"]).toContain(verdict);
        expect(sentence).toMatch(/\.$/);
        expect(advice).toMatch(/\.$/);
      }),
      { seed: 7 },
    );
  });

  test("a list mark in front changes nothing", () => {
    for (const text of ["Launch mobile app", "Reduce churn from 5% to 3%", "Increase NPS"]) {
      expect(issueOf(`KR1: ${text}`)).toBe(issueOf(text));
      expect(issueOf(`• ${text}`)).toBe(issueOf(text));
    }
  });

  test("each rule names a kind and asks only what is known", () => {
    for (const rule of keyResultRules) {
      const [label, ...conditions] = rule.split(" ");
      expect(["outcome", "output", "input-activity", "no-metric", "vague", "milestone-ok"]).toContain(label);
      for (const condition of conditions.flatMap((part) => part.split("/"))) {
        const [name = "", roles] = condition.replace(/^!/, "").split(":");
        expect(roles === undefined ? Object.keys(facts) : PLACES).toContain(name);
      }
    }
  });
});
