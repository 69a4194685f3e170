/** What a candidate's name and definition say, before any verdict: the marks that the rules look at. */
import { foundRole, isRole, type Role } from "./vocabulary";
import { type Wording, wordingOf } from "./words";

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
  /** The definition holds such a condition. */
  readonly qualifiedByDefinition: boolean;
  /** The definition says that the vendor's own people do it. */
  readonly byStaff: boolean;
}

/** Words that only say how the rest is counted. */
const quantifier =
  /^ (?:(?:the|total|overall|number|share|percentage|percent|proportion|count|average|mean|median|amount|volume|all|sum|of|rate|new|%) )*/;

/** Where a condition begins. */
const boundary =
  / (?:with|who|that|whose|which|wher|per|in|by|for|from|to|on|at|within|after|befor|sinc|without|out|through|above|under|more|less|each|every|divid|when|until|over|as|of) /;

const slice = (wording: Wording, from: number, to: number): Wording => {
  const stems = wording.stems.slice(from, to);
  return { raw: wording.raw.slice(from, to), stems, line: ` ${stems.join(" ")} ` };
};

/** The place of the first word of a condition; "teams sending …" ends after "teams". */
function conditionAt(wording: Wording): number {
  const lead = quantifier.exec(wording.line)?.[0].trim() ?? "";
  const start = lead === "" ? 0 : lead.split(" ").length;
  for (let at = start; at < wording.stems.length; at += 1) {
    if (at > start && boundary.test(` ${wording.stems[at]} `)) return at;
    const doing = /ing$/.test(wording.raw[at] ?? "") && wording.stems[at] !== wording.raw[at];
    if (doing && at > start && isRole("people", wording.stems[at - 1] ?? "")) return at;
  }
  return wording.stems.length;
}

const threshold =
  /(?:\b\d+%?\+|≥|\b(?:at least|more than|over|above|min(?:imum)?|up to) (?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty|half)|\b(?:\d+%?|two|three|four|five|six|seven|eight|nine|ten|twenty) (?:or more|plus|and more|times))/;
const deadline =
  /\b(?:within|under|in less than|less than|in under|by) (?:the |an? |\d|one|two|three|four|five|six|seven|ten|promis|agreed|same|next)|\bon time\b|\bsame day\b/;
const clause = / (?:that|who|which|wher) ([a-z]+) ([a-z]*)/;

/** "that finish a project", "who came back": a clause whose verb is a value action. */
function hasValueClause(wording: Wording): boolean {
  const found = clause.exec(wording.line);
  return found !== null && (isRole("value", found[1] ?? "") || isRole("value", found[2] ?? ""));
}

const isQualified = (wording: Wording): boolean => {
  const text = wording.raw.join(" ");
  return threshold.test(text) || deadline.test(text) || hasValueClause(wording) || foundRole("quality", wording) !== "";
};

/**
 * Reads a candidate.
 * @example readCandidate("Teams sending 20+ messages a week", "").head.line //=> " team "
 */
export function readCandidate(name: string, definition: string): Reading {
  const [nameWords, definitionWords] = [wordingOf(name), wordingOf(definition)];
  const split = conditionAt(nameWords);
  const head = slice(nameWords, 0, split);
  const last = head.stems[head.stems.length - 1] ?? "";
  return {
    name: nameWords,
    definition: definitionWords,
    head,
    tail: slice(nameWords, split, nameWords.stems.length),
    definitionHead: slice(definitionWords, 0, conditionAt(definitionWords)),
    countsPeople: isRole("people", last),
    timed: foundRole("daily", nameWords) !== "" || foundRole("daily", definitionWords) !== "",
    qualified: isQualified(nameWords),
    qualifiedByDefinition: isQualified(definitionWords),
    byStaff: foundRole("staff", definitionWords) !== "" || (foundRole("staff", nameWords) !== "" && !/ activ /.test(nameWords.line)),
  };
}

/** The first word of the role in any of the wordings; empty when there is none. */
export function foundIn(role: Role, ...wordings: readonly Wording[]): string {
  for (const wording of wordings) {
    const found = foundRole(role, wording);
    if (found !== "") return found;
  }
  return "";
}
