/** Marks of a composite: scores, weights, two measures in one. */
import { isParticiple, type Mark, when } from "./mark";
import { foundIn } from "./reading";
import { isRole, type Role } from "./vocabulary";
import { said, stemOf } from "./words";

/** Percentages listed in a definition are weights; "times" in a name multiplies measures. */
export const weights: Mark = ({ name, meaning }) => {
  if (/ \S+ times \S+ times | multiplied by /.test(` ${meaning.text} `)) return "times";
  if (meaning.raw.filter((word) => /^\d+%$/.test(word)).length > 1) return "weights";
  const times = /(\S+) times (?!per|at|for|in|of|a|an|each|every)\S/.exec(name.text);
  return when(
    times !== null &&
      !/^(?:of|how|\d+|two|three|four|five|six|seven|ten|more|many|response|waiting|wait|delivery|load|cycle|lead)$/.test(times[1] || ""),
    "times",
  );
};

/** The name itself says that several things are mixed. */
export const namedComposite: Mark = (reading) =>
  said(/ in one (?:number|figur) | (?:averag|sum|mean) of (?:\S+ )*(?:kpis|metric|indicator) /, reading.name) ||
  reading.name.raw.find((word) => /^(?:weighted|blended|composite)$/.test(word)) ||
  "" ||
  when(
    !reading.people && / (?:composit|weight|blend|index|scorecard|rul) /.test(reading.head.line),
    reading.head.raw.find((word) => /^(?:composite|weight|blend|index|scorecard|rule)/.test(word)) || "",
  );

/** A score or index in the name, or a mix in the definition. */
export const composite: Mark = (reading) => {
  if (reading.people || reading.qualified) return "";
  const inDefinition = foundIn("composite", reading.meaning);
  return foundIn("composite", reading.head) || when(!/^(?:index|score|scores|health|formula|adjusted)$/.test(inDefinition), inDefinition);
};

const measures: readonly Role[] = [
  "people",
  "value",
  "event",
  "thing",
  "money",
  "vanity",
  "survey",
  "retention",
  "step",
  "abstract",
  "leaving",
  "gameableSoft",
  "gameableHard",
];
const isMeasure = (stems: readonly string[]): boolean => stems.some((stem) => measures.some((role) => isRole(role, stem)));

/** "Weekly active teams & MRR": two measures joined in one name. */
export const joined: Mark = ({ name, meaning, qualified }) => {
  if (/ (?:two|three|both|several) (?:number|count|measur|metric|kpi|figur) /.test(meaning.line)) return "two numbers";
  const at = name.stems.findIndex((stem) => /^(?:and|&|\+|plus|versus|vs)$/.test(stem));
  if (at < 1 || qualified || / (?:with|who|that|whos|between) /.test(name.line) || name.raw.includes("returning")) return "";
  const [left, right] = [name.stems.slice(0, at), name.stems.slice(at + 1)];
  const [before = "", after = ""] = [name.raw[at - 1], name.raw[at + 1]];
  // "Shared and watched", "saved and read later" are conditions in two words.
  if (after === "then" || after === "nobody") return "";
  const isNoun = (["money", "survey", "retention", "vanity"] as const).some((role) => isRole(role, stemOf(after)));
  if ((isParticiple(before, stemOf(before)) || /.{3}ing$/.test(before)) && !isNoun) return "";
  // "Sellers and buyers active weekly" joins two words, not two measures.
  const measuresApart = left.length > 1 || right.length === 1 || isRole("money", right[0]);
  if (left.length === 1 && right.length === 1 && name.stems.length === 3) return name.raw[at] || "";
  const list = left.length > 1 && right.length === 1;
  return when(
    measuresApart && (isMeasure(left) || (/[^s]s$/.test(before) && isMeasure(right))) && (list || isMeasure(right)),
    name.raw[at] || "",
  );
};
