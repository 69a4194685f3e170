/** The rules that name a key result's kind, in order of precedence: the first that fits speaks. */
import { contentWords, isMeasure, type Signs } from "./signs";
import { hasRole, type Token } from "./tokens";

/** Kind of a key result, as a coach would sort it. */
export type KeyResultLabel = "outcome" | "output" | "input-activity" | "no-metric" | "vague" | "milestone-ok";

/** A rule: its name (shown in tests), the kind it gives, and when it fits. */
export interface KeyResultRule {
  name: string;
  label: KeyResultLabel;
  fits: (signs: Signs) => boolean;
}

const some = (tokens: readonly Token[], ...roles: Parameters<typeof hasRole>[1][]): boolean =>
  tokens.some((token) => hasRole(token, ...roles));

const isCount = (signs: Signs): boolean => signs.reading.main?.kind === "count" || signs.reading.main?.kind === "times";
const makes = (signs: Signs): boolean => hasRole(signs.verb, "ship") && !hasRole(signs.verb, "raise", "lower", "gain");
const acts = (signs: Signs): boolean => hasRole(signs.verb, "activity") && !hasRole(signs.verb, "raise", "lower", "gain");
const ofMade = (token: Token | undefined): boolean => hasRole(token, "artefact") && !isMeasure(token) && !hasRole(token, "people");
const ofDone = (token: Token | undefined): boolean => hasRole(token, "event") && !isMeasure(token) && !hasRole(token, "people");
const hasPair = (signs: Signs): boolean =>
  signs.reading.start !== null && signs.reading.target !== null && signs.reading.type !== "between";

/** A clause that says what people do with what was made, with a number of its own: "used by 40%", "and reduce calls by 30%". */
function hasEffect(signs: Signs): boolean {
  const main = signs.reading.main;
  if (main === undefined) return false;
  const before = signs.rest.filter((token) => token.start < (signs.tokens[main.first] as Token).start);
  const after = signs.tokens.slice(main.last + 1);
  const effect = before.findIndex(
    (token, index) =>
      hasRole(token, "adopt", "raise", "lower", "gain") &&
      (index === 0
        ? false
        : hasRole(before[index - 1], "clause", "and") || hasRole(before[index + 1], "by") || index === before.length - 1) &&
      !isNoun(before, index),
  );
  if (effect >= 0) return !(isCount(signs) && (ofMade(signs.counted) || ofDone(signs.counted)));
  const clause = before.some(
    (token) => (hasRole(token, "clause") && !hasRole(token, "to", "and", "until")) || /^[;,:–—]$/.test(token.text),
  );
  if (!clause) return false;
  return main.kind === "percent" || main.kind === "share" || some(after, "adopt") || isMeasure(signs.counted);
}

const isNoun = (tokens: readonly Token[], index: number): boolean =>
  hasRole(tokens[index], "event", "artefact") && hasRole(tokens[index - 1], "filler", "per");

/** Passive or finished: "is drawn up", "handbook updated", "in place". */
function isFinished(signs: Signs): boolean {
  return signs.tokens.some((token, index) => {
    if (index === 0) return false;
    if (hasRole(token, "state")) return true;
    if (!hasRole(token, "ship") || !isParticiple(token)) return false;
    const next = signs.tokens[index + 1];
    return (
      next === undefined ||
      next.kind !== "word" ||
      hasRole(next, "filler", "by", "until", "within", "to", "and", "per", "of", "clause", "least") ||
      hasRole(signs.tokens[index - 1], "is")
    );
  });
}

const isParticiple = (token: Token): boolean =>
  /^won$|(?:ed|en|wn|ut|tt|[lhz]t|hrt|do|da|dos|das|up|live|ee)$/.test(token.word.replace(/_(?:off|on).*$/, "")) && token.word.length > 2;

/** Somebody else's yes: "licence granted", "the council adopts the plan", "pass the inspection". */
function isDecision(signs: Signs): boolean {
  const { verb, tokens, phrase } = signs;
  if (signs.reading.main && !(isCount(signs) && signs.reading.type !== "change")) return false;
  if (signs.reading.main && isMeasure(signs.counted)) return false;
  const granted = some(tokens, "decision");
  const [next] = signs.rest;
  if (verb && next && hasRole(next, "decide") && isParticiple(next) && !hasRole(verb, "lower", "raise", "ship", "activity")) return true;
  if (verb && hasRole(verb, "decide") && isParticiple(verb) && !hasRole(verb, "ship", "gain")) return true;
  if (verb && hasRole(verb, "decide")) return granted && !isCount(signs);
  if (makes(signs) || acts(signs) || hasRole(verb, "raise", "lower", "soft", "routine", "keep")) return false;
  if (/^first$/.test(tokens[0]?.word ?? "") && !signs.hasNumber && some(tokens, "state")) return true;
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      hasRole(token, "decide") &&
      (isParticiple(token) || (/s$/.test(token.word) && !hasRole(token, "artefact", "event", "people"))),
  );
  const opening = tokens.find((token) => !hasRole(token, "filler"));
  if (at < 0 && !hasRole(opening, "decide")) return false;
  const passive = at > 0 && (hasRole(tokens[at - 1], "is") || !signs.hasNumber);
  if (granted) return passive || opening === tokens[0];
  const made = at > 0 && hasRole(tokens[at], "ship") && !hasRole(tokens[at - 1], "is");
  return passive && !made && !some(phrase, "frequency") && !some(tokens, "measure", "more", "fewer");
}

