/** A field that narrows a long list. */
import { words } from "../words";
import { shortListLength } from "./matching";

interface FilterProps {
  id: string;
  /** What is filtered, in the plural. */
  what: string;
  typed: string;
  count: number;
  total: number;
  onType: (typed: string) => void;
}

/** The field with, below it, how many remain; nothing for a short list. */
export function Filter({ id, what, typed, count, total, onType }: FilterProps) {
  if (total <= shortListLength) return null;
  return (
    <div class="form-group filter">
      <label for={id}>{words.filter.label(what)}</label>
      <input id={id} type="search" autocomplete="off" value={typed} onInput={(event) => onType(event.currentTarget.value)} />
      <p class="hint" role="status">
        {typed.trim() !== "" && (count === 0 ? words.filter.none(typed) : words.filter.shown(count, total, what))}
      </p>
    </div>
  );
}
