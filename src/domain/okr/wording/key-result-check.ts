/** A coach's reading of one key result: its kind, what is wrong, what to do. */
import { type KeyResultLabel, type KeyResultRule, keyResultRules } from "./key-result-rules";
import { type GoalReading, readGoal } from "./reading";
import { readSentence } from "./sentence";
import { readSigns } from "./signs";
import { hasRole } from "./tokens";

const FALLBACK: KeyResultRule = { name: "nothing that can be checked is vague", label: "vague", fits: () => true };

export function judgeKeyResult(text: string): { label: KeyResultLabel; rule: string; reading: GoalReading } {
  const sentence = readSentence(text);
  const reading = readGoal(sentence);
  const signs = readSigns(sentence, reading);
  const rule = keyResultRules.find((candidate) => candidate.fits(signs)) ?? FALLBACK;
  return { label: rule.label, rule: rule.name, reading };
}
