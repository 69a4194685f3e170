/** A better metric of the same kind, by the word that made the candidate fall. */
import { firstWithWord, wordTable } from "./word-table";

const suggestions = wordTable([
  "signup register enrollment enroll waitlist trial account: New accounts that reach a first result within 7 days",
  "download install star fork: People who use it in their second week",
  "view pageview impression visit visitor traffic hit footfall article listing click open ctr scroll: Visitors who finish what they came for, per week",
  "follower like mention hashtag audience reach press subscriber fan: People who come back on three or more days a week",
  "nps enps promoter csat ces survey satisfaction rating happiness: Customers whose problem is solved at first contact, per week",
  "churn retention renewal cancellation attrition turnover: Share of customers completing a key workflow weekly",
  "donation fund grant gift: People helped who still do well three months later, counted monthly",
  "margin cost budget profit ebitda cash overhead: Orders delivered right first time, per week",
  "revenue mrr arr sale income ltv clv arpu earning booking acv contract payback roas roi: Weekly active subscribers",
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
  "dau wau mau active user customer member people: Weekly active users completing the core action",
]);

const byAntiPattern: Readonly<Record<string, string>> = {
  vanity: "The weekly count of people who reach the result they came for",
  output: "The weekly count of people who use what was made and get their result",
  composite: "The one part that customers would miss most, counted by itself: weekly active teams",
  lagging: "The customer action that comes weeks before it: share of customers completing a key workflow weekly",
  gameable: "The same action counted only when it succeeded: requests solved and not reopened",
  "too broad": "Weekly active users completing the core action",
  none: "The same people, counted when they finish the whole job each week",
};

/**
 * A better metric of the same kind, as a name that could stand in the candidate's place.
 * The first line that shares a word with the name decides, then the anti-pattern.
 * @example betterMetric("Total app downloads", "vanity") //=> "People who use it in their second week"
 * @example betterMetric("Synergy", "too broad") //=> "Weekly active users completing the core action"
 */
export function betterMetric(name: string, antiPattern: string): string {
  const [metric] = antiPattern === "composite" ? [] : (firstWithWord(suggestions, name) ?? []);
  return metric ?? byAntiPattern[antiPattern] ?? "";
}
