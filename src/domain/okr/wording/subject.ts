/** What a goal speaks about when its number names no unit: the measured thing before the number. */
import type { Sentence } from "./sentence";
import { hasRole, type Token } from "./tokens";
import type { Role } from "./vocabulary/vocabulary";

const ENDS: readonly Role[] = ["from", "to", "by", "within", "of", "per", "clause", "until", "least", "most", "under", "over", "now", "is"];
const LEADS: readonly Role[] = [
  "raise",
  "lower",
  "keep",
  "soft",
  "gain",
  "about",
  "measure",
  "filler",
  "all",
  "more",
  "fewer",
  "frequency",
];

/** The words of the measured thing, in front of the first number. */
export function subjectOf(tokens: readonly Token[], before: number): Token[] {
  const words: Token[] = [];
  let started = false;
  for (const token of tokens.slice(0, before)) {
    if (token.kind === "number" || token.kind === "scale") continue;
    if (token.kind === "mark" && started) break;
    const noun = hasRole(token, "metric", "percent", "points", "money", "duration", "falling", "people", "artefact", "event");
    if (!started && hasRole(token, ...LEADS, "of") && !(noun && !hasRole(token, "raise", "lower", "soft", "gain", "filler"))) continue;
    if (started && hasRole(token, ...ENDS, "raise", "lower") && !noun) break;
    if (token.kind !== "word" && token.kind !== "name") continue;
    started = true;
    words.push(token);
  }
  return words;
}

/** Unit of a goal whose number has none: percent for rates, points for scores, the language's currency for money, else the counted noun. */
export function subjectUnit(sentence: Sentence, before: number, counted: boolean): string {
  const { tokens } = sentence;
  const lead = tokens.slice(0, before);
  // "Introduce chat and reduce calls by 30%" speaks of calls.
  const verbAt = lead.reduce((found, token, index) => (hasRole(token, "raise", "lower") ? index : found), 0);
  const near = subjectOf(tokens.slice(verbAt + 1), before - verbAt - 1);
  const subject = near.length > 0 && verbAt > 0 ? near : subjectOf(tokens, before);
  const head = subject[subject.length - 1];
  const share = lead.find((token) => hasRole(token, "measure"));
  if (tokens.some((token) => hasRole(token, "points"))) return "points";
  if (share && hasRole(share, "percent")) return "%";
  const unit = hasRole(head, "duration") && !hasRole(head, "money") ? "" : unitOfMetric(head, sentence);
  if (unit !== undefined && unit !== "") return unit;
  if (!counted) return share ? (head?.text.toLowerCase() ?? "") : "";
  return head?.text.toLowerCase() ?? "";
}

function unitOfMetric(head: Token | undefined, sentence: Sentence): string | undefined {
  if (hasRole(head, "percent")) return "%";
  if (hasRole(head, "money")) return sentence.lexicons[0]?.vocabulary.currency;
  return undefined;
}
