/** The example's content: an audio app, its metrics and its plan. */
import type { KeyResultType } from "../api/plan";
import type { Course } from "./series";

/** A metric of the example. */
export interface ExampleMetric {
  readonly name: string;
  readonly heading: string;
  readonly role: string;
  readonly drives: string;
  readonly owner: string;
  readonly unit: string;
  readonly direction: string;
  readonly counterMetric: string;
  readonly numberFormat: string;
}

type MetricLine = readonly [
  name: string,
  heading: string,
  role: string,
  drives: string,
  owner: string,
  unit: string,
  direction: string,
  counter: string,
  format: string,
];

/** The named range of the North Star. */
export const STAR = "listening_minutes";

const LINES: readonly MetricLine[] = [
  [STAR, "Listening minutes per weekly active listener", "North Star", "weekly_revenue", "Ana", "minutes", "up", "uninstall_rate", "0.0"],
  ["session_minutes", "Minutes per session", "Input", STAR, "Ben", "minutes", "up", "skip_rate", "0.0"],
  ["sessions_per_listener", "Sessions per listener", "Input", STAR, "Chi", "sessions", "up", "notification_opt_outs", "0.00"],
  ["podcast_share", "Listeners who hear podcasts or audiobooks", "Input", STAR, "Dan", "share", "up", "podcast_completion", "0.0%"],
  ["discovery_share", "Plays from recommendations", "Input", STAR, "Eva", "share", "up", "dislike_rate", "0.0%"],
  ["uninstall_rate", "Listeners who uninstall in a week", "Counter-metric", "", "Ana", "share", "down", "", "0.00%"],
  ["skip_rate", "Tracks skipped", "Counter-metric", "", "Ben", "share", "down", "", "0.0%"],
  ["notification_opt_outs", "Notification opt-outs per 1,000 listeners", "Counter-metric", "", "Chi", "opt-outs", "down", "", "0.0"],
  ["podcast_completion", "Episodes heard to the end", "Counter-metric", "", "Dan", "share", "up", "", "0.0%"],
  ["dislike_rate", "Recommendations disliked", "Counter-metric", "", "Eva", "share", "down", "", "0.0%"],
  ["free_to_paid", "Engaged free listeners who subscribe in a week", "Outcome", "weekly_revenue", "Fay", "share", "up", "", "0.00%"],
  ["new_subscriber_retention", "New subscribers who stay 30 days", "Outcome", "weekly_revenue", "Fay", "share", "up", "", "0.0%"],
  ["weekly_revenue", "Weekly revenue", "Business result", "", "Ana", "USD", "up", "", "[$$]#,##0"],
];

/** Every metric, in the order of the data's columns. */
export const EXAMPLE_METRICS: readonly ExampleMetric[] = LINES.map(
  ([name, heading, role, drives, owner, unit, direction, counterMetric, numberFormat]) => ({
    name,
    heading,
    role,
    drives,
    owner,
    unit,
    direction,
    counterMetric,
    numberFormat,
  }),
);

export const MINUTES: Course = { start: 22.4, before: 24, now: 26.1, noise: 0.018, holiday: 0.03, decimals: 1 };
export const SESSIONS: Course = { start: 3.7, before: 4.1, now: 4.7, noise: 0.022, holiday: 0.16, counted: true, decimals: 2 };
/** Weekly revenue in dollars for each minute that an active listener listens. */
export const REVENUE_PER_MINUTE = 1850;

export const OTHER_COURSES: Readonly<Record<string, Course>> = {
  podcast_share: { start: 0.21, before: 0.28, now: 0.331, noise: 0.012, holiday: 0.05, decimals: 3 },
  uninstall_rate: { start: 0.0094, before: 0.0088, now: 0.0085, noise: 0.03, decimals: 4 },
  skip_rate: { start: 0.33, before: 0.31, now: 0.272, noise: 0.012, decimals: 3 },
  notification_opt_outs: { start: 3.1, before: 3.4, now: 3.6, noise: 0.04, decimals: 1 },
  podcast_completion: { start: 0.5, before: 0.52, now: 0.541, noise: 0.012, decimals: 3 },
  dislike_rate: { start: 0.052, before: 0.05, now: 0.049, noise: 0.025, decimals: 3 },
  free_to_paid: { start: 0.0162, before: 0.018, now: 0.0221, noise: 0.02, holiday: 0.1, decimals: 4 },
  new_subscriber_retention: { start: 0.82, before: 0.84, now: 0.856, noise: 0.006, decimals: 3 },
  discovery_share: { start: 0.26, before: 0.3, now: 0.318, noise: 0.015, decimals: 3 },
};

