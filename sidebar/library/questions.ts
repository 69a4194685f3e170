/** What people are asked on the way to a North Star: four questions, a workshop, a stress test, a roll-out. */

export interface Question {
  readonly question: string;
  /** What a useful answer looks like. */
  readonly hint: string;
}

/** The four questions, in order. */
export const fourQuestions: readonly Question[] = [
  {
    question: "What is the core value that the product delivers?",
    hint: "What would customers miss tomorrow? One sentence in their words.",
  },
  { question: "How do customers feel that value?", hint: "The moment it clicks: what do the most loyal ones do in their first week?" },
  { question: "Which action of theirs can be counted?", hint: "A verb, who does it, and a week: learners completing a lesson this week." },
  { question: "Does it lead to revenue?", hint: "Lay a year of weekly values beside revenue and look which moves first." },
];

/** What only people can answer about a candidate. */
export const stressQuestions: readonly Question[] = [
  { question: "How could we raise this and make the product worse?", hint: "List every way. Each one needs a counter-metric." },
  { question: "Can every team name a way to move it?", hint: "One line a team; a blank line is an answer too." },
  { question: "If it rose by 20%, what would happen to revenue and retention?", hint: "Say how, not only that." },
  { question: "Will it still be right in 12 to 18 months?", hint: "A star that changes each quarter is a team's metric." },
  { question: "Can three people outside the team say what it means?", hint: "Ask them in the hallway and note their own words." },
];

/** The test that neither words nor data can speak to. */
export const strategyTest = {
  test: "reflects strategy",
  result: "ask" as const,
  evidence: "Which sentence of your strategy does it measure? If the strategy worked, would this number rise first?",
};

export interface AgendaItem {
  readonly minutes: number;
  readonly title: string;
  readonly what: string;
}

/** The 90-minute workshop. */
export const workshopAgenda: readonly AgendaItem[] = [
  { minutes: 15, title: "Why", what: "What the data say about loyal customers, what a North Star is, two examples." },
  { minutes: 30, title: "Candidates", what: "How could we measure that moment? Many ideas, no judging; every idea on the sheet." },
  { minutes: 30, title: "Filter", what: "Group them, talk through the best five to seven: customer value, leads to revenue, actionable." },
  { minutes: 15, title: "Next steps", what: "Who fetches which data by when. No decision today: a short list with owners." },
];

export interface RolloutStep {
  readonly title: string;
  /** Weeks after the choice. */
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly what: string;
}

/** How a North Star is introduced. */
export const rolloutSteps: readonly RolloutStep[] = [
  { title: "Pilot", fromWeek: 0, toWeek: 13, what: "One influential team defines its inputs, aligns its backlog, says what is unclear." },
  { title: "Showcase", fromWeek: 13, toWeek: 17, what: "The pilot team shows the company what moved and what it changed." },
  {
    title: "Gradual roll-out",
    fromWeek: 17,
    toWeek: 52,
    what: "The other teams follow one after another, each with its own input metric.",
  },
];
