/** The plan: objectives with their key results, and the forms to write them. */
import { useState } from "preact/hooks";
import type { KeyResultView, ObjectiveView } from "../../src/app/api/plan";
import { KeyResultForm } from "../forms/key-result-form";
import { ObjectiveForm } from "../forms/objective-form";
import { openForm } from "../leaving";
import { Button } from "../parts/button";
import { Filter } from "../parts/filter";
import { matches, shortListLength } from "../parts/matching";
import { ObjectiveSection } from "../parts/objective-section";
import { Panel } from "../parts/panel";
import { type OpenForm, useStore, type WorkbookView } from "../store";
import { words } from "../words";

const wording = words.plan;

/** The list, with a form in its place while one is open. */
export function PlanPanel({ workbook }: { workbook: WorkbookView }) {
  const { form } = useStore();
  const [typed, setTyped] = useState("");
  const { objectives, tab } = workbook.plan;
  const total = objectives.reduce((count, { keyResults }) => count + keyResults.length, 0);
  // Decided once: a key result more must not fold the objective that it was just added to.
  const [unfolded] = useState(total <= shortListLength);
  const shown = filtered(objectives, typed);
  const count = shown.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
  return (
    <>
      {form && <PlanForm key={JSON.stringify(form)} form={form} workbook={workbook} />}
      <Panel heading={wording.heading} hidden={form !== null}>
        {objectives.length === 0 ? <p>{wording.empty}</p> : tab && <p class="gray">{wording.storedIn(tab)}</p>}
        <Button id="add-objective" look="action" onPress={() => openForm({ kind: "objective", at: null })}>
          {wording.addObjective}
        </Button>
        <Filter id="plan-filter" what={wording.keyResults} typed={typed} count={count} total={total} onType={setTyped} />
        {shown.map((objective) => (
          <ObjectiveSection key={objective.at.row} objective={objective} unfolded={unfolded || typed.trim() !== ""} />
        ))}
      </Panel>
    </>
  );
}

/** The objectives that contain what was typed, each with the key results that do; all of them where the objective itself does. */
function filtered(objectives: ObjectiveView[], typed: string): ObjectiveView[] {
  if (typed.trim() === "") return objectives;
  const textsOf = ({ text, owner, metric }: KeyResultView) => [text, owner, metric];
  return objectives
    .map((objective) =>
      matches(typed, [objective.objective, objective.owner, objective.quarter])
        ? objective
        : { ...objective, keyResults: objective.keyResults.filter((keyResult) => matches(typed, textsOf(keyResult))) },
    )
    .filter((objective) => objective.keyResults.length > 0 || matches(typed, [objective.objective]));
}

function PlanForm({ form, workbook }: { form: OpenForm; workbook: WorkbookView }) {
  // What the form was opened for is looked up once: a reload meanwhile must not change it under the typing hands.
  const [plan] = useState(workbook.plan);
  const { objectives, lacks } = plan;
  if (form.kind === "objective") {
    const objective = objectives.find(({ at }) => at.row === form.at?.row) ?? null;
    return <ObjectiveForm objective={objective} plan={plan} />;
  }
  if (form.kind !== "keyResult") return null;
  const objective = objectives.find(({ at }) => at.row === form.objective.row);
  if (!objective) return null;
  const keyResult = objective.keyResults.find(({ at }) => at.row === form.at?.row) ?? null;
  return <KeyResultForm objective={objective} keyResult={keyResult} metrics={workbook.metrics.metrics} lacks={lacks} />;
}
