/** The rules that name a key result's kind, in order of precedence: the first that fits speaks. */

import {
  acts,
  completesEffort,
  hasEffect,
  hasPair,
  inUse,
  isCount,
  isDecision,
  isFinished,
  isMaking,
  isMetric,
  isParticiple,
  isPrompt,
  isRatio,
  isShare,
  isVagueFirst,
  isWide,
  isWideMove,
  makes,
  meansGoal,
  measured,
  moves,
  named,
  ofDone,
  ofMade,
  opensUnknown,
  some,
} from "./key-result-words";
import { isMeasure, type Signs } from "./signs";
import { hasRole } from "./tokens";

/** Kind of a key result, as a coach would sort it. */
export type KeyResultLabel = "outcome" | "output" | "input-activity" | "no-metric" | "vague" | "milestone-ok";

/** A rule: its name (shown in tests), the kind it gives, and when it fits. */
export interface KeyResultRule {
  name: string;
  label: KeyResultLabel;
  fits: (signs: Signs) => boolean;
}

/** The rules, first match wins. */
export const keyResultRules: readonly KeyResultRule[] = [
  { name: "a number still to be filled in is no number", label: "no-metric", fits: (s) => s.placeholder && !s.hasNumber },
  { name: "what people do with the thing made counts more than making it", label: "outcome", fits: (s) => s.hasNumber && hasEffect(s) },
  {
    name: "more of a thing made is still output",
    label: "output",
    fits: (s) => s.hasNumber && isCount(s) && s.reading.direction !== "decrease" && hasPair(s) && ofMade(s.counted) && !isRatio(s),
  },
  {
    name: "more of an effort is still effort",
    label: "input-activity",
    fits: (s) => s.hasNumber && isCount(s) && s.reading.direction !== "decrease" && hasPair(s) && ofDone(s.counted) && !isRatio(s),
  },
  { name: "a measure that goes from one number to another is an outcome", label: "outcome", fits: (s) => hasPair(s) },
  {
    name: "a change in a measure is an outcome",
    label: "outcome",
    fits: (s) => s.reading.change !== "" && !(makes(s) && isCount(s) && s.reading.main?.kind === "count"),
  },
  { name: "a share served within a time is an outcome", label: "outcome", fits: (s) => isShare(s) && isPrompt(s) },
  {
    name: "everybody doing a course is effort",
    label: "input-activity",
    fits: (s) => !s.hasNumber && hasRole(s.tokens[0], "all") && some(s.tokens, "people", "all") && some(s.tokens.slice(1), "event"),
  },
  { name: "a yes from outside is a milestone", label: "milestone-ok", fits: isDecision },
  {
    name: "a measure without a number is unfinished",
    label: "no-metric",
    fits: (s) => !s.hasNumber && !s.verb && hasRole(s.phrase[0], "measure"),
  },
  { name: "a target that stands elsewhere is no number", label: "no-metric", fits: meansGoal },
  {
    name: "a share or an amount of a measure is an outcome",
    label: "outcome",
    fits: (s) => s.hasNumber && !isCount(s) && named(s) && measured(s),
  },
  {
    name: "more of a team's own people is an output",
    label: "output",
    fits: (s) =>
      s.hasNumber && isCount(s) && hasRole(s.verb, "raise", "gain") && hasRole(s.counted, "artefact") && hasRole(s.counted, "people"),
  },
  {
    name: "a share of the plan is output",
    label: "output",
    fits: (s) =>
      isShare(s) &&
      ofMade(s.whole) &&
      (hasRole(s.verb, "ship", "gain") ||
        (!s.verb && s.tokens.some((token) => hasRole(token, "ship") && !hasRole(token, "artefact") && isParticiple(token)))),
  },
  { name: "what others give, counted, is an outcome", label: "outcome", fits: (s) => s.hasNumber && hasRole(s.verb, "earn") },
  { name: "a post every day is effort", label: "input-activity", fits: (s) => makes(s) && some(s.tokens, "frequency") && ofDone(s.noun) },
  {
    name: "wide words name nothing made",
    label: "vague",
    fits: (s) => !s.hasNumber && (makes(s) || isMaking(s) || hasRole(s.verb, "soft")) && isWide(s),
  },
  {
    name: "effort counted is effort",
    label: "input-activity",
    fits: (s) => (acts(s) && !(makes(s) && ofMade(s.noun))) || (makes(s) && completesEffort(s)) || (isMaking(s) && ofDone(s.noun)),
  },
  {
    name: "a thing made, sent live or hired is an output",
    label: "output",
    fits: (s) =>
      makes(s) ||
      (isMaking(s) && !some(s.rest, "vague", "more", "fewer") && (ofMade(s.noun) || some(s.rest, "state"))) ||
      (!s.hasNumber && hasRole(s.verb, "gain") && ofMade(s.noun)),
  },
  {
    name: "business as usual is effort",
    label: "input-activity",
    fits: (s) =>
      !s.hasNumber &&
      (hasRole(s.verb, "routine") || (hasRole(s.verb, "keep") && s.rest.length < 3)) &&
      !s.rest.some((token) => isMetric(token) || hasRole(token, "vague")),
  },
  {
    name: "a routine done on time is effort",
    label: "input-activity",
    fits: (s) => !s.hasNumber && !s.verb && some(s.tokens, "frequency") && !isMeasure(s.noun) && !moves(s),
  },
  {
    name: "effort described as done is effort",
    label: "input-activity",
    fits: (s) =>
      !s.hasNumber &&
      s.tokens.some((token, index) => hasRole(token, "activity") && isParticiple(token) && hasRole(s.tokens[index - 1], "is")),
  },
  {
    name: "a thing in place is an output",
    label: "output",
    fits: (s) =>
      !hasRole(s.tokens[0], "more", "fewer") &&
      isFinished(s) &&
      !hasRole(s.verb, "raise", "lower", "soft") &&
      !(s.hasNumber && (hasRole(s.counted, "people") || isMeasure(s.counted)) && !ofMade(s.noun)) &&
      !(s.hasNumber && !isCount(s)),
  },
  {
    name: "people doing something, counted, is an outcome",
    label: "outcome",
    fits: (s) =>
      s.hasNumber &&
      !s.verb &&
      hasRole(s.noun, "people") &&
      s.tokens.some((token, index) => hasRole(token, "adopt", "gain", "is") && s.tokens[index - 1] !== undefined),
  },
  {
    name: "so many times a week is effort",
    label: "input-activity",
    fits: (s) =>
      s.reading.unit.startsWith("times per") || (s.hasNumber && !s.verb && isCount(s) && /^times? per/.test(s.reading.main?.unit ?? "")),
  },
  { name: "an unknown verb with an object is output", label: "output", fits: opensUnknown },
  {
    name: "things counted are output",
    label: "output",
    fits: (s) =>
      s.hasNumber &&
      isCount(s) &&
      !inUse(s) &&
      ofMade(s.counted) &&
      !hasRole(s.verb, "lower") &&
      s.reading.direction !== "decrease" &&
      s.reading.direction !== "maintain",
  },
  {
    name: "efforts counted are effort",
    label: "input-activity",
    fits: (s) => s.hasNumber && isCount(s) && ofDone(s.counted) && !hasRole(s.verb, "lower") && s.reading.direction !== "decrease",
  },
  { name: "a number on a measure is an outcome", label: "outcome", fits: (s) => s.hasNumber },
  { name: "a direction without a number is unfinished", label: "no-metric", fits: (s) => moves(s) && !isWideMove(s) },
  {
    name: "people gained without a number is unfinished",
    label: "no-metric",
    fits: (s) => hasRole(s.verb, "gain") && (hasRole(s.noun, "people") || isMetric(s.noun)) && !some(s.phrase, "vague"),
  },
  {
    name: "active users, uncounted, are unfinished",
    label: "no-metric",
    fits: (s) => hasRole(s.verb, "adopt") && hasRole(s.noun, "people") && s.rest.length === 1,
  },
  {
    name: "users who do something, uncounted, are unfinished",
    label: "no-metric",
    fits: (s) =>
      hasRole(s.noun, "people") &&
      (hasRole(s.tokens[0], "position") || s.phrase.length > 1) &&
      some(s.tokens, "adopt") &&
      !some(s.tokens, "vague"),
  },
  {
    name: "all of a kind moved over is an output",
    label: "output",
    fits: (s) => hasRole(s.tokens[0], "all") && !some(s.phrase, "people") && !some(s.tokens, "vague"),
  },
  { name: "a thing named alone is an output", label: "output", fits: (s) => !s.verb && ofMade(s.noun) && !some(s.phrase, "vague") },
  { name: "an effort named alone is effort", label: "input-activity", fits: (s) => !s.verb && ofDone(s.noun) && !some(s.phrase, "vague") },
  {
    name: "a measure without a number is unfinished",
    label: "no-metric",
    fits: (s) => (isMeasure(s.noun) || s.tokens.some(isMetric)) && !isVagueFirst(s),
  },
];
