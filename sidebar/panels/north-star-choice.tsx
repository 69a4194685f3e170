/** The choice, written to the North Star tab. */
import type { MetricView } from "../../src/app/api/metric";
import type { NorthStarFields, NorthStarView } from "../../src/app/api/north-star";
import { draft } from "../north-star/draft";
import { choose } from "../north-star/work";
import { Button } from "../parts/button";
import { ErrorSummary } from "../parts/error-summary";
import { ChoiceField, SentenceField, TextField } from "../parts/field";
import { useForm } from "../parts/form";
import { StepHeading } from "../parts/step-heading";
import { Warning } from "../parts/warning";
import { words } from "../words";
import { metricChoices } from "./north-star-candidates";

const wording = words.northStar.choose;

/** The values that the form begins with: the candidate looked at last, over what the tab holds. */
function initialFields({ fields, nextReview }: NorthStarView): NorthStarFields {
  const { chosen, candidates, questions, revenue } = draft.current();
  const candidate = candidates.find(({ name }) => name === chosen && name !== "");
  const captures = fields.captures || (questions[0] ?? "");
  const isNew = candidate !== undefined && candidate.name !== fields.name;
  const reviewBy = fields.reviewBy === "" || isNew ? nextReview : fields.reviewBy;
  if (!candidate) return { ...fields, captures, reviewBy };
  const { name, definition, metric } = candidate;
  return {
    ...fields,
    name,
    definition: definition || (isNew ? "" : fields.definition),
    metric: metric || (isNew ? "" : fields.metric),
    captures,
    revenue: revenue || fields.revenue,
    reviewBy,
  };
}

/** The form; a change of a North Star that stands needs its reason. */
export function NorthStarChoice({ metrics }: { metrics: MetricView[] }) {
  const { northStar, candidates } = draft.use();
  const view = northStar as NorthStarView;
  const form = useForm("choice", { ...initialFields(view), reason: "" }, ({ reason, ...fields }) => choose(fields, reason));
  const { name, metric, definition } = form.values;
  const before = view.fields;
  const stands = view.state === "chosen";
  const replaces = stands && (name !== before.name || metric !== before.metric || definition !== before.definition);
  const names = candidates.map((each) => each.name).filter((each) => each !== "");
  return (
    <form noValidate aria-labelledby="step-heading" aria-busy={form.busy} onSubmit={form.onSubmit}>
      <StepHeading>{wording.heading}</StepHeading>
      <ErrorSummary issues={form.issues} refusals={form.refusals} formId={form.id} />
      <fieldset class="fields" disabled={form.busy}>
        <TextField form={form} name="name" label={wording.candidate} hint={wording.candidateHint} suggestions={names} />
        {replaces && view.early && <Warning>{view.early}</Warning>}
        <SentenceField form={form} name="definition" label={wording.definition} hint={wording.definitionHint} />
        <SentenceField form={form} name="captures" label={wording.captures} hint={wording.capturesHint} />
        <ChoiceField
          form={form}
          name="metric"
          label={wording.metric}
          hint={wording.metricHint}
          choices={metricChoices(metrics, words.northStar.candidates.noMetric, metric)}
        />
        <ChoiceField
          form={form}
          name="revenue"
          label={words.northStar.candidates.revenue}
          choices={metricChoices(metrics, words.northStar.candidates.noRevenue, form.values.revenue)}
        />
        <div class="pair">
          <TextField form={form} name="unit" label={wording.unit} short optional />
          <TextField form={form} name="owner" label={wording.owner} short />
        </div>
        <TextField form={form} name="reviewBy" label={wording.reviewBy} hint={wording.reviewByHint} short />
        {stands && <SentenceField form={form} name="reason" label={wording.reason} hint={wording.reasonHint} optional={!replaces} />}
      </fieldset>
      <Button submit look="action" busy={form.busy} busyText={wording.saving}>
        {stands ? wording.change : wording.save}
      </Button>
    </form>
  );
}
