/** The rules that name a key result's kind, in order of precedence: the first that fits speaks. */
import { facts, playing, wordsAt } from "./key-result-facts";
import type { Signs } from "./signs";

/** Kind of a key result, as a coach would sort it. */
export type KeyResultLabel = "outcome" | "output" | "input-activity" | "no-metric" | "vague" | "milestone-ok";

/**
 * A rule is a kind and what must all be true: a fact ("pair"), or a place and the roles of which a word there must play one ("verb:gain|ship");
 * `!` says not, `/` says or.
 */
export const keyResultRules: readonly string[] = [
  // A number still to be filled in is no number.
  "no-metric !number placeholder",
  // What people do with the thing made counts more than making it.
  "outcome effect",
  // More of a thing made is still output, more of an effort is still effort.
  "output !falls pair counted:made !ratio",
  "input-activity !falls pair counted:done !ratio",
  // A measure that goes from one number to another, and a change in a measure, are outcomes; so is a share served within a time.
  "outcome pair",
  "outcome change !makes/!things",
  "outcome share prompt",
  // A mark is given by others.
  "outcome graded",
  // A thing that somebody now has is output.
  "output equipped !any:vague|more|fewer",
  // Hours of coaching and a course for everybody are effort, and so is what the team's own people do.
  "input-activity whole:done !share !count",
  "input-activity !number first:all any:event",
  "input-activity staffed !moves",
  // A yes from outside is a milestone.
  "milestone-ok decision",
  // A target that stands elsewhere is no number.
  "no-metric !number verb:gain|activity rest:goal",
  // A share or an amount of a measure is an outcome.
  "outcome !count verb:ship|activity measured",
  // More of a team's own people is an output, and so is a share of the plan.
  "output verb:raise|gain counted:artefact counted:people",
  "output share whole:made verb:ship|gain/!verb verb:ship|gain/shipped",
  // What others give, counted, is an outcome.
  "outcome number verb:earn",
  // A post every day is effort.
  "input-activity makes any:frequency noun:done",
  // Wide words name nothing made.
  "vague !number makes/making/verb:soft wide",
  // Effort counted is effort.
  "input-activity acts !makes/!noun:made",
  "input-activity makes effort",
  "input-activity making noun:done",
  // A thing made, sent live or hired is an output.
  "output makes",
  "output making !rest:vague|more|fewer|position noun:made/rest:state",
  "output !number verb:gain/extends noun:made !phrase:vague",
  // Business as usual is effort, and so is a routine done on time.
  "input-activity !number verb:routine|keep verb:routine/short !rest:countable|vague",
  "input-activity !number !verb any:frequency !noun:counts !moves",
  // Effort described as done is effort.
  "input-activity acted !counted:counts",
  // A thing in place is an output.
  "output !first:more|fewer !used finished !verb:raise|lower|soft !number/!counted:people|counts/noun:made !number/count",
  // People doing something, counted, is an outcome.
  "outcome number !verb noun:people doing",
  // So many times a week is effort.
  "input-activity repeated !noun:people",

  // An unknown verb with an object is output.
  "output unknown",
  // Things counted are output, efforts counted are effort.
  "output !used counted:made !falls !holds",
  "input-activity !used counted:done !falls",
  // A number on a measure is an outcome.
  "outcome number",
  // A direction, people gained, active users, users who do something: without a number they are unfinished.
  "no-metric moves !drifts",
  "no-metric verb:gain noun:people|countable !phrase:vague",
  "no-metric verb:adopt noun:people alone",
  "no-metric noun:people first:position/phrased any:adopt !any:vague",
  // A thing named alone is an output, an effort named alone is effort.
  "output !verb noun:made !any:vague",
  "input-activity !verb noun:done !phrase:vague",
  "output !number !verb any:made !phrase:people|counts !any:vague|generic|more|fewer",
  // A measure without a number is unfinished.
  "no-metric noun:counts/any:countable !hazy",
];

type Test = (signs: Signs) => boolean;

function testOf(condition: string): Test {
  if (condition.includes("/")) {
    const tests = condition.split("/").map(testOf);
    return (signs) => tests.some((test) => test(signs));
  }
  if (condition.startsWith("!")) {
    const test = testOf(condition.slice(1));
    return (signs) => !test(signs);
  }
  const [name = "", roles] = condition.split(":");
  if (roles === undefined) return facts[name] as Test;
  const plays = playing(roles.split("|"));
  return (signs) => wordsAt(name, signs).some(plays);
}

interface Row {
  label: KeyResultLabel;
  tests: readonly Test[];
}

let rows: readonly Row[] | undefined;

/** The kind that the first fitting rule gives; what no rule fits cannot be checked, and is vague. */
export function labelOf(signs: Signs): KeyResultLabel {
  rows =
    rows ||
    keyResultRules.map((rule) => {
      const [label, ...conditions] = rule.split(" ");
      return { label: label as KeyResultLabel, tests: conditions.map(testOf) };
    });
  for (const { label, tests } of rows) {
    let at = 0;
    while (at < tests.length && (tests[at] as Test)(signs)) at += 1;
    if (at === tests.length) return label;
  }
  return "vague";
}
