/** What a candidate's name and definition say, before any verdict: the marks that the rules look at. */
import { actorOf, counting, isGroup } from "./actor";
import { withoutAim } from "./aim";
import { type EmptyCondition, emptyCondition, holding, presence } from "./empty-condition";
import { foreignWords } from "./foreign";
import { foundRole, isRole, type Role } from "./vocabulary";
import { groupIn, type Wording, wordingFrom, wordingOf } from "./words";

export interface Reading {
  readonly name: Wording;
  /** The words of the definition. */
  readonly meaning: Wording;
  /** The words that make the name a target; empty for a metric. */
  readonly aim: string;
  /** The words of the name that are not English; empty for an English one. */
  readonly foreign: string;
  /** What the condition says when it asks nothing of anybody. */
  readonly empty: EmptyCondition;
  /** What is counted: the name up to its first condition ("teams" of "teams that finish a project"). */
  readonly head: Wording;
  /** The condition on it: the rest of the name. */
  readonly tail: Wording;
  /** The definition up to its first condition. */
  readonly definitionHead: Wording;
  /** The head's last word is a person or a group. */
  readonly people: boolean;
  /** A day, week or month is named in the name or the definition. */
  readonly timed: boolean;
  /** The name holds a condition that only somebody who got the value meets: a threshold, a deadline, a completed action. */
  readonly qualified: boolean;
  /** The same, but for a clause. */
  readonly firm: boolean;
  /** The definition counts only those who did something of value, past a threshold or in a clause: it outranks a shallow name. */
  readonly proven: boolean;
  /** People followed by what they do: "learners completing lessons", "teams that finish a project". */
  readonly acts: boolean;
  /** The name, or the name or definition, says that the vendor's own people do it. */
  readonly staffInName: boolean;
  readonly byStaff: boolean;
  /** The name or definition says that those whom the vendor serves do it. */
  readonly byServed: boolean;
  readonly servedInName: boolean;
}

/** Where a condition begins. */
const boundary =
  /^(?:with|who|that|whos|which|wher|per|in|by|for|from|to|on|at|within|after|befor|sinc|without|out|through|above|under|more|less|each|every|divid|when|until|over|as|of|below|against|than|across|among|inside|up|between)$/;

const slice = (wording: Wording, from: number, to: number): Wording =>
  from === 0 && to === wording.stems.length ? wording : wordingFrom(wording.raw.slice(from, to), wording.stems.slice(from, to));

/** The place of the first word of a condition; "teams sending …" ends after "teams". */
function conditionAt(wording: Wording): number {
  const start = groupIn(counting, wording).split(" ").length - 1;
  for (let at = start; at < wording.stems.length; at += 1) {
    if (at > start && boundary.test(wording.stems[at] || "")) return at;
    if (at > start && at < wording.stems.length - 1 && /.{3}ing$/.test(wording.raw[at] || "") && isGroup(wording, at - 1)) return at;
  }
  return wording.stems.length;
}

const numberWord = "two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|hundred";
const threshold = new RegExp(
  `\\d%?\\+|≥|\\b(?:at least|more than|over|above|min(?:imum)?|up to) (?:\\d|half|${numberWord})|` +
    `\\b(?:\\d+%?|${numberWord}) (?:or more|plus|and more|times|(?:days|nights|evenings) (?:a|per|each) (?:week|month))`,
);
const deadline = new RegExp(
  `\\b(?:within|under|inside|less than) (?:the |an? |about )?(?:\\d+|half|one|${numberWord}|promised|agreed|same|next|hour|day|week|month)\\b(?! years?| decades?)|` +
    `\\bby (?:the )?(?:due|deadline|date|promised|agreed|end|next|noon|midday|morning|evening|\\d)|\\bbefore (?:they|it|midnight|dark|bedtime|\\w+ing|(?:the )?(?:due|deadline|arrival))|` +
    `\\bon (?:time|schedule|arrival|the (?:\\S+ )?(?:day|date))\\b|\\b(?:same|agreed|promised|first) (?:day|date|time|window)\\b`,
);
/** "On at least five days", "three or more times". */
const habit =
  /\b(?:at least|more than|over) \S+ (?:\S+ )?(?:days|nights|evenings|times)\b|\bor more (?:\S+ )?(?:days|nights|evenings|times)\b/;
const clause = / (?:that|who|which|wher) (\S+) (\S*)/;

