/** The form for a new key result, or for changing one, with its score worked out while it is typed. */
import { useState } from "preact/hooks";
import type { MetricView } from "../../src/app/api/metric";
import type { KeyResultInput, KeyResultView, ObjectiveView } from "../../src/app/api/plan";
import { closeForm } from "../leaving";
import { CoachHint } from "../parts/coach-hint";
import { SentenceField, TextField } from "../parts/field";
import { useForm } from "../parts/form";
import { usePutAway } from "../parts/put-away";
import { words } from "../words";
import { ask, issuesOf, say } from "../work";
import { FormFrame } from "./form-frame";
import { isLeftOut, Lacking } from "./lacking";
import { MeasureFields } from "./measure-fields";
import { usePreview } from "./preview";
import { PreviewBox } from "./preview-box";

export type KeyResultValues = Omit<KeyResultInput, "at" | "objective" | "dismissed">;

interface KeyResultFormProps {
  objective: ObjectiveView;
  /** The key result to change; null for a new one. */
  keyResult: KeyResultView | null;
  metrics: MetricView[];
  /** Headings that the plan has no column for. */
  lacks: readonly string[];
}

/** The form; current is asked for only where no metric gives it. */
export function KeyResultForm({ objective, keyResult, metrics, lacks }: KeyResultFormProps) {
  const wording = words.keyResultForm;
  const inputOf = (values: KeyResultValues): KeyResultInput => ({ at: keyResult?.at ?? null, objective: objective.at, ...values });
  const putAway = usePutAway(keyResult?.at ?? null);
  const form = useForm("key-result", valuesOf(keyResult), async (values) => {
    if (!values.text.trim()) return [{ field: "text", message: wording.textMissing }];
    const reply = await ask("saveKeyResult", { ...inputOf(values), dismissed: putAway.issues });
    if (reply.ok) {
      say(wording.saved(values.text));
      closeForm();
    }
    return issuesOf(reply);
  });
  const { values } = form;
  const preview = usePreview(
    "previewKeyResult",
    inputOf(values),
    Boolean(values.text.trim() || values.metric || values.target.trim() || values.current.trim()),
  );
  const [left, setLeft] = useState<Record<string, boolean>>({});
  const adviceOn = (field: keyof KeyResultValues) =>
    (left[field] && values[field].trim() && preview.shown?.issues.find((issue) => issue.field === field)?.message) || "";
  const onLeave = (field: string) => () => setLeft((before) => ({ ...before, [field]: true }));

  return (
    <FormFrame form={form} heading={keyResult ? wording.change : wording.add} save={wording.save} saving={wording.saving}>
      <p class="context">{wording.of(objective.objective)}</p>
      <SentenceField form={form} name="text" label={wording.text} hint={wording.textHint} onLeave={onLeave("text")} />
      <CoachHint
        hint={preview.shown?.hint ?? null}
        text={values.text}
        field="key-result-text"
        left={left["text"] === true || keyResult !== null}
        ready={!preview.busy}
        putAway={putAway}
        onUse={(use) => form.set(use as Partial<KeyResultValues>)}
      />
      <MeasureFields form={form} metrics={metrics} lacks={lacks} preview={preview.shown} adviceOn={adviceOn} onLeave={onLeave} />
      {!isLeftOut(lacks, "Target", values.target) && <PreviewBox preview={preview} type={values.type} target={values.target} />}
      {!isLeftOut(lacks, "Owner", values.owner) && <TextField form={form} name="owner" label={wording.owner} optional />}
      {!isLeftOut(lacks, "Weight", values.weight) && (
        <details open={keyResult !== null && keyResult.weight !== ""}>
          <summary>{wording.more}</summary>
          <TextField form={form} name="weight" label={wording.weight} hint={wording.weightHint} optional short />
        </details>
      )}
      <Lacking lacks={lacks} asked={["Type", "Start", "Target", "Current", "Owner", "Weight"]} />
    </FormFrame>
  );
}

function valuesOf(keyResult: KeyResultView | null): KeyResultValues {
  if (!keyResult) return { text: "", metric: "", type: "change", start: "", target: "", current: "", owner: "", weight: "" };
  const { text, metric, type, start, target, owner, weight } = keyResult;
  return { text, metric, type, start, target, current: metric ? "" : keyResult.current, owner, weight };
}
