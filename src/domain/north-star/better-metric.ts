/** A better metric of the same kind: from the candidate's own words, or by the word that made it fall. */
import { isGroup } from "./actor";
import { withoutAim } from "./aim";
import { firstRule } from "./candidate-rules";
import { foreignWords } from "./foreign";
import { readCandidate } from "./reading";
import { isRole } from "./vocabulary";
import { firstWithWord, wordTable } from "./word-table";
import { wordingOf } from "./words";

const byThing = wordTable([
  "signup register enrollment enroll waitlist trial account: New accounts that reach a first result within 7 days",
  "download install star fork: People who use it in their second week",
  "view pageview impression visit visitor traffic hit footfall article listing click open ctr scroll: Visitors who finish what they came for, per week",
  "follower like mention hashtag audience reach press subscriber fan: People who come back on three or more days a week",
  "nps enps promoter csat ces survey satisfaction rating happiness: Customers whose problem is solved at first contact, per week",
  "donation fund grant gift: People helped who still do well three months later, counted monthly",
  "gmv gtv gmb gross: Transactions per week that both sides complete",
  "asset saving deposit loan portfolio: Customers who save or pay on time every month",
  "feature release deployment commit velocity story sprint code bug roadmap integration: Users who finish the core job each week",
  "campaign email newsletter notification webinar lead call demo: People who take a next step of their own within a week",
  "training workshop course lesson class teach: Learners who pass a skill check each week",
  "ticket case complaint arrest: Problems solved and not reopened within 7 days",
  "wait queue handling response length stay: People served within the promised time, per week",
  "session duration login time minute app: Tasks finished per active user per week",
  "message comment post prompt search invite: Conversations with an answer from somebody else, per week",
  "cart wishlist basket abandonment conversion order purchase buyer: Orders delivered and kept, per week",
]);

/** Income of every kind; a name that tells of no sector. */
const income = /\b(?:revenue|mrr|arr|sales|income|ltv|clv|arpu|earnings|bookings)\b/i;

const byAntiPattern: Readonly<Record<string, string>> = {
  vanity: "People who reach the result they came for, per week",
  output: "People who use what was made and get their result, per week",
  composite: "The one part that customers would miss most, counted by itself: weekly active teams",
  lagging: "The customer action that comes weeks before it: share of customers completing a key workflow weekly",
  gameable: "The same action counted only when it succeeded: requests solved and not reopened",
  "too broad": "Weekly active users completing the core action",
  none: "The same people, counted when they finish the whole job each week",
};

/** "Boxes delivered per week" for "Total boxes delivered"; empty where the rest is no good metric. */
function withoutTotal(name: string): string {
  const { metric, aim } = withoutAim(name);
  if (!aim && !/total|all|cumul|number|since/i.test(name)) return "";
  const rest = metric.replace(/\b(?:(?:cumulative|total|overall|all) |number of |since.*)/gi, "").trim();
  if (!rest) return "";
  const weekly = / per |ly\b/.test(rest) ? rest : `${rest} per week`;
  return firstRule(readCandidate(weekly, "")).rule.verdict === "good" ? weekly.charAt(0).toUpperCase() + weekly.slice(1) : "";
}

/** Stems that are neither those who are served nor what serves them. */
const neither = /^(?:employe|worker|machin|devic|vehicl|bik|seat|kilomet|mile|hectar|apartm|build|hour|minut|day)/;

/** "Weekly patients who get what they came for", "People who get their result from the leaflets, each week". */
function byOwnNoun(name: string, antiPattern: string): string {
  const words = wordingOf(name);
  const { raw, stems } = words;
  const at = raw.findIndex((word, index) => /[^s]s$/.test(word) || (raw[index - 1] === "per" && isRole("people", stems[index])));
  const [noun = "", stem] = [raw[at], stems[at]];
  if (!noun || foreignWords(words, name) || isRole("breadthUser", stem) || isRole("staff", stem) || neither.test(noun)) return "";
  if (!/s$/.test(noun) || isGroup(words, at))
    return `Weekly ${noun.replace(/([^aeo])y$/, "$1ie").replace(/s?$/, "s")} who get what they came for`;
  return antiPattern === "output" ? `People who get their result from the ${noun}, each week` : "";
}

/**
 * A better metric of the same kind, as a name that could stand in the candidate's place: the name without its target or its total; else
 * that of the first line that shares a word with the name; else one of the name's own people or things; else that of the anti-pattern.
 * @example betterMetric("Total boxes delivered", "vanity") //=> "Boxes delivered per week"
 * @example betterMetric("Total app downloads", "vanity") //=> "People who use it in their second week"
 * @example betterMetric("Patients on file", "vanity") //=> "Weekly patients who get what they came for"
 * @example betterMetric("Synergy", "too broad") //=> "Weekly active users completing the core action"
 */
export function betterMetric(name: string, antiPattern: string): string {
  const bySector = () => withoutTotal(name) || firstWithWord(byThing, name)?.[0] || byOwnNoun(name, antiPattern);
  const own = antiPattern === "composite" ? "" : bySector() || (income.test(name) ? "Weekly active subscribers" : "");
  return own || byAntiPattern[antiPattern] || "";
}
