/** Who acts, says a wording: the vendor's own people, or those whom it serves. */
import { remembering } from "../recent";
import { isRole } from "./vocabulary";
import { groupIn, stemOf, type Wording } from "./words";

export interface Actor {
  /** "By our crews", "calls agents take", "we ran". */
  readonly staff: boolean;
  /** "That guests reserve", "by two colleagues", "customers who …", "booked in the app". */
  readonly customers: boolean;
}

/** A noun behind one of these is no subject, and neither is one in front of them. */
const link = /^(?:of|for|per|with|without|by|to|between|from|in|on|at|over|than|and|or|as|after|against|about|into|through|via|divid|&)$/;
const article = /^(?:the|a|an|every|each|no)$/;
export const counting =
  /^ ((?:(?:the|total|overall|number|siz|shar|percentag|percent|proportion|count|averag|mean|median|amount|volum|all|sum|of|rat|new|most|our|activ) )*)/;

/** Somebody acts in the vendor's product: "settled with the tool", "found through us". */
const inProduct =
  /(?:\b(?:through|via|with) |(?:ed|ing|found|work|sold|paid) in )(?:the |our |a user )?(?:us|app|tool|platform|site|portal|product|software|assistant|tracker|page)\b|\b(?:took place|turned up|showed up|sat down|came (?:back|through))\b/;

/** Units of the vendor, and "the team" where it does something. */
const ownUnit = /^(?:sal|support|marketing|hous)$/;
const ownTeam =
  /\bby the (?:(?:\S+ ){0,2}team|editors|journalists|analysts|designers|developers|scientists|researchers|lawyers|teachers|doctors|planners|volunteers|managers)\b|\bthe team \S/;

const endsLikePeople = remembering(
  (word) =>
    /..(?:[^e]ers|tors|ists|ians|eers|women|men)$/.test(word) &&
    !(["event", "thing", "work", "notPeople"] as const).some((role) => isRole(role, stemOf(word))),
);

/** People or groups, also such as no list knows: "anglers", "pilots' mentors"; "machine learning" is no machine that learns. */
export const isGroup = ({ raw, stems }: Wording, at: number): boolean => {
  const word = raw[at] || "";
  return isRole("people", stems[at]) ? /s$|people|men$|children|alumni|elderly/.test(word) : endsLikePeople(word);
};

const isServed = (wording: Wording, at: number): boolean => {
  const stem = wording.stems[at] || "";
  return (isRole("people", stem) || isRole("other", stem) || isGroup(wording, at)) && !isRole("staff", stem);
};

/** The word opens a definition and nothing is done to it, or it stands between a noun and a verb: "nights that guests reserve". */
function isSubject(wording: Wording, at: number, opens: boolean): boolean {
  const { raw, stems } = wording;
  const isDone = /.{3}ed$/.test(raw[at + 1] || "");
  if (at === groupIn(counting, wording).split(" ").length - 1)
    return (
      opens &&
      !isDone &&
      !/^(?:with|on|in) (?:an?|the|any) (?:contract|profile|account|card|file|plan|list|logi)/.test(raw.slice(at + 1).join(" "))
    );
  const behind = article.test(stems[at - 1] || "") ? at - 2 : at - 1;
  const [before, next] = [stems[behind], stems[at + 1]];
  if (before === undefined || next === undefined || link.test(before) || link.test(next)) return false;
  // "Books people could borrow" are not borrowed.
  if (/^(?:can|could|may|might|would)$/.test(next)) return false;
  return !isDone || /s$|^(?:that|which|wh)/.test(raw[behind] || "");
}

/** "By the two colleagues": one of the words after "by" is of the kind. */
const isAgent = (wording: Wording, at: number, isKind: (wording: Wording, at: number) => boolean): boolean => {
  const { stems } = wording;
  for (let next = at + 1; stems[at] === "by" && next < at + 5 && next < stems.length && !link.test(stems[next] || ""); next += 1)
    if (isKind(wording, next)) return true;
  return false;
};

const isStaff = ({ stems }: Wording, at: number): boolean => isRole("staff", stems[at]);

function isStaffAt(wording: Wording, at: number, opens: boolean): boolean {
  const { stems } = wording;
  const [before, stem, next] = [stems[at - 1] || "", stems[at] || "", stems[at + 1] || ""];
  if (stem === "we") return true;
  if (stem === "our") return isRole("staff", next) || !(isRole("customer", next) || (before !== "by" && link.test(before)));
  if (isAgent(wording, at, (each, index) => isStaff(each, index) || ownUnit.test(each.stems[index] || ""))) return true;
  return (
    isStaff(wording, at) &&
    (opens || /s$|^(?:that|which)$/.test(wording.raw[at - 1] || "")) &&
    isSubject(wording, at, opens) &&
    !/^(?:who|that|with|of)$/.test(next)
  );
}

/** A person in the plural or with an article: "customer visits" and "user interviews" are no customers who act. */
const isServedAt = (wording: Wording, at: number, opens: boolean): boolean => {
  const { raw, stems } = wording;
  if (isAgent(wording, at, isServed)) return true;
  if (!isServed(wording, at)) return false;
  const alone = isRole("other", stems[at]) || /s$|people|men$|children/.test(raw[at] || "") || article.test(stems[at - 1] || "");
  return alone && isSubject(wording, at, opens);
};

/** Who acts in a wording; both may be false, and both true. In a name the first word is what is counted, in a definition it may act. */
export function actorOf(wording: Wording, opens: boolean): Actor {
  const isOwnTeam = ownTeam.test(wording.text);
  return {
    staff: isOwnTeam || wording.stems.some((_, at) => isStaffAt(wording, at, opens)),
    customers: inProduct.test(wording.text) || (!isOwnTeam && wording.stems.some((_, at) => isServedAt(wording, at, opens))),
  };
}
