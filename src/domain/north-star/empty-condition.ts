/** Conditions that ask nothing of those who are counted: being there, being told, not coming back. */
import { isGroup } from "./actor";
import { foundRole, type Role } from "./vocabulary";
import { said, type Wording, wordingFrom } from "./words";

/** The words of each; empty where the condition is of another kind. */
export interface EmptyCondition {
  /** "Opened the app", "with a phone". */
  readonly there: string;
  /** "Saw our ad". */
  readonly told: string;
  /** "Who did not return". */
  readonly not: string;
}

/** Stems of doings that are no more than being there. */
export const presence =
  /^(?:open|visit|login|spend|hav|has|had|be|join|register|regist|signup|pay|look|view|click|se|see|hear|know|follow|lik|download|install|own|wer|was|are|can|could|may|might|com|invit|tick|convert|upgrad|subscrib)$/;
/** Stems of what is done to people who need not do anything. */
const passive = /^(?:register|signup|login|invit|contact|creat|enroll|email|open)$/;
/** What somebody has and need not use. */
export const holding =
  / with (?:an?|any|the|their) (?:\S+ ){0,2}(?:login|account|profil|contract|card|coupon|visit|file|session|app|phon|number|photo|address|email|devic|password) $/;
const message =
  / (?:receiv|get|se|see|open|read|visit|view|click) (?:\S+ ){0,2}(?:ads?|newsletter|email|notification|brochur|flyer|banner|homepag|websit|stand) .*/;
const negation = / (?:who|that|which) (?:\S+ )?(?:not|never) (?!need|wait|hav to).*/;

/** The place of what the counted ones do: "opened" in "users who have opened the app"; the condition begins at `split`. */
function doingAt({ raw, stems }: Wording, split: number): number {
  if (/ing$/.test(raw[split] || "")) return split;
  if (!/^(?:who|that|which)$/.test(stems[split] || "")) return split - 1;
  const isAuxiliary = /^(?:hav|has|had|are|was|wer|is) (?!an?|the|any|no|\d)/.test(`${stems[split + 1]} ${stems[split + 2]}`);
  return split + (isAuxiliary ? 2 : 1);
}

/** What an empty condition says, in the words of the name; a doing that is counted, three times or on five days, is not empty. */
export function emptyCondition(name: Wording, split: number, isCounted: () => boolean): EmptyCondition {
  const { raw, stems } = name;
  const at = doingAt(name, split);
  const rest = (): Wording => wordingFrom(raw.slice(at), stems.slice(at));
  const has = (...roles: Role[]): boolean => roles.some((role) => foundRole(role, rest()));
  const isPassive = at < split ? isGroup(name, at - 1) : /^(?:are|was|wer|is)$/.test(stems[at - 1] || "");
  const isIdle = isPassive ? passive.test(stems[at] || "") : at >= split && presence.test(stems[at] || "");
  const [told, not] = [said(message, name), said(negation, name)];
  return {
    there: isIdle && !not && !isCounted() && !has("value", "event", "thing", "people", "quality") ? rest().text : said(holding, name),
    told: told && isCounted() ? "" : told,
    not: not && has("negative", "harm", "leave", "leaving") ? "" : not,
  };
}
