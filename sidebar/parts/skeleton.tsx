/** What stands in the panel until the spreadsheet is read. */
import { words } from "../words";

/** The sentence that says what is going on, with the shape of what comes. */
export function Skeleton() {
  return (
    <div class="skeleton">
      <p role="status">{words.shell.loading}</p>
      <div aria-hidden="true" class="shape" />
      <div aria-hidden="true" class="shape" />
      <div aria-hidden="true" class="shape" />
    </div>
  );
}
