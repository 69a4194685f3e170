/** The score as it would be, beside the fields while they are typed. */
import type { KeyResultType } from "../../src/app/api/plan";
import { Score } from "../parts/score";
import { Warning } from "../parts/warning";
import { words } from "../words";
import type { Preview } from "./preview";

const wording = words.keyResultForm;

/** The box; its sentence is read out politely whenever it changes. */
export function PreviewBox({ preview, type, target }: { preview: Preview; type: KeyResultType; target: string }) {
  const { shown, busy } = preview;
  const waitsForTarget = type !== "done" && target.trim() === "";
  return (
    <div class="preview" aria-busy={busy}>
      <h2>{wording.preview}</h2>
      <output aria-live="polite" class={busy ? "pending" : undefined}>
        {waitsForTarget && <p class="gray">{wording.previewEmpty}</p>}
        {!waitsForTarget && !shown && <p class="gray">{busy ? wording.previewBusy : ""}</p>}
        {!waitsForTarget && shown && <Sentences shown={shown} />}
      </output>
    </div>
  );
}

function Sentences({ shown }: { shown: NonNullable<Preview["shown"]> }) {
  const [first] = shown.issues;
  const problem = first?.message ?? null;
  return (
    <>
      {shown.sentence && shown.sentence !== problem && <p>{shown.sentence}</p>}
      {problem ? <Warning>{problem}</Warning> : <Score view={shown.score} />}
    </>
  );
}