/** A clause whose verb is more than being there: "visits that changed a practice". */
function hasDoingClause(wording: Wording): boolean {
  const verb = groupIn(/ (?:that|who|which) (\S+) /, wording);
  return verb !== "" && !presence.test(verb);
}

/** "that finish a project", "who came back": a clause whose verb is a value action. */
function hasValueClause(wording: Wording): boolean {
  const found = clause.exec(wording.line);
  return found !== null && (isRole("value", found[1]) || isRole("value", found[2]));
}

const isFirm = (wording: Wording): boolean => {
  const { text } = wording;
  return threshold.test(text) || deadline.test(text) || foundRole("quality", wording) !== "";
};

/** "At least once" proves nothing; three times, or a project finished, does. */
const isProven = (wording: Wording): boolean => {
  const { text } = wording;
  const counted = (threshold.test(text) || deadline.test(text)) && foundRole("value", wording) !== "";
  return counted || habit.test(text) || hasValueClause(wording);
};

/** "Merchants with a sale", not "players with a log-in". */
const withSomething = ({ stems, line }: Wording): boolean => stems[0] === "with" && !holding.test(line);

/** The condition starts with a doing that is more than being there. */
const actsIn = (tail: Wording): boolean => {
  if (tail.stems.length < 2) return false;
  const doing = /ing$/.test(tail.raw[0] || "") && !presence.test(tail.stems[0] || "");
  const clausal = /^(?:that|who|which)$/.test(tail.stems[0] || "") && !presence.test(tail.stems[1] || "");
  return doing || clausal || hasValueClause(tail);
};

/**
 * Reads a candidate. A target is read without its aim, and a name in another language by its definition, where that is English.
 * @example readCandidate("Teams sending 20+ messages a week", "").head.line //=> " team "
 */
export function readCandidate(name: string, definition: string): Reading {
  const { metric, aim } = withoutAim(name);
  const [nameWords, definitionWords] = [wordingOf(metric), wordingOf(definition)];
  const foreign = foreignWords(nameWords, name);
  if (foreign && definition.trim() && !foreignWords(definitionWords, definition)) return readCandidate(definition, "");
  const split = conditionAt(nameWords);
  const [head, tail] = [slice(nameWords, 0, split), slice(nameWords, split, nameWords.stems.length)];
  const timed = foundRole("daily", nameWords) !== "" || foundRole("daily", definitionWords) !== "";
  const end = head.stems.length - 1;
  const people = isRole("people", head.stems[end]) || isGroup(head, end);
  const [inName, inDefinition] = [actorOf(nameWords, false), actorOf(definitionWords, true)];
  const empty = emptyCondition(nameWords, split, () => threshold.test(nameWords.text) || habit.test(nameWords.text));
  const isEmpty = empty.there + empty.told + empty.not !== "";
  const firm = !isEmpty && isFirm(nameWords);
  const staffInName = inName.staff && (inDefinition.staff || !inDefinition.customers);
  const byStaff = staffInName || (inDefinition.staff && (!inName.customers || / (?:we|our) /.test(definitionWords.line)));
  return {
    name: nameWords,
    meaning: definitionWords,
    aim,
    foreign,
    empty,
    head,
    tail,
    definitionHead: slice(definitionWords, 0, conditionAt(definitionWords)),
    people,
    acts: !isEmpty && people && (actsIn(tail) || (timed && withSomething(tail))),
    timed,
    qualified: firm || (!isEmpty && hasDoingClause(nameWords)),
    firm,
    proven: isProven(definitionWords),
    staffInName,
    byStaff,
    servedInName: inName.customers && !staffInName,
    byServed: !byStaff && (inName.customers || inDefinition.customers),
  };
}

/** The words of the condition that only somebody who got the value meets: of the name's tail, else of the name, else of the definition. */
export function proofOf({ name, tail, meaning }: Reading): string {
  const proves = (wording: Wording): boolean => isFirm(wording) || hasDoingClause(wording) || actsIn(wording) || withSomething(wording);
  return ([tail, name].find(proves) ?? slice(meaning, conditionAt(meaning), meaning.stems.length)).text || name.text;
}

/** The first word of the role in one wording, else in the other; empty when there is none. */
export const foundIn = (role: Role, wording: Wording, other?: Wording): string =>
  foundRole(role, wording) || (other ? foundRole(role, other) : "");

/** A unit of value that happens, and is not only there: "trips", not "documents". */
export const eventIn = (wording: Wording): string => foundIn("event", wording);
/** A unit of value of either sort. */
export const unitIn = (wording: Wording): string => eventIn(wording) || foundIn("thing", wording);
