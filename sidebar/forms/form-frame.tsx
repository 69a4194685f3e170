/** What every form has: a heading, the summary of errors, its fields, and the buttons Save and Cancel. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { cancelForm } from "../leaving";
import { Button } from "../parts/button";
import { ErrorSummary } from "../parts/error-summary";
import type { Form } from "../parts/form";
import { words } from "../words";

interface FormFrameProps<Values> {
  form: Form<Values>;
  heading: string;
  save: string;
  saving: string;
  children: ComponentChildren;
}

/** One form in place of its panel's list; it starts in its first field, and Escape leaves it. */
export function FormFrame<Values>({ form, heading, save, saving, children }: FormFrameProps<Values>) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
    window.scrollTo(0, 0);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    if (!form.busy) cancelForm();
  };
  const headingId = `${form.id}-heading`;
  return (
    <form ref={element} noValidate aria-labelledby={headingId} aria-busy={form.busy} onSubmit={form.onSubmit} onKeyDown={onKeyDown}>
      <h1 id={headingId}>{heading}</h1>
      <ErrorSummary issues={form.issues} refusals={form.refusals} formId={form.id} />
      <fieldset class="fields" disabled={form.busy}>
        {children}
      </fieldset>
      <div class="buttons">
        <Button submit look="action" busy={form.busy} busyText={saving}>
          {save}
        </Button>
        <Button disabled={form.busy} onPress={cancelForm}>
          {words.shell.cancel}
        </Button>
      </div>
    </form>
  );
}