/** A key result of the example. */
export interface ExampleKeyResult {
  readonly text: string;
  readonly metric: string;
  readonly type: KeyResultType;
  readonly start: number | null;
  readonly target: number;
  /** Typed by hand where no metric is named. */
  readonly current: number | null;
  readonly owner: string;
}

/** An objective of the example. */
export interface ExampleObjective {
  readonly objective: string;
  readonly owner: string;
  readonly keyResults: readonly ExampleKeyResult[];
}

export const OBJECTIVES: readonly ExampleObjective[] = [
  {
    objective: "Become the daily audio companion for non-paying listeners.",
    owner: "Chi",
    keyResults: [
      {
        text: "Raise sessions per weekly active listener from 4.1 to 5",
        metric: "sessions_per_listener",
        type: "change",
        start: 4.1,
        target: 5,
        current: null,
        owner: "Chi",
      },
      {
        text: "Raise the average session from 24 to 28 minutes",
        metric: "session_minutes",
        type: "increase",
        start: 24,
        target: 28,
        current: null,
        owner: "Ben",
      },
      {
        text: "Reduce skipped tracks from 31% to 25%",
        metric: "skip_rate",
        type: "decrease",
        start: 0.31,
        target: 0.25,
        current: null,
        owner: "Ben",
      },
    ],
  },
  {
    objective: "Turn engaged free listeners into paying subscribers.",
    owner: "Fay",
    keyResults: [
      {
        text: "Raise the weekly share of engaged free listeners who subscribe from 1.8% to 2.5%",
        metric: "free_to_paid",
        type: "change",
        start: 0.018,
        target: 0.025,
        current: null,
        owner: "Fay",
      },
      {
        text: "Keep at least 85% of new subscribers after 30 days",
        metric: "new_subscriber_retention",
        type: "at least",
        start: null,
        target: 0.85,
        current: null,
        owner: "Fay",
      },
      {
        text: "Student plan proven in 4 markets: each at 500 subscribers",
        metric: "",
        type: "done",
        start: null,
        target: 4,
        current: 2,
        owner: "Gil",
      },
    ],
  },
  {
    objective: "Establish the app as the go-to for podcasts and audiobooks, not only music.",
    owner: "Dan",
    keyResults: [
      {
        text: "Raise listeners who hear podcasts or audiobooks from 28% to 36%",
        metric: "podcast_share",
        type: "change",
        start: 0.28,
        target: 0.36,
        current: null,
        owner: "Dan",
      },
      {
        text: "Raise episodes heard to the end from 52% to 57%",
        metric: "podcast_completion",
        type: "increase",
        start: 0.52,
        target: 0.57,
        current: null,
        owner: "Dan",
      },
    ],
  },
];

export const NORTH_STAR_NAME = "Listening minutes per weekly active listener";
export const NORTH_STAR_DEFINITION =
  "Minutes of music, podcasts and audiobooks heard in a week, divided by the people who heard at least one minute in it";
/** How the North Star is made up of its inputs. */
export const NORTH_STAR_MADE_OF = "session_minutes × sessions_per_listener";
export const NORTH_STAR_CAPTURES = "Time spent with music, podcasts and audiobooks that people enjoy";

/** The page of explanation, line by line; headings begin with a hash sign. */
export const EXPLANATION: readonly string[] = [
  "# North Star OKRs: a worked example",
  "An audio app steers by one number, its North Star: listening minutes per weekly active listener. Three objectives say which bets move it this quarter, and a weekly record says whether they do.",
  "Everything here is invented. Change any cell and watch the scores follow; delete the six tabs when you have seen enough.",
  "# The tabs",
  "North Star: the number, what it captures, who owns it, when it is reviewed.",
  "Metrics: one row a metric. Current is a formula over a named range, so it is always the last number of that column.",
  "OKRs: one row a key result. Score is one formula in the heading, =KRSCORE over the whole column: click on it and read it.",
  "History: one row a week, as the weekly snapshot writes it; forecasts are made from it.",
  "Weekly data: 60 weeks up to this one. Weekly revenue follows the North Star by three weeks. Two things are not what they seem: the quiet weeks between the years, and one week in which half of the events were lost.",
  "# Try this",
  "1. Type another target in the tab OKRs, for example 6 sessions, and see the score change.",
  "2. Open Extensions, North Star OKRs, Open sidebar, and add a key result to an objective.",
  "3. Select a column of numbers of your own and name it as a metric in the sidebar.",
  "4. Open North Star in the sidebar and press Vet it again: the data say that it leads revenue by three weeks once odd weeks are left out.",
  "5. Open Tree in the sidebar: what moves the North Star and, except around the new year, a guard that is breached.",
  "6. Turn on the weekly snapshot, or take one now: this week becomes the next row of the tab History.",
];
