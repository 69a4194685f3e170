/** The shape of a language's vocabulary: words by the role they play in a goal. A speaker extends a language by adding words to its file. */

/** What a word does in a goal; one word may play several roles. */
export type Role =
  /** Verbs whose result is a thing that exists afterwards: launch, write, migrate, hire. */
  | "ship"
  /** States that say a thing exists: live, available, in place. */
  | "state"
  /** Verbs of effort: run, call, attend, analyse. */
  | "activity"
  /** Verbs of business as usual: maintain, continue. */
  | "routine"
  /** Verbs and adverbs of a number that goes up. */
  | "raise"
  /** Verbs and adverbs of a number that goes down. */
  | "lower"
  /** Verbs that hold a number where it is. */
  | "keep"
  /** Verbs that say "better" without saying what is counted. */
  | "soft"
  /** Verbs that win something countable: sign, win, reach. */
  | "gain"
  /** Verbs of winning from others: attract, sell; whatever they count is an outcome. */
  | "earn"
  /** Verbs of work that may also open a picture of a better place: build, give, help. */
  | "picture"
  /** Verbs of people doing something with what was made: use, renew, complete. */
  | "adopt"
  /** Verbs of somebody else's yes: approve, certify, sign. */
  | "decide"
  /** Things a team makes. */
  | "artefact"
  /** Things a team does at a date. */
  | "event"
  /** Things somebody else grants. */
  | "decision"
  /** People whose behaviour is the result. */
  | "people"
  /** Words that nobody can check. */
  | "vague"
  /** Words too wide to say what is meant: team, company, process. */
  | "generic"
  /** Countable results. */
  | "metric"
  /** Words that announce a measure: share, number, average. */
  | "measure"
  /** Metrics counted in percent. */
  | "percent"
  /** Metrics counted in points. */
  | "points"
  /** Metrics counted in money. */
  | "money"
  /** Metrics counted in time. */
  | "duration"
  /** Metrics that are better when lower. */
  | "falling"
  /** Comparatives that go up: more, higher. */
  | "more"
  /** Comparatives that go down: fewer, faster. */
  | "fewer"
  /** Numbers that stand elsewhere: target, budget. */
  | "goal"
  /** On time: a service kept its promise. */
  | "prompt"
  /** How often: weekly, every day. */
  | "frequency"
  /** Superlatives and places in people's minds: first choice, favourite. */
  | "position"
  /** Words that can be noun or verb; they are nouns before a metric. */
  | "either"
  | "from"
  | "to"
  | "by"
  | "least"
  | "most"
  | "under"
  | "over"
  | "between"
  | "now"
  | "within"
  | "about"
  | "per"
  | "all"
  | "and"
  | "clause"
  | "is"
  | "of"
  | "month"
  | "until"
  /** Nouns whose number is a name: tier 1, week 6, ISO 9001. */
  | "named"
  /** Words that stand where a number is missing: tbd, XX. */
  | "missing"
  /** Articles, pronouns and other words without a role. */
  | "filler";

/** Words of one language: roles to space-separated words (`_` joins a phrase), numbers and units as `word:value`. */
export interface Vocabulary {
  language: string;
  /** Endings taken off before two words are compared, longest first. */
  endings: string;
  /** Currency of a money metric that names none. */
  currency: string;
  /** The mark between thousands: `1.500` is fifteen hundred where it is a full stop. */
  groups: "," | "." | " ";
  words: Partial<Record<Role, string>>;
  numbers: string;
  units: string;
}
