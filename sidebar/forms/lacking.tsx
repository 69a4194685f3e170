/** Fields that a plan of the user's own has no column for: they are not asked for, and one line says so. */
import { words } from "../words";

/** Whether a field is left out: its heading is missing, and nothing stands in it that would be lost. */
export function isLeftOut(lacks: readonly string[], heading: string, value: string): boolean {
  return lacks.includes(heading) && value.trim() === "";
}

/** The line beneath a form, naming those of its headings that are missing. */
export function Lacking({ lacks, asked }: { lacks: readonly string[]; asked: readonly string[] }) {
  const missing = asked.filter((heading) => lacks.includes(heading));
  return missing.length === 0 ? null : <p class="hint">{words.plan.lacking(missing)}</p>;
}
