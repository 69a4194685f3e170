/** Counter-metrics: what must not get worse while the metric rises, by kind of metric. */
import { firstWithWord, wordTable } from "./word-table";

export interface CounterMetric {
  /** A metric to watch beside the first one. */
  readonly metric: string;
  /** How the first could be raised while the product gets worse. */
  readonly trick: string;
}

/** Words : counter-metric : trick. */
const pairs = wordTable([
  "message chat email notification reply comment: Block and report rate: provoke messages that nobody wants",
  "cart basket wishlist: Cart abandonment rate: make adding easy and paying no easier",
  "activation activate onboarding setup signup tutorial trial: 30-day retention: lower what counts as activated",
  "night stay reservation guest host travel: Share of stays with a complaint or refund: fill places that guests regret",
  "trip ride driver delivery deliver parcel meal courier: Share of trips late, cancelled or refunded: accept trips that arrive late",
  "listen watch stream play minute hour time screen: Share of sessions that end in what people came for: let feeds run on",
  "order purchase buy buyer transaction gmv merchandise sale: Return and refund rate: discount until people buy what they send back",
  "payment invoice transfer tpv loan borrower credit: Failed, disputed or defaulted payments: let bad payments through",
  "question answer review article story content: Share of answers marked as helpful: answer fast and thinly",
  "lesson course learner student quiz exercise skill class: Share who still know it a month later: make the lessons easier",
  "ticket case incident support problem claim: Share reopened within 7 days: close the easy ones early",
  "patient appointment treatment dose prescription clinic: Complications and returns within 30 days: treat the easy patients first",
  "commit deployment build release code pull: Share of changes rolled back: split the work",
  "hire candidate job vacancy applicant placement: Share still employed after 90 days: fill places with poor matches",
  "lead demo campaign: Share of leads that become customers: lower what counts as qualified",
  "wait queue response duration cycle latency speed: Error rate: be fast and wrong",
  "accept suggestion prompt assistant agent: Share of accepted results undone within a day: offer safer suggestions",
  "team workspace project document board collaborate: Share of members active beside the owner: count empty projects",
  "subscriber paid seat plan member: 90-day retention of new members: sign up people who soon leave",
  "save saver invest deposit: Customers who overdraw within the month: push deposits people cannot afford",
  "water energy solar kilowatt heat charge: Unplanned interruptions per household: count supply that nobody could use",
  "volunteer donor family household resident citizen beneficiary: Share who say in person that it helped: reach many people briefly",
  "conversion funnel rate share percent: The number below the share: shrink the group that is counted",
]);

/**
 * The counter-metric that belongs beside a metric and the trick that it guards against.
 * The first kind of metric that shares a word with the name decides; a metric of no known kind is paired with retention.
 * @example counterMetric("Daily messages sent").metric //=> "Block and report rate"
 * @example counterMetric("Something else").metric //=> "Four-week retention of the same people"
 */
export function counterMetric(name: string): CounterMetric {
  const [metric = "Four-week retention of the same people", trick = "count people who got nothing from it"] =
    firstWithWord(pairs, name) ?? [];
  return { metric, trick };
}
