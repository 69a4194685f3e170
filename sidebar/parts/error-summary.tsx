/** What is wrong, listed on top, as GOV.UK does it: it takes the keyboard and leads to each field. */
import { useEffect, useRef } from "preact/hooks";
import type { Issue } from "../../src/app/api/reply";
import { focusOn } from "../focus";
import { words } from "../words";

interface ErrorSummaryProps {
  issues: Issue[];
  /** Counts refusals, so that the second one takes the keyboard as well. */
  refusals: number;
  /** Prefix of the fields' ids. */
  formId: string;
}

/** The summary above a form; nothing while nothing is wrong. */
export function ErrorSummary({ issues, refusals, formId }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (issues.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby={`${formId}-summary`}>
      <h2 id={`${formId}-summary`}>{words.shell.problem}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.field} ${issue.message}`}>
            <IssueLine issue={issue} formId={formId} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function IssueLine({ issue, formId }: { issue: Issue; formId: string }) {
  if (!issue.field) return <>{issue.message}</>;
  const id = `${formId}-${issue.field}`;
  const lead = (event: Event) => {
    event.preventDefault();
    // A field under "More" can only be focused once it is unfolded.
    document.getElementById(id)?.closest("details")?.setAttribute("open", "");
    focusOn(id);
    // Scrolling to the field alone would leave its label and its error above the edge.
    document.getElementById(`${id}-error`)?.parentElement?.scrollIntoView?.({ block: "nearest" });
  };
  return (
    <a href={`#${id}`} target="_self" onClick={lead}>
      {issue.message}
    </a>
  );
}

/** What went wrong outside a form; nothing while nothing did. */
export function Problems({ issues }: { issues: Issue[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The list may be scrolled far down; what went wrong must still be seen.
    if (issues.length > 0) box.current?.focus();
  }, [issues]);
  return (
    <div role="alert">
      {issues.length > 0 && (
        <div class="error-summary" tabIndex={-1} ref={box}>
          <h2>{words.shell.problem}</h2>
          {issues.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
    </div>
  );
}
