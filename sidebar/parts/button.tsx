/** A button that is disabled and says so while its work is under way. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface ButtonProps {
  id?: string;
  /** `action` is the one blue button of a screen, `link` looks like a link. */
  look?: "action" | "plain" | "link";
  submit?: boolean;
  busy?: boolean;
  busyText?: string;
  disabled?: boolean;
  /** What a screen reader says where the text alone would not tell which row is meant. */
  spoken?: string;
  describedBy?: string | undefined;
  onPress?: () => void;
  children: ComponentChildren;
}

/** One button; while busy it shows `busyText`, cannot be pressed, and afterwards takes the keyboard back if it had it. */
export function Button({ look = "plain", submit, busy, busyText, disabled, spoken, describedBy, onPress, id, children }: ButtonProps) {
  const element = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    // A browser drops the focus of a button that becomes disabled.
    if (!busy && hadFocus.current && document.activeElement === document.body) element.current?.focus();
    if (!busy) hadFocus.current = false;
  }, [busy]);
  const press = () => {
    hadFocus.current = true;
    onPress?.();
  };
  return (
    <button
      ref={element}
      {...(id ? { id } : {})}
      type={submit ? "submit" : "button"}
      class={look === "plain" ? "button" : `button ${look}`}
      disabled={Boolean(busy || disabled)}
      aria-busy={busy ? "true" : undefined}
      aria-label={busy ? undefined : spoken}
      aria-describedby={describedBy}
      onClick={press}
    >
      {busy ? (busyText ?? children) : children}
    </button>
  );
}
