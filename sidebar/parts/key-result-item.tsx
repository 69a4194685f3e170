/** One key result of the list: what it says, where it stands, its score, and what can be done with it. */
import type { KeyResultView, RowReference } from "../../src/app/api/plan";
import { askFirst, openForm } from "../leaving";
import { useStore } from "../store";
import { words } from "../words";
import { removalOf, remove } from "../work";
import { Button } from "./button";
import { ForecastLine } from "./forecast";
import { Score } from "./score";
import { StatusLine, withoutAchieved } from "./status";
import { Warning } from "./warning";

const wording = words.plan;

/** The list item. */
export function KeyResultItem({ keyResult, objective }: { keyResult: KeyResultView; objective: RowReference }) {
  const { busy, workbook } = useStore();
  const { at, metric, owner, weight, score, status, forecast } = keyResult;
  const text = keyResult.text || wording.untitled;
  const guard = workbook?.metrics.metrics.find(({ name }) => name === metric)?.flag;
  const askToRemove = () =>
    askFirst({
      title: wording.removeKeyResultTitle,
      text: wording.removeKeyResultText(text),
      yes: wording.remove,
      no: words.shell.cancel,
      agree: () => void remove("deleteKeyResult", at, text),
    });
  const details = [owner && wording.owner(owner), metric && wording.metric(metric), weight && wording.weight(weight)].filter(Boolean);
  return (
    <li class="card">
      <p class="title">{text}</p>
      <p class="progress">{progressOf(keyResult)}</p>
      <Score view={score} />
      {status && <StatusLine status={guard ? withoutAchieved(status) : status} />}
      {guard && <Warning>{guard.replace(/^⚠ /, "")}</Warning>}
      {forecast && <ForecastLine forecast={forecast} />}
      {details.length > 0 && <p class="gray">{details.join(" · ")}</p>}
      <div class="row-buttons">
        <Button
          id={`edit-key-result-${at.row}`}
          look="link"
          spoken={wording.editOf(text)}
          onPress={() => openForm({ kind: "keyResult", objective, at })}
        >
          {wording.edit}
        </Button>
        <Button
          id={`delete-key-result-${at.row}`}
          look="link"
          spoken={wording.removeOf(text)}
          busy={busy.includes(removalOf("deleteKeyResult", at))}
          busyText={wording.removing}
          onPress={askToRemove}
        >
          {wording.remove}
        </Button>
      </div>
    </li>
  );
}

/** Where a key result stands, in a line such as `from 35% to 50%, now 41%`. */
function progressOf({ type, start, target, current }: KeyResultView): string {
  const { fromTo, between, atLeast, atMost, done, milestones, now, noCurrent } = words.progress;
  const goals: Partial<Record<KeyResultView["type"], string>> = {
    between: between(start || wording.none, target || wording.none),
    "at least": atLeast(target || wording.none),
    "at most": atMost(target || wording.none),
    done: target ? milestones(target) : done,
  };
  const goal = goals[type] ?? fromTo(start || wording.none, target || wording.none);
  return `${goal}, ${current ? now(current) : noCurrent}`;
}
