/** The state of one form: what is typed, what is wrong with it, whether it is being saved. */
import type { TargetedSubmitEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Issue } from "../../src/app/api/reply";
import { useUnsavedChanges } from "../leaving";

export interface Form<Values> {
  /** Prefix of every id in the form. */
  id: string;
  values: Values;
  issues: Issue[];
  /** How often something was wrong on saving; each time the summary takes the keyboard. */
  refusals: number;
  busy: boolean;
  set: (change: Partial<Values>) => void;
  /** The same, for what the form fills in by itself: it is not a change that could be lost. */
  fill: (change: Partial<Values>) => void;
  onSubmit: (event: Pick<TargetedSubmitEvent<HTMLFormElement>, "preventDefault">) => void;
}

/**
 * Keeps a form: `save` answers with what is wrong, nothing when it was saved, null when a question came up first.
 * What is typed stays after a refusal, and a second submit while saving does nothing.
 */
export function useForm<Values extends object>(
  id: string,
  initial: Values,
  save: (values: Values) => Promise<Issue[] | null>,
): Form<Values> {
  const [values, setValues] = useState(initial);
  const [wrong, setWrong] = useState<{ issues: Issue[]; refusals: number }>({ issues: [], refusals: 0 });
  const [busy, setBusy] = useState(false);
  const started = useRef(initial);
  const saving = useRef(false);
  useUnsavedChanges(() => JSON.stringify(started.current) !== JSON.stringify(values));

  const submit = async () => {
    if (saving.current) return;
    saving.current = true;
    setBusy(true);
    const answer = await save(values);
    const issues = answer ?? [];
    saving.current = false;
    if (answer?.length === 0) started.current = values;
    setBusy(false);
    setWrong(({ refusals }) => ({ issues, refusals: refusals + (issues.length > 0 ? 1 : 0) }));
  };
  return {
    id,
    values,
    ...wrong,
    busy,
    set: (change) => setValues((before) => ({ ...before, ...change })),
    fill: (change) => {
      started.current = { ...started.current, ...change };
      setValues((before) => ({ ...before, ...change }));
    },
    onSubmit: (event) => {
      event.preventDefault();
      void submit();
    },
  };
}

/** The sentence that belongs to one field, empty when it is fine. */
export function issueOf(issues: Issue[], field: string): string {
  return issues.find((issue) => issue.field === field)?.message ?? "";
}
