/** Goals that somebody outside the team decides: a licence, an award, an approval. */
import { isCount, isMade, isParticiple, opens } from "./key-result-words";
import { isMeasure, type Signs } from "./signs";
import { hasRole, some, tokenAt, wordAt } from "./tokens";
import { union } from "./vocabulary/role-set";
import {
  ACTIVITY,
  ADOPT,
  ARTEFACT_EVENT_OR_PEOPLE,
  DECIDE,
  DECISION,
  FEWER,
  FILLER,
  FREQUENCY,
  GAIN,
  IS,
  KEEP,
  MEASURE,
  MORE,
  MOVES,
  ROUTINE,
  SHIP,
  SOFT,
  STATE,
  VAGUE,
} from "./vocabulary/roles";

const MOVES_SHIP_OR_ACTIVITY = union(MOVES, SHIP, ACTIVITY);
const SHIP_OR_GAIN = union(SHIP, GAIN);
/** Verbs that nobody outside decides. */
const UNDECIDED = union(MOVES, SOFT, ROUTINE, KEEP);
const MEASURE_MORE_OR_FEWER = union(MEASURE, MORE, FEWER);
const FREQUENCY_VAGUE_OR_FEWER = union(FREQUENCY, VAGUE, FEWER);
/** Verbs of something done. */
const DEEDS = union(SHIP, ACTIVITY, ADOPT, GAIN, DECIDE);

/** Somebody else's yes, in a sentence that opens with a verb; undefined when its verb does not tell. */
function decidedByVerb(signs: Signs): boolean | undefined {
  const { verb, rest } = signs;
  if (!verb) return undefined;
  const next = rest[0];
  if (next && hasRole(next, DECIDE) && isParticiple(next) && !hasRole(verb, MOVES_SHIP_OR_ACTIVITY)) return true;
  if (hasRole(verb, DECIDE))
    return (isParticiple(verb) && !hasRole(verb, SHIP_OR_GAIN)) || (some(signs.tokens, DECISION) && !isCount(signs));
  return opens(signs, SHIP) || opens(signs, ACTIVITY) || hasRole(verb, UNDECIDED) ? false : undefined;
}

/** "Council approves", "licence was granted": who decides, then the yes. */
function decidedInPassing({ tokens, phrase, hasNumber }: Signs): boolean {
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 && hasRole(token, DECIDE) && (isParticiple(token) || (/s$/.test(token.word) && !hasRole(token, ARTEFACT_EVENT_OR_PEOPLE))),
  );
  const opening = tokens.find((token) => !hasRole(token, FILLER));
  if (at < 0 && !hasRole(opening, DECIDE)) return false;
  const passive = at > 0 && (hasRole(tokenAt(tokens, at - 1), IS) || !hasNumber);
  if (some(tokens, DECISION)) return passive || opening === tokens[0];
  const made = hasRole(tokenAt(tokens, at), SHIP) && !hasRole(tokenAt(tokens, at - 1), IS);
  return passive && !made && !some(phrase, FREQUENCY) && !some(tokens, MEASURE_MORE_OR_FEWER);
}

/** Somebody else's yes: "licence granted", "the council adopts the plan", "pass the inspection". */
export function isDecision(signs: Signs): boolean {
  const { verb, tokens, noun, hasNumber } = signs;
  if (signs.main && (!isCount(signs) || signs.reading.type === "change" || isMeasure(signs.counted))) return false;
  const byVerb = decidedByVerb(signs);
  if (byVerb !== undefined) return byVerb;
  if (!verb && !hasNumber && hasRole(noun, DECISION) && !isMeasure(noun) && !some(tokens, FREQUENCY_VAGUE_OR_FEWER)) return true;
  const deed = tokens.some(
    (token, index) => /s$/.test(token.word) && hasRole(tokenAt(tokens, index - 1), DECISION) && hasRole(token, DEEDS),
  );
  const first =
    wordAt(tokens, 0) === "first" &&
    !hasNumber &&
    (some(tokens, STATE) || !(verb || tokens.some((token) => isMeasure(token) || isMade(token)) || some(tokens, VAGUE)));
  return deed || first || decidedInPassing(signs);
}