/** "Pages per visit": a ratio, whatever is counted. */
const isRatio = (signs: Signs): boolean => signs.tokens.slice(0, signs.reading.main?.first ?? 0).some((token) => hasRole(token, "per"));

const meansGoal = (signs: Signs): boolean => hasRole(signs.verb, "gain", "activity") && some(signs.rest, "goal") && !signs.hasNumber;

/** Only wide words follow: "great service", "a better culture". */
function isWide(signs: Signs): boolean {
  const wide = signs.phrase.filter((token) => hasRole(token, "vague"));
  return wide.length > 0 && !some(signs.phrase, "artefact") && hasRole(signs.noun, "vague", "generic", "people");
}

const moves = (signs: Signs): boolean => some(signs.tokens, "raise", "lower", "more", "fewer");
const named = (signs: Signs): boolean => hasRole(signs.verb, "ship") || hasRole(signs.verb, "activity");

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
  { name: "a share of the plan is output", label: "output", fits: (s) => isShare(s) && hasRole(s.verb, "ship", "gain") && ofMade(s.whole) },
  { name: "what others give, counted, is an outcome", label: "outcome", fits: (s) => s.hasNumber && hasRole(s.verb, "earn") },
  { name: "a post every day is effort", label: "input-activity", fits: (s) => makes(s) && some(s.tokens, "frequency") && ofDone(s.noun) },
  {
    name: "effort counted is effort",
    label: "input-activity",
    fits: (s) => (acts(s) && !(makes(s) && ofMade(s.noun))) || (makes(s) && completesEffort(s)) || (isMaking(s) && ofDone(s.noun)),
  },
  { name: "wide words name nothing made", label: "vague", fits: (s) => !s.hasNumber && makes(s) && isWide(s) },
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
      !some(s.rest, "metric", "percent", "vague"),
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
    name: "things counted are output",
    label: "output",
    fits: (s) =>
      s.hasNumber &&
      isCount(s) &&
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
    fits: (s) => hasRole(s.verb, "gain") && hasRole(s.noun, "people", "metric") && !some(s.phrase, "vague"),
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
    fits: (s) => some(s.tokens, "metric", "percent", "points", "money", "duration", "falling") && !isVagueFirst(s),
  },
];

const isPrompt = (signs: Signs): boolean =>
  signs.reading.quantities.some((quantity) => quantity.window && /^(?:ms|s|min|h|d)$/.test(quantity.unit)) || some(signs.tokens, "prompt");

const isShare = (signs: Signs): boolean => signs.reading.main?.kind === "percent" || signs.reading.main?.kind === "share";

/** "Deliver 99.9% uptime", "Generate €2M in savings": the number belongs to a measure, not to the work. */
function measured(signs: Signs): boolean {
  const main = signs.reading.main;
  if (!main || main.window) return false;
  const next = signs.tokens.slice(main.last + 1, main.last + 4);
  if (main.kind === "money" || main.kind === "points") return true;
  if (main.kind === "time") return isMeasure(signs.noun) && !acts(signs) && !hasRole(signs.noun, "artefact");
  return (
    isMeasure(next[0]) ||
    (isMeasure(next[1]) && !hasRole(next[0], "of")) ||
    (isMeasure(signs.noun) && hasRole(signs.tokens[main.first - 1], "of", "to", "least", "over", "under"))
  );
}

const completesEffort = (signs: Signs): boolean =>
  hasRole(signs.verb, "adopt") && (ofDone(signs.noun) || ofDone(signs.counted)) && !hasRole(signs.noun, "decision");
const isMaking = (signs: Signs): boolean => /^(?:make|made|making|put|bring|get|do|have|give|turn)$/.test(signs.verb?.word ?? "");
const isVagueFirst = (signs: Signs): boolean =>
  some(signs.phrase, "vague") && !signs.phrase.some((token) => hasRole(token, "metric") && !hasRole(token, "vague"));

/** "Increase visibility", "more transparency": a direction of something nobody can count. */
function isWideMove(signs: Signs): boolean {
  const words = contentWords(signs.tokens).filter((token) => !hasRole(token, "raise", "lower", "soft", "more", "fewer", "keep"));
  if (words.some((token) => hasRole(token, "metric", "percent", "points", "money", "duration", "falling"))) return false;
  return some(words, "vague") || words.every((token) => hasRole(token, "generic"));
}
