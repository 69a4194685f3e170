/** A coach's reading of one key result: its kind, what is wrong with it, what to do. */

import type { Direction } from "./direction";
import { type KeyResultLabel, labelOf } from "./key-result-rules";
import { kindOf } from "./key-result-words";
import { type GoalReading, readGoal } from "./reading";
import { rewriteWith, written } from "./rewrite";
import { readSentence } from "./sentence";
import { readSigns, type Signs } from "./signs";
import { hasRole, some } from "./tokens";
import { AND, AND_OR_CLAUSE, CHANGES, FROM, LIMITS, LOWER, MOVES, RAISE, SHIP, WORK } from "./vocabulary/roles";

/** What a key result is, or what its outcome still lacks. */
export type KeyResultIssue =
  | "outcome"
  | "output"
  | "activity"
  | "milestone"
  | "no-metric"
  | "no-baseline"
  | "vague"
  | "compound"
  | "sandbagged";

/**
 * Verdict on a key result. `label` is the kind alone. `issue` is the same kind, except that an outcome with one flaw bears the flaw's name:
 * `no-baseline`, `compound` and `sandbagged` are always outcomes; `activity` is the label input-activity, `milestone` is milestone-ok.
 */
export interface KeyResultJudgement {
  label: KeyResultLabel;
  verdict: "ok" | "warn" | "rewrite";
  issue: KeyResultIssue;
  /** Why, in one sentence. */
  sentence: string;
  /** The next step, in one sentence. */
  advice: string;
  /** The text with its numbers filled in, where that is certain. */
  rewrite?: string;
  reading: GoalReading;
}

/** A change below this share of the start is no stretch. */
const SMALLEST_CHANGE = 0.03;

const SAYS: Record<KeyResultIssue, [verdict: KeyResultJudgement["verdict"], sentence: string, advice: string]> = {
  outcome: ["ok", "It names a result with a number that shows when it is reached.", "Link it to the metric that it is read from."],
  output: [
    "rewrite",
    "It is something you make: it can be finished without helping anybody.",
    'Ask what changes for people once it is there, and write that number, e.g. "40% of weekly users use it".',
  ],
  activity: [
    "rewrite",
    "It counts effort, which you can spend without any result.",
    "Write the result that the effort is for, with a number, and keep the effort as a bet.",
  ],
  milestone: [
    "ok",
    "It is a yes or no that somebody outside the team decides.",
    "Name the date, and keep at least one key result with a number beside it.",
  ],
  "no-metric": ["rewrite", "It says what should move, but not how far.", 'Add where it stands and where it should be: "from … to …".'],
  "no-baseline": [
    "warn",
    "It has a target but not the value it starts from, so nobody can see how far it is.",
    'Add today\'s value: "from … to …".',
  ],
  vague: ["rewrite", "Two people could disagree whether it is reached.", 'Choose one number that would show it, and write "from … to …".'],
  compound: ["warn", "It holds two results, so half of it can be reached.", "Make it two key results, each with its own number."],
  sandbagged: [
    "warn",
    "The target is reached already, or the step to it is under 3%.",
    "Choose a target that you reach in about 7 of 10 quarters.",
  ],
};

/** The numbers go the other way: "increase NPS from 50 to 30"; a loss of −2M that is reduced goes up. */
const isBackwards = (way: Direction, start: number, target: number): boolean =>
  way === "increase" ? target < start : way === "decrease" && start >= 0 && target > start;

function isTooEasy(start: number, target: number, { read: reading, signs }: Study): boolean {
  if (reading.type === "between") return false;
  const change = Math.abs(target - start);
  if (isBackwards(saidWay(signs) || reading.direction, start, target)) return true;
  if (reading.direction === "maintain" || change === 0) return change === 0;
  if (start === 0 || change / Math.abs(start) >= SMALLEST_CHANGE) return false;
  // Near the ceiling small steps are large: 99.5% to 99.9% takes four fifths of the failures away.
  const ceiling = Math.abs(start) <= 1 ? 1 : 100;
  const room = reading.unit === "%" && start < ceiling ? ceiling - start : 0;
  return room === 0 || change / room < 0.1;
}

/**
 * Up or down, when the verb says so and nothing but the measure stands between it and the numbers; speed and ranks rise as their numbers fall.
 */
