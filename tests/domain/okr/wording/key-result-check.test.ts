import fc from "fast-check";
import { judgeKeyResult } from "../../../../src/domain/okr/wording/key-result-check";
import { facts } from "../../../../src/domain/okr/wording/key-result-facts";
import { keyResultRules } from "../../../../src/domain/okr/wording/key-result-rules";

const issueOf = (text: string, start: number | null = null, target: number | null = null) => judgeKeyResult(text, start, target).issue;

const PLACES = ["any", "first", "rest", "phrase", "verb", "noun", "counted", "whole"];

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
    ["a climb to a better place is none", "Climb from #12 to #5 in the store", "outcome"],
    ["a step under 3% is sandbagged", "Revenue from $100k to $101k", "sandbagged"],
    ["a small step near the ceiling is no small step", "Uptime from 99.5% to 99.9%", "outcome"],
    ["German is judged too", "Neue Website veröffentlichen", "output"],
    ["a German compound is what its last part is", "Kundenzufriedenheit verbessern", "no-metric"],
    ["people taken on are an output", "Onboard 3 new sales reps", "output"],
    ["a thing made larger is an output", "Expand the warehouse", "output"],
    ["praise without a number is vague", "Strong pipeline of ideas", "vague"],
    ["work, more work and a result are compound", "Launch the portal, train all staff and reduce calls by 20%", "compound"],
    ["two pairs of numbers are compound", "Retouren von 9 % auf 6 % senken und Umsatz von 2 auf 3 Mio. € steigern", "compound"],
    ["conversations held in German are effort", "20 Kundeninterviews führen", "activity"],
    ["people taught in Spanish are effort", "Capacitar a 40 empleados", "activity"],
    ["people kept without a number, in French", "Fidéliser nos clients", "no-metric"],
    ["people kept without a number, in Spanish", "Fidelizar clientes", "no-metric"],
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

  test("a share in a cell is the percent of the text", () => {
    expect(judgeKeyResult("Reduce churn to 3%", 0.05)).toMatchObject({ issue: "outcome", rewrite: "Reduce churn from 5% to 3%" });
  });

  test.each([
    ["the start is the target already", "Increase activation to 50%", 0.5, null],
    ["the start is behind the target", "Increase activation to 50%", 0.6, null],
    ["both numbers are the same", "Increase activation", 0.35, 0.35],
    ["the numbers go against the verb", "Reduce churn", 0.03, 0.05],
    ["the text is German", "Umsatz steigern", 100, 120],
    ["the text is Spanish", "Aumentar las ventas", 100, 120],
    ["the text is Portuguese", "Aumentar as vendas da loja", 100, 120],
    ["the text is French", "Augmenter le taux de rétention", 0.5, 0.6],
  ])("no English “from … to …” is offered where %s", (_, text, start, target) => {
    expect(judgeKeyResult(text, start, target).rewrite).toBeUndefined();
  });

  test("a target that is reached already is sandbagged", () => {
    expect(issueOf("Increase weekly active teams", 60, 50)).toBe("sandbagged");
  });

  test("a vague wish stays vague with numbers beside it", () => {
    expect(issueOf("Improve the experience", 3, 4)).toBe("vague");
  });
});

describe("a verb and numbers that disagree", () => {
  test.each([
    ["Increase NPS from 50 to 30", null, null, "increase", "from 50 to 30"],
    ["Decrease churn from 3% to 5%", null, null, "decrease", "from 3 to 5"],
    ["Grow active users from 500 to 300", null, null, "increase", "from 500 to 300"],
    ["Aumentar el NPS de 50 a 30", null, null, "increase", "from 50 to 30"],
    ["Réduire le taux de rotation de 3 % à 5 %", null, null, "decrease", "from 3 to 5"],
    ["Krankenstand von 4 % auf 6 % senken", null, null, "decrease", "from 4 to 6"],
    ["Increase NPS", 50, 30, "increase", "from 50 to 30"],
    ["Reduce churn", 0.03, 0.05, "decrease", "from 3 to 5"],
    ["Reduce churn to 3%", 0.02, null, "decrease", "from 2 to 3"],
  ])("are named: %s, start %j, target %j", (text, start, target, way, numbers) => {
    expect(judgeKeyResult(text, start, target)).toMatchObject({
      verdict: "warn",
      issue: "sandbagged",
      sentence: `It says ${way}, but the numbers go ${numbers}: swap them or change the verb.`,
    });
  });

  test.each([
    "Shorten onboarding so that activation goes from 20% to 30%",
    "Reduce churn by extending contracts from 3 to 5 months",
    "Raise our search ranking from 8 to 3",
    "Accelerate hiring from 50 to 35 days",
    "Cut costs: margin from 10% to 14%",
    "Reduce the net loss from -€2M to -€1M",
    "Reduce CO2 from 1.2 t to 900 kg",
  ])("are not seen where the verb speaks of something else: %s", (text) => {
    expect(issueOf(text)).toBe("outcome");
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
