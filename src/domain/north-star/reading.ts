/** What a candidate's name and definition say, before any verdict: the marks that the rules look at. */
import { actorOf, isGroup } from "./actor";
import { foundRole, isRole, type Role } from "./vocabulary";
import { type Wording, wordingFrom, wordingOf } from "./words";

export interface Reading {
  readonly name: Wording;
  readonly definition: Wording;
  /** What is counted: the name up to its first condition ("teams" of "teams that finish a project"). */
  readonly head: Wording;
  /** The condition on it: the rest of the name. */
  readonly tail: Wording;
  /** The definition up to its first condition. */
  readonly definitionHead: Wording;
  /** The head's last word is a person or a group. */
  readonly countsPeople: boolean;
  /** A day, week or month is named in the name or the definition. */
  readonly timed: boolean;
  /** The name holds a condition that only somebody who got the value meets: a threshold, a deadline, a completed action. */
  readonly qualified: boolean;
  /** The same, but for a clause. */
  readonly firm: boolean;
  /** The definition counts only those who did something of value, past a threshold or in a clause: it outranks a shallow name. */
  readonly provenByDefinition: boolean;
  /** People followed by what they do: "learners completing lessons", "teams that finish a project". */
  readonly acts: boolean;
  /** The name, or the name or definition, says that the vendor's own people do it. */
  readonly staffInName: boolean;
  readonly byStaff: boolean;
  /** The name or definition says that those whom the vendor serves do it. */
  readonly byCustomers: boolean;
  readonly customersInName: boolean;
}

/** Words that only say how the rest is counted. */
const quantifier =
  /^ (?:(?:the|total|overall|number|siz|shar|percentag|percent|proportion|count|averag|mean|median|amount|volum|all|sum|of|rat|new) )*/;

/** Where a condition begins. */
const boundary =
  /^(?:with|who|that|whos|which|wher|per|in|by|for|from|to|on|at|within|after|befor|sinc|without|out|through|above|under|more|less|each|every|divid|when|until|over|as|of|below|against|than|across|among|inside|up|between)$/;

const slice = (wording: Wording, from: number, to: number): Wording =>
  from === 0 && to === wording.stems.length ? wording : wordingFrom(wording.raw.slice(from, to), wording.stems.slice(from, to));

/** The place of the first word of a condition; "teams sending …" ends after "teams". */
function conditionAt(wording: Wording): number {
  const lead = quantifier.exec(wording.line)?.[0].trim() ?? "";
  const start = lead === "" ? 0 : lead.split(" ").length;
  for (let at = start; at < wording.stems.length; at += 1) {
    if (at > start && boundary.test(wording.stems[at] ?? "")) return at;
    if (at > start && at < wording.stems.length - 1 && /.{3}ing$/.test(wording.raw[at] ?? "") && isGroup(wording, at - 1)) return at;
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

const presence =
  /^ (?:us|use|open|visit|log|login|spend|hav|be|join|register|regist|signup|pay|look|view|click|se|see|hear|know|follow|lik|download|install|own|did|do|wer|was|are|can|could|may|might|com|invit|tick|convert|upgrad|subscrib) $/;

/** A clause whose verb is more than being there: "visits that changed a practice". */
function hasDoingClause(wording: Wording): boolean {
  const found = / (?:that|who|which) (\S+) /.exec(wording.line);
  return found !== null && !presence.test(` ${found[1]} `);
}

/** "that finish a project", "who came back": a clause whose verb is a value action. */
function hasValueClause(wording: Wording): boolean {
  const found = clause.exec(wording.line);
  return found !== null && (isRole("value", found[1] ?? "") || isRole("value", found[2] ?? ""));
}

const isFirm = (wording: Wording): boolean => {
  const text = wording.text;
  return threshold.test(text) || deadline.test(text) || foundRole("quality", wording) !== "";
};

/** "At least once" proves nothing; three times, or a project finished, does. */
const isProven = (wording: Wording): boolean => {
  const text = wording.text;
  const counted = (threshold.test(text) || deadline.test(text)) && foundRole("value", wording) !== "";
  return counted || habit.test(text) || hasValueClause(wording);
};

/** "Merchants with a sale", not "players with a log-in". */
const withSomething = ({ stems, line }: Wording): boolean =>
  stems[0] === "with" && !/ (?:login|account|profil|contract|card|coupon|visit|file|session|app) /.test(line);

/** The condition starts with a doing that is more than being there. */
const actsIn = (tail: Wording): boolean => {
  if (tail.stems.length < 2) return false;
  const doing = /ing$/.test(tail.raw[0] ?? "") && !presence.test(` ${tail.stems[0]} `);
  const clausal = /^(?:that|who|which)$/.test(tail.stems[0] ?? "") && !presence.test(` ${tail.stems[1]} `);
  return doing || clausal || hasValueClause(tail);
};

/**
 * Reads a candidate.
 * @example readCandidate("Teams sending 20+ messages a week", "").head.line //=> " team "
 */
export function readCandidate(name: string, definition: string): Reading {
  const [nameWords, definitionWords] = [wordingOf(name), wordingOf(definition)];
  const split = conditionAt(nameWords);
  const [head, tail] = [slice(nameWords, 0, split), slice(nameWords, split, nameWords.stems.length)];
  const timed = foundRole("daily", nameWords) !== "" || foundRole("daily", definitionWords) !== "";
  const end = head.stems.length - 1;
  const countsPeople = isRole("people", head.stems[end] ?? "") || isGroup(head, end);
  const [inName, inDefinition] = [actorOf(nameWords, false), actorOf(definitionWords, true)];
  const firm = isFirm(nameWords);
  const staffInName = inName.staff && (inDefinition.staff || !inDefinition.customers);
  const byStaff = staffInName || (inDefinition.staff && (!inName.customers || / (?:we|our) /.test(definitionWords.line)));
  return {
    name: nameWords,
    definition: definitionWords,
    head,
    tail,
    definitionHead: slice(definitionWords, 0, conditionAt(definitionWords)),
    countsPeople,
    acts: countsPeople && (actsIn(tail) || (timed && withSomething(tail))),
    timed,
    qualified: firm || hasDoingClause(nameWords),
    firm,
    provenByDefinition: isProven(definitionWords),
    staffInName,
    byStaff,
    customersInName: inName.customers && !staffInName,
    byCustomers: !byStaff && (inName.customers || inDefinition.customers),
  };
}

/** The first word of the role in one wording, else in the other; empty when there is none. */
export const foundIn = (role: Role, wording: Wording, other?: Wording): string =>
  foundRole(role, wording) || (other ? foundRole(role, other) : "");

/** A unit of value that happens, and is not only there: "trips", not "documents". */
export const eventIn = (wording: Wording): string => foundIn("event", wording);
/** A unit of value of either sort. */
export const unitIn = (wording: Wording): string => eventIn(wording) || foundIn("thing", wording);
