/** One labelled field with its hint and its error, joined for screen readers. */
import type { ComponentChildren } from "preact";
import { words } from "../words";
import { type Form, issueOf } from "./form";

type TextName<Values> = { [Name in keyof Values]: Values[Name] extends string ? Name : never }[keyof Values] & string;

interface FieldProps<Values> {
  form: Form<Values>;
  name: TextName<Values>;
  label: string;
  hint?: string;
  /** Whether the hint changes with the choice, so that it is read out when it does. */
  liveHint?: boolean;
  optional?: boolean;
  /** Said while typing, before anything is saved; an error takes its place. */
  advice?: string;
  onLeave?: () => void;
}

interface Joined {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": "true" | undefined;
}

function Frame<Values>({
  form,
  name,
  label,
  hint,
  liveHint,
  optional,
  advice,
  children,
}: FieldProps<Values> & { children: (joined: Joined) => ComponentChildren }) {
  const id = `${form.id}-${name}`;
  const error = issueOf(form.issues, name);
  const described = [hint && `${id}-hint`, error ? `${id}-error` : advice && `${id}-advice`].filter(Boolean).join(" ");
  return (
    <div class={error ? "form-group wrong" : "form-group"}>
      <label for={id}>
        {label} {optional && <span class="gray">{words.shell.optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`} aria-live={liveHint ? "polite" : undefined}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          <span class="visually-hidden">{words.shell.error} </span>
          {error}
        </p>
      )}
      {!error && advice && (
        <p class="advice" id={`${id}-advice`}>
          {advice}
        </p>
      )}
      {children({ id, name, "aria-describedby": described || undefined, "aria-invalid": error ? "true" : undefined })}
    </div>
  );
}

const changeOf = <Values,>(name: keyof Values, value: string) => ({ [name]: value }) as unknown as Partial<Values>;

/** A field of one line; `short` where only a number or a word is expected. */
export function TextField<Values>(props: FieldProps<Values> & { short?: boolean; suggestions?: string[] }) {
  const { form, name, short, suggestions = [], onLeave } = props;
  const list = suggestions.length > 0 ? `${form.id}-${name}-list` : undefined;
  return (
    <Frame {...props}>
      {(joined) => (
        <>
          <input
            {...joined}
            type="text"
            class={short ? "short" : undefined}
            autocomplete="off"
            list={list}
            value={form.values[name] as string}
            onInput={(event) => form.set(changeOf<Values>(name, event.currentTarget.value))}
            onBlur={onLeave}
          />
          {list && (
            <datalist id={list}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Frame>
  );
}

/** A field for a sentence: as many lines as it needs, Enter saves as in a field of one line. */
export function SentenceField<Values>(props: FieldProps<Values>) {
  const { form, name, onLeave } = props;
  const value = form.values[name] as string;
  return (
    <Frame {...props}>
      {(joined) => (
        <textarea
          {...joined}
          rows={Math.min(8, Math.max(2, Math.ceil(value.length / 36)))}
          value={value}
          onInput={(event) => form.set(changeOf<Values>(name, event.currentTarget.value.replace(/\s*\n\s*/g, " ")))}
          onBlur={onLeave}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      )}
    </Frame>
  );
}

/** A choice from a list. */
export function ChoiceField<Values>(props: FieldProps<Values> & { choices: ReadonlyArray<{ value: string; text: string }> }) {
  const { form, name, choices } = props;
  return (
    <Frame {...props}>
      {(joined) => (
        <select
          {...joined}
          value={form.values[name] as string}
          onChange={(event) => form.set(changeOf<Values>(name, event.currentTarget.value))}
        >
          {choices.map(({ value, text }) => (
            <option key={value} value={value} selected={value === form.values[name]}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
