/** What the rules on key results ask of a goal's words. */
import { contentWords, isMeasure, type Signs } from "./signs";
import { hasRole, type Token } from "./tokens";

/** True when one of the words plays one of the roles. */
export const some = (tokens: readonly Token[], ...roles: Parameters<typeof hasRole>[1][]): boolean =>
  tokens.some((token) => hasRole(token, ...roles));

/** True for a countable result. */
export const isMetric = (token: Token | undefined): boolean =>
  hasRole(token, "metric", "percent", "points", "money", "duration", "falling");

/** True when whole things are counted. */
export const isCount = (signs: Signs): boolean => signs.reading.main?.kind === "count" || signs.reading.main?.kind === "times";
/** True when the goal opens with making something. */
export const makes = (signs: Signs): boolean => hasRole(signs.verb, "ship") && !hasRole(signs.verb, "raise", "lower", "gain");
/** True when the goal opens with effort. */
export const acts = (signs: Signs): boolean => hasRole(signs.verb, "activity") && !hasRole(signs.verb, "raise", "lower", "gain");
/** True for a thing that a team makes. */
export const ofMade = (token: Token | undefined): boolean => hasRole(token, "artefact") && !isMeasure(token) && !hasRole(token, "people");
/** True for a thing that a team does. */
export const ofDone = (token: Token | undefined): boolean => hasRole(token, "event") && !isMeasure(token) && !hasRole(token, "people");
/** True when start and target are both written. */
export const hasPair = (signs: Signs): boolean =>
  signs.reading.start !== null && signs.reading.target !== null && signs.reading.type !== "between";

/** A clause that says what people do with what was made, with a number of its own: "used by 40%", "and reduce calls by 30%". */
export function hasEffect(signs: Signs): boolean {
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
export function isFinished(signs: Signs): boolean {
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

/** True for a form that says done: "updated", "written", "eingeführt". */
export const isParticiple = (token: Token): boolean =>
  /^won$|(?:ed|en|wn|ut|tt|[lhz]t|hrt|do|da|dos|das|up|live|ee)$/.test(token.word.replace(/_(?:off|on).*$/, "")) && token.word.length > 2;

/** Somebody else's yes: "licence granted", "the council adopts the plan", "pass the inspection". */
export function isDecision(signs: Signs): boolean {
  const { verb, tokens, phrase } = signs;
  if (signs.reading.main && !(isCount(signs) && signs.reading.type !== "change")) return false;
  if (signs.reading.main && isMeasure(signs.counted)) return false;
  const granted = some(tokens, "decision");
  const [next] = signs.rest;
  if (verb && next && hasRole(next, "decide") && isParticiple(next) && !hasRole(verb, "lower", "raise", "ship", "activity")) return true;
  if (verb && hasRole(verb, "decide") && isParticiple(verb) && !hasRole(verb, "ship", "gain")) return true;
  if (verb && hasRole(verb, "decide")) return granted && !isCount(signs);
  if (makes(signs) || acts(signs) || hasRole(verb, "raise", "lower", "soft", "routine", "keep")) return false;
  if (!verb && !signs.hasNumber && hasRole(signs.noun, "decision") && !isMeasure(signs.noun) && !some(tokens, "frequency", "vague"))
    return true;
  if (tokens.some((token, index) => index > 0 && isDeed(token) && hasRole(tokens[index - 1], "decision"))) return true;
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
export const isRatio = (signs: Signs): boolean =>
  signs.tokens.slice(0, signs.reading.main?.first ?? 0).some((token) => hasRole(token, "per"));

const isDeed = (token: Token): boolean => /s$/.test(token.word) && hasRole(token, "ship", "activity", "adopt", "gain", "decide");

/** "500 active projects": used things, not made ones. */
export const inUse = (signs: Signs): boolean => {
  const main = signs.reading.main;
  return main?.noun !== undefined && some(signs.tokens.slice(main.first, main.noun), "adopt");
};

/** "Meet the sales target": the number stands elsewhere. */
export const meansGoal = (signs: Signs): boolean => hasRole(signs.verb, "gain", "activity") && some(signs.rest, "goal") && !signs.hasNumber;

/** Only wide words follow: "great service", "a better culture". */
export function isWide(signs: Signs): boolean {
  if (makes(signs) && hasRole(signs.verb, "picture") && hasRole(signs.noun, "people") && !some(signs.rest, "artefact")) return true;
  const wide = signs.phrase.filter((token) => hasRole(token, "vague"));
  return (
    wide.length > 0 &&
    !signs.phrase.some((token) => ofMade(token) && !hasRole(token, "generic")) &&
    hasRole(signs.noun, "vague", "generic", "people")
  );
}

/** True when a word says up or down. */
export const moves = (signs: Signs): boolean => some(signs.tokens, "raise", "lower", "more", "fewer", "under", "over");
/** True when the goal opens with work of any kind. */
export const named = (signs: Signs): boolean => hasRole(signs.verb, "ship") || hasRole(signs.verb, "activity");

/** "Within 24 hours", "on time": a service kept its promise. */
export const isPrompt = (signs: Signs): boolean =>
  signs.reading.quantities.some((quantity) => quantity.window && /^(?:ms|s|min|h|d)$/.test(quantity.unit)) || some(signs.tokens, "prompt");

/** True when the amount is a share. */
export const isShare = (signs: Signs): boolean => signs.reading.main?.kind === "percent" || signs.reading.main?.kind === "share";

/** "Deliver 99.9% uptime", "Generate €2M in savings": the number belongs to a measure, not to the work. */
export function measured(signs: Signs): boolean {
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

/** "Complete two courses" is effort, although complete is a verb of making. */
export const completesEffort = (signs: Signs): boolean =>
  hasRole(signs.verb, "adopt") && (ofDone(signs.noun) || ofDone(signs.counted)) && !hasRole(signs.noun, "decision");
/** True for verbs that take their meaning from what follows: make, put, get. */
export const isMaking = (signs: Signs): boolean => /^(?:make|made|making|put|bring|get|do|have|give|turn)$/.test(signs.verb?.word ?? "");
/** True when the first words are wide and hold no measure. */
export const isVagueFirst = (signs: Signs): boolean =>
  some(signs.phrase, "vague") && !signs.phrase.some((token) => isMetric(token) && !hasRole(token, "vague"));

/** "Increase visibility", "more transparency": a direction of something nobody can count. */
export function isWideMove(signs: Signs): boolean {
  const words = contentWords(signs.tokens).filter((token) => !hasRole(token, "raise", "lower", "soft", "more", "fewer", "keep"));
  if (words.some((token) => isMetric(token))) return false;
  return some(words, "vague") || words.every((token) => hasRole(token, "generic"));
}

/** "Rewire the old wing": a word that no vocabulary knows, before an article, is most likely a verb of work. */
export const opensUnknown = ({ tokens, hasNumber, phrase }: Signs): boolean =>
  !hasNumber &&
  tokens[0]?.kind === "word" &&
  tokens[0].roles.length === 0 &&
  !/s$/.test(tokens[0].word) &&
  /^(?:the|a|an|our|all|every)$/.test(tokens[1]?.word ?? "") &&
  !phrase.some(isMeasure) &&
  !some(tokens, "vague");
