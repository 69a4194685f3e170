/** Why a rule decided as it did, in one sentence a rule; `%` stands for the word that fired it. */

const sentences = [
  "rule-of-thumb: a sum of two finance results is a composite: nobody can move a sum, each part has its own owner.",
  "two-metrics: “%” joins two measures: a North Star is one number, so choose the one that customers would miss.",
  "named-composite: “%” says that several things are mixed into one number: nobody can move a mix, and when it drops nobody knows why.",
  "promoter: a promoter score is a survey of the past: slow, answered by few, and no team can move it within weeks.",
  "survey: “%” is a survey: it tells late, and only what those who answer say; count what customers do instead.",
  "weights: the parts are weighted or multiplied (%): nobody can move a weighting, and when it drops nobody knows why.",
  "composite: “%” mixes several things into one number: nobody can move a mix, and when it drops nobody knows why.",
  "cumulative: “%” makes it a running total: it can only rise, whatever happens this week.",
  "only-how: it says “%” good something is but not what is counted: two people would come to two numbers.",
  "traded: “%” is a money total: it lags behind use and also grows by prices, discounts and orders sent back later.",
  "traded-by-customers: it is money that customers earn through the product: it grows only when they succeed.",
  "leaving: “%” is known when customers are already gone: it reports, it cannot steer.",
  "slow-retention: “%” over months is right but late: this quarter's work shows two quarters later.",
  "year-retention: “%” over a year is known a year late: it reports, it cannot steer.",
  "time-to: the time to a first success is a fine input for one team, but says nothing about lasting use.",
  "named-staff: the company's own people do it: it counts work, not what customers got from it.",
  "work-noun: “%” is the company's own work: more of it can be done without any customer gaining.",
  "money: “%” is the result, not the measure to steer with: it moves weeks after the value was given or missed.",
  "slogan: “%” is an idea, not a metric: nobody can say the number.",
  "shallow-share: a share of “%” is a technical gauge: useful to one team, not a direction for all.",
  "pushed-hard: “%” can be raised with tricks that make things worse for customers.",
  "looked: a look is not yet a use: “%” says that somebody came, not that it helped.",
  "stock: “%” counts contracts or sales, not value received: price and promotion move it, and it falls months after use does.",
  "one-step: “%” is one step or one gauge: a good input metric or guardrail for one team, too narrow for all.",
  "pushable: “%” can be pushed up without anybody gaining: on its own it rewards volume.",
  "vanity: “%” says that people show up, not that they get what they came for.",
  "breadth: “%” mixes daily fans with one-time visitors: it does not say what they do.",
  "work-verb: “%” is something the company does: it counts work done, not value received.",
  "per-staff: it counts % and so the work of the seller's people, not what customers got from it.",
  "own-staff: by its definition the company's own people do it: it counts work, not value received.",
  "bare-people: which “%”, doing what, in which period? So broad a count does not guide anybody.",
  "running-total: “%” without a day, week or month reads as a running total, which can only rise.",
  "condition: it counts only what meets its condition (“%”), which is hard to raise without serving customers.",
  "plain-rate: a plain “%” is one step or one gauge: a good input metric or guardrail, too narrow to lead a company.",
  "active-actors: it counts “%” that really use the product in the period: a habit that moves within weeks and leads revenue.",
  "value: “%” is value that customers receive, counted when they receive it.",
  "done-in-period: it counts what is “%” in a short period; write into the definition who gains by it.",
  "value-in-definition: by its definition it counts “%”, value that customers receive in the period.",
  "week-retention: a return rate over days or weeks can steer, but few understand it and no team sees its own part.",
  "retention: “%” without a period: nobody knows how late it tells.",
  "unclear: nothing in the words says what customers get or who they are: say who does what, and in which week.",
] as const;

/** Where respected sources contradict each other, the question that settles it. */
const questions = [
  "breadth: Sources differ on active users (some lists name them, others call them shallow): active doing what?",
  "traded: Sources differ on traded value (Shopify steers by it): do customers keep that money, after returns?",
  "pushable: Sources differ on counts such as messages sent: would customers miss them if half were gone?",
  "stock: Sources differ on counts of paying customers: do they also use what they pay for, each week?",
  "running-total: Is it counted per week, or since the launch?",
  "ratio: Sources differ on ratios: which number stands below, and who watches that it does not shrink?",
  "one-step: Is it the whole promise or one step towards it?",
  "slow-retention: Is there an earlier sign, within weeks, that the same people will stay?",
] as const;

/** Rules after which it no longer matters that a candidate is a ratio. */
const settled = [
  "money",
  "leaving",
  "vanity",
  "work-noun",
  "work-verb",
  "pushed-hard",
  "composite",
  "survey",
  "promoter",
  "year-retention",
];

const lineOf = (lines: readonly string[], id: string): string => {
  const line = lines.find((each) => each.indexOf(`${id}: `) === 0);
  return line === undefined ? "" : line.slice(id.length + 2);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why the rule decided, with the word that fired it. */
export const sentenceOf = (rule: string, found: string): string => capital(lineOf(sentences, rule).replace("%", found));

const ratio = /\b(?:per(?! (?:day|week|month|hour|night)\b)|share|percentage|percent|proportion|rate|ratio)\b|%/i;

/** The question that a person has to answer: the rule's own, or that of every ratio; empty when none is open. */
export const questionOf = (rule: string, name: string): string =>
  lineOf(questions, rule) || (ratio.test(name) && !settled.includes(rule) ? lineOf(questions, "ratio") : "");
