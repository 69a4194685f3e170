/** A quiet hint under a sentence: what a coach would say of it, with what can be filled in at a press, and a way to put it away. */
import { useState } from "preact/hooks";
import type { WordingHint } from "../../src/app/api/plan";
import { focusOn } from "../focus";
import { words } from "../words";
import { Button } from "./button";
import type { PutAway } from "./put-away";
import { type Use, usedText } from "./used-text";

const wording = words.hint;
/** A sentence that is still being typed gets its hint from this many words on, a finished one always. */
const fewestWords = 4;

interface CoachHintProps {
  hint: WordingHint | null;
  /** The sentence as it is typed now. */
  text: string;
  /** Id of its field, where the keyboard goes when the hint goes away. */
  field: string;
  /** Whether the field was left, so that its sentence counts as finished. */
  left: boolean;
  /** Whether the hint belongs to what is typed now. */
  ready: boolean;
  /** The hints put away while the form is open. */
  putAway: PutAway;
  onUse?: (use: Use) => void;
}

/** The hint; its place is always there and read out politely whenever it changes. */
export function CoachHint({ hint, text, field, left, ready, putAway, onUse }: CoachHintProps) {
  const [used, setUsed] = useState({ what: "", text: "" });
  const isFinished = left || text.trim().split(/\s+/).length >= fewestWords;
  const isWanted = hint !== null && text.trim() !== "" && !putAway.issues?.includes(hint.issue) && isFinished;
  const justUsed = used.what !== "" && used.text === text;
  const dismiss = () => {
    if (!hint) return;
    putAway.add(hint.issue);
    focusOn(field);
  };
  const take = (use: Use) => {
    // The answer to what was typed last is still under way.
    if (!ready) return;
    onUse?.(use);
    setUsed({ what: usedText(use), text: use.text ?? text });
    focusOn(field);
  };
  return (
    <div class="coach" aria-live="polite">
      {justUsed && <p class="gray">{wording.used(used.what)}</p>}
      {isWanted && !(justUsed && hint.use) && <Advice hint={hint} onUse={take} onDismiss={dismiss} />}
    </div>
  );
}

function Advice({ hint, onUse, onDismiss }: { hint: WordingHint; onUse: (use: Use) => void; onDismiss: () => void }) {
  const { issue, verdict, sentence, advice, use } = hint;
  const isFine = verdict === "ok" && issue !== "milestone";
  return (
    <div class={`coach-hint ${verdict}`}>
      <p>
        <span class="visually-hidden">{wording.label}: </span>
        <strong>{isFine ? wording.fromText : (wording.issues[issue] ?? wording.label)}.</strong> {!isFine && `${sentence} ${advice}`}
      </p>
      {use && <p>{sentenceCase(usedText(use))}</p>}
      <div class="row-buttons">
        {use && (
          <Button look="link" spoken={wording.useOf(usedText(use))} onPress={() => onUse(use)}>
            {wording.use}
          </Button>
        )}
        <Button look="link" spoken={wording.dismiss} onPress={onDismiss}>
          {words.shell.dismiss}
        </Button>
      </div>
    </div>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