function saidWay(signs: Signs): Direction {
  const { tokens, verb, reading } = signs;
  const [first] = reading.quantities;
  const measure = tokens.slice(0, first && verb === tokens[0] ? first.first : tokens.length);
  const far = measure.some(
    (token) =>
      (hasRole(token, AND_OR_CLAUSE) && !/^(?:for|with|to)$/.test(token.word)) ||
      /^(?:[#:;,–—]|by|rank.*|position|place)$/.test(token.word),
  );
  if (far || hasRole(verb, RAISE) === hasRole(verb, LOWER)) return "";
  return hasRole(verb, LOWER) ? "decrease" : kindOf(signs) === "time" ? "" : "increase";
}

/** Two results in one: a number, "and", a verb of change, another number; or each its own "from … to …". */
function isCompound({ tokens, reading: { quantities } }: Signs): boolean {
  return tokens.some((token, index) => {
    if (!hasRole(token, AND) && token.text !== ";") return false;
    const counted = (before: boolean) => quantities.some(({ window, last, first }) => !window && (before ? last < index : first > index));
    if (!counted(false)) return false;
    const before = tokens.slice(0, index);
    const changes = hasRole(tokens[index + 1], CHANGES);
    // "Launch the portal, train all staff and reduce calls by 20%".
    if (hasRole(tokens[0], WORK)) return changes && before.some(({ text }) => text === ",");
    return counted(true) && (changes || (some(before, FROM) && some(tokens, FROM, index)));
  });
}

/** Adoption of something new starts at zero: there is no baseline to ask for. */
const startsAtZero = (signs: Signs): boolean => hasRole(signs.verb, SHIP) && signs.reading.change === "";

/** "Zero incidents" is reached or not, whatever was before; "reduce to zero" is a way to go. */
const isAbsolute = ({ reading, verb }: Signs): boolean => reading.target === 0 && reading.start === null && !hasRole(verb, LOWER);

/** What a text says before its numbers in other cells are known. */
interface Study {
  read: GoalReading;
  kind: KeyResultLabel;
  isCompound: boolean;
  needsBaseline: boolean;
  signs: Signs;
  isEnglish: boolean;
}

function issueOf(label: KeyResultLabel, study: Study, start: number | null, target: number | null): KeyResultIssue {
  if (label === "input-activity") return "activity";
  if (label === "milestone-ok") return "milestone";
  if (label !== "outcome") return label;
  if (start !== null && target !== null && isTooEasy(start, target, study)) return "sandbagged";
  if (study.isCompound) return "compound";
  return start === null && study.needsBaseline ? "no-baseline" : "outcome";
}

/** Direction counts only where a result moves: things made and effort have none unless the words say so. */
function settled(reading: GoalReading, label: KeyResultLabel, signs: Signs): GoalReading {
  const moves =
    label === "outcome" ||
    label === "no-metric" ||
    hasRole(signs.verb, MOVES) ||
    (label === "input-activity" && hasRole(signs.tokens[0], LIMITS));
  return moves ? reading : { ...reading, direction: "" };
}

/** "By the 3rd of each month": a day to keep. */
function withDay(text: string, reading: GoalReading): GoalReading {
  const [, day] = /\bby the (\d\d?)(?:st|nd|rd|th) of (?:each|every|the) month\b/i.exec(text) || [];
  return day && reading.target === null
    ? { ...reading, target: Number(day), unit: "day of month", direction: "maintain", type: "at most" }
    : reading;
}

function studyOf(text: string): Study {
  const sentence = readSentence(text);
  const reading = readGoal(sentence);
  const signs = readSigns(sentence, reading);
  const kind = labelOf(signs);
  return {
    read: withDay(text, settled(reading, kind, signs)),
    kind,
    isCompound: (kind === "outcome" || kind === "no-metric") && isCompound(signs),
    needsBaseline: reading.direction !== "maintain" && !startsAtZero(signs) && !isAbsolute(signs),
    signs,
    isEnglish: sentence.lexicons.length === 1,
  };
}

/** A cell's 35% as it stands in a text: 35. */
const inPoints = (cell: number | null, other: number | null, { unit }: GoalReading): number | null =>
  cell !== null && unit === "%" && Math.abs(cell) <= 1 && Math.abs(other || 0) <= 1 ? Math.round(cell * 1e8) / 1e6 : cell;

/**
 * A coach's verdict on a key result's text. Start and target, where given, outrank what the text says: with a target a bare measure is an
 * outcome, with a start no baseline is asked for, and a step under 3% (near 100%: under a tenth of what is missing) is sandbagged.
 * @example judgeKeyResult("Increase 7-day activation from 35% to 50%").issue //=> "outcome"
 * @example judgeKeyResult("Launch mobile app").issue //=> "output"
 * @example judgeKeyResult("Decrease support tickets by 40%").issue //=> "no-baseline"
 * @example judgeKeyResult("Reduce churn", 0.05, 0.03).issue //=> "outcome"
 */
export function judgeKeyResult(text: string, start: number | null = null, target: number | null = null): KeyResultJudgement {
  const study = studyOf(text);
  const { read, kind, signs } = study;
  const label = kind === "no-metric" && target !== null ? "outcome" : kind;
  const from = inPoints(start, target, read) ?? read.start;
  const to = inPoints(target, start, read) ?? read.target;
  const issue = issueOf(label, study, from, to);
  const [verdict, why, advice] = SAYS[issue];
  const judgement = { label, verdict, issue, sentence: why, advice, reading: read };
  if (issue === "sandbagged") {
    const said = saidWay(signs);
    return isBackwards(said, from as number, to as number)
      ? { ...judgement, sentence: `It says ${said}, but the numbers go from ${from} to ${to}: swap them or change the verb.` }
      : judgement;
  }
  const shown = (value: number | null) => value !== null && written(value, read.unit);
  const rewrite = label === "outcome" && study.isEnglish ? rewriteWith(text, read, shown(start), shown(target)) : undefined;
  return rewrite === undefined ? judgement : { ...judgement, rewrite };
}
