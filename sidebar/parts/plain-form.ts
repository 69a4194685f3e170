/** Fields that keep what is typed at once and have no button to save. */
import type { Form } from "./form";

/** A form for such fields; what is typed is kept by `set`. */
export function plainForm<Values>(id: string, values: Values, set: (change: Partial<Values>) => void): Form<Values> {
  return { id, values, issues: [], refusals: 0, busy: false, set, fill: set, onSubmit: (event) => event.preventDefault() };
}
