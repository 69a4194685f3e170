/** The form for a new objective, or for changing one. */
import { useState } from "preact/hooks";
import type { ObjectiveInput, ObjectiveView, PlanView } from "../../src/app/api/plan";
import { closeForm } from "../leaving";
import { CoachHint } from "../parts/coach-hint";
import { SentenceField, TextField } from "../parts/field";
import { useForm } from "../parts/form";
import { usePutAway } from "../parts/put-away";
import { words } from "../words";
import { ask, issuesOf, say } from "../work";
import { FormFrame } from "./form-frame";
import { isLeftOut, Lacking } from "./lacking";
import { usePreview } from "./preview";
import { quartersFrom } from "./quarters";

interface ObjectiveFormProps {
  /** The one to change; null for a new one. */
  objective: ObjectiveView | null;
  plan: PlanView;
}

/** The form. */
export function ObjectiveForm({ objective, plan: { currentQuarter, lacks } }: ObjectiveFormProps) {
  const wording = words.objectiveForm;
  const initial: Omit<ObjectiveInput, "at" | "dismissed"> = {
    objective: objective?.objective ?? "",
    quarter: objective?.quarter ?? (lacks.includes("Quarter") ? "" : currentQuarter),
    owner: objective?.owner ?? "",
  };
  const at = objective?.at ?? null;
  const putAway = usePutAway(at);
  const form = useForm("objective", initial, async (values) => {
    if (!values.objective.trim()) return [{ field: "objective", message: wording.objectiveMissing }];
    const reply = await ask("saveObjective", { at, ...values, dismissed: putAway.issues });
    if (reply.ok) {
      say(wording.saved(values.objective));
      closeForm();
    }
    return issuesOf(reply);
  });
  const text = form.values.objective;
  const preview = usePreview("previewObjective", { at, objective: text }, text.trim() !== "");
  const [left, setLeft] = useState(objective !== null);
  return (
    <FormFrame form={form} heading={objective ? wording.change : wording.add} save={wording.save} saving={wording.saving}>
      <SentenceField form={form} name="objective" label={wording.objective} hint={wording.objectiveHint} onLeave={() => setLeft(true)} />
      <CoachHint
        hint={preview.shown?.hint ?? null}
        text={text}
        field="objective-objective"
        left={left}
        ready={!preview.busy}
        putAway={putAway}
      />
      {!isLeftOut(lacks, "Quarter", form.values.quarter) && (
        <TextField
          form={form}
          name="quarter"
          label={wording.quarter}
          hint={wording.quarterHint}
          short
          suggestions={quartersFrom(currentQuarter)}
        />
      )}
      {!isLeftOut(lacks, "Objective owner", form.values.owner) && <TextField form={form} name="owner" label={wording.owner} optional />}
      <Lacking lacks={lacks} asked={["Quarter", "Objective owner"]} />
    </FormFrame>
  );
}
