/** Names that Google accepts for a named range. */

const LONGEST = 250;

/**
 * What is wrong with a name for a metric, as one sentence; null when Google will take it.
 * Letters, digits and underscores; no digit first; not TRUE or FALSE; not like a cell (`A1`, `KR12`) in either way of writing (`R1C1`).
 * @example nameProblem("weekly_listeners") //=> null
 * @example nameProblem("Q4") //=> "\"Q4\" reads like a cell address: add a word, for example \"Q4_value\"."
 */
export function nameProblem(name: string): string | null {
  if (name === "") return "Give the metric a name, for example weekly_listeners.";
  if (name.length > LONGEST) return `The name has ${name.length} characters: use at most ${LONGEST}.`;
  if (/[^\p{L}\p{N}_]/u.test(name))
    return `"${name}" holds a space or a sign: use letters, digits and underscores, for example "${suggestedName(name)}".`;
  if (/^\p{N}/u.test(name)) return `"${name}" begins with a digit: begin with a letter, for example "${suggestedName(name)}".`;
  if (/^(?:true|false)$/i.test(name)) return `"${name}" is a value of its own in Sheets: add a word, for example "${name}_value".`;
  if (isAddress(name)) return `"${name}" reads like a cell address: add a word, for example "${name}_value".`;
  return null;
}

function isAddress(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*(?:c\d*)?$/i.test(name) || /^c\d*$/i.test(name);
}

/**
 * A name that Google accepts, made from a heading.
 * @example suggestedName("Weekly listeners (k)") //=> "weekly_listeners_k"
 * @example suggestedName("7-day activation") //=> "metric_7_day_activation"
 * @example suggestedName("") //=> "metric"
 */
export function suggestedName(heading: string): string {
  const words = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 60);
  if (words === "") return "metric";
  if (/^\p{N}/u.test(words)) return `metric_${words}`;
  return isAddress(words) || /^(?:true|false)$/.test(words) ? `${words}_value` : words;
}

/**
 * The suggestion, with a number behind it when the name is taken; case does not tell names apart.
 * @example freeName("churn", (name) => name === "churn") //=> "churn_2"
 */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let count = 2;
  let candidate = name;
  while (isTaken(candidate)) {
    candidate = `${name}_${count}`;
    count += 1;
  }
  return candidate;
}
