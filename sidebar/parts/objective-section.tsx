/** One objective with its score and its key results, folded when the plan is long. */
import { useState } from "preact/hooks";
import type { ObjectiveView } from "../../src/app/api/plan";
import { askFirst, openForm } from "../leaving";
import { useStore } from "../store";
import { words } from "../words";
import { removalOf, remove } from "../work";
import { Button } from "./button";
import { KeyResultItem } from "./key-result-item";
import { Score } from "./score";
import { objectivePace, StatusLine } from "./status";

const wording = words.plan;

/** The section; `unfolded` is how it starts, the person decides afterwards. */
export function ObjectiveSection({ objective, unfolded }: { objective: ObjectiveView; unfolded: boolean }) {
  const [chosen, choose] = useState<boolean | null>(null);
  const { at, quarter, owner, score, status, keyResults } = objective;
  const open = chosen ?? unfolded;
  const text = objective.objective || wording.untitled;
  const id = `objective-${at.row}`;
  return (
    <section class="objective" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        <button type="button" class="fold" aria-expanded={open} aria-controls={`${id}-key-results`} onClick={() => choose(!open)}>
          <span class="sign" aria-hidden="true" />
          <span>{text}</span>
        </button>
      </h2>
      <p class="gray">{[quarter, owner && wording.owner(owner), wording.keyResultCount(keyResults.length)].filter(Boolean).join(" · ")}</p>
      <Score view={score} />
      {status && <StatusLine status={status} told={objectivePace(status)} />}
      <ObjectiveButtons objective={objective} text={text} />
      <div id={`${id}-key-results`} hidden={!open}>
        {open && <KeyResults objective={objective} text={text} />}
      </div>
    </section>
  );
}

function KeyResults({ objective, text }: { objective: ObjectiveView; text: string }) {
  const { at, keyResults } = objective;
  return (
    <>
      {keyResults.length === 0 && <p class="gray">{wording.noKeyResults}</p>}
      <ul class="plain">
        {keyResults.map((keyResult) => (
          <KeyResultItem key={keyResult.at.row} keyResult={keyResult} objective={at} />
        ))}
      </ul>
      <Button
        id={`add-key-result-${at.row}`}
        spoken={wording.addKeyResultTo(text)}
        onPress={() => openForm({ kind: "keyResult", objective: at, at: null })}
      >
        {wording.addKeyResult}
      </Button>
    </>
  );
}

function ObjectiveButtons({ objective, text }: { objective: ObjectiveView; text: string }) {
  const { busy } = useStore();
  const { at, keyResults } = objective;
  const askToRemove = () =>
    askFirst({
      title: wording.removeObjectiveTitle,
      text: wording.removeObjectiveText(text, keyResults.length),
      yes: wording.remove,
      no: words.shell.cancel,
      agree: () => void remove("deleteObjective", at, text),
    });
  return (
    <div class="row-buttons">
      <Button id={`edit-objective-${at.row}`} look="link" spoken={wording.editOf(text)} onPress={() => openForm({ kind: "objective", at })}>
        {wording.edit}
      </Button>
      <Button
        id={`delete-objective-${at.row}`}
        look="link"
        spoken={wording.removeOf(text)}
        busy={busy.includes(removalOf("deleteObjective", at))}
        busyText={wording.removing}
        onPress={askToRemove}
      >
        {wording.remove}
      </Button>
    </div>
  );
}
