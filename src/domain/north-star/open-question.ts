/** Where respected sources contradict each other, or words leave it open: the question that settles it. */

const differ = "Sources differ on";

const ofTraded = `${differ} traded value (Shopify steers by it): do customers keep that money, after returns?`;

const questions: Readonly<Record<string, string>> = {
  breadth: `${differ} active users: active doing what?`,
  traded: ofTraded,
  "traded-by-customers": ofTraded,
  pushable: `${differ} counts such as messages sent: would customers miss half of them?`,
  stock: `${differ} counts of paying customers: do they also use what they pay for, each week?`,
  "running-total": "Is it counted per week, or since the launch?",
  "one-step": "Is it the whole promise or one step towards it?",
  "slow-retention": "Is there an earlier sign, within weeks, that the same people will stay?",
};

const ofRatios = `${differ} ratios: which number stands below, and who watches that it does not shrink?`;

const ratio = /\b(?:per(?! (?:day|week|month|hour|night)\b)|share|percentage|percent|proportion|rate|ratio)\b|%/i;

/** Rules after which it no longer matters that a candidate is a ratio. */
const settled = /^(?:target|foreign|money|leaving|vanity|work-noun|work-verb|pushed-hard|composite|survey|promoter|year-retention)$/;

/**
 * The question that a person has to answer: the rule's own, or that of every ratio; empty when none is open.
 * @example openQuestion("running-total", "Total orders") //=> "Is it counted per week, or since the launch?"
 * @example openQuestion("money", "Revenue per user") //=> ""
 */
export const openQuestion = (rule: string, name: string): string =>
  questions[rule] ?? (ratio.test(name) && !settled.test(rule) ? ofRatios : "");
