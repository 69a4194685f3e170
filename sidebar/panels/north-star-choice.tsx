/** The choice, written to the North Star tab. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { MetricView } from "../../src/app/api/metric";
import type { NorthStarFields, NorthStarView } from "../../src/app/api/north-star";
import { afterDrawing, focusOn } from "../focus";
import { askFirst } from "../leaving";
import { exampleOf } from "../library/examples";
import { draft, keptOf } from "../north-star/draft";
import { keepUnsavedSoon } from "../north-star/unsaved";
import { choose } from "../north-star/work";
import { Button } from "../parts/button";
import { ErrorSummary } from "../parts/error-summary";
import { ChoiceField, SentenceField, TextField } from "../parts/field";
import { type Form, useForm } from "../parts/form";
import { StepHeading } from "../parts/step-heading";
import { Warning } from "../parts/warning";
import { words } from "../words";
import { metricChoices } from "./north-star-candidates";

const wording = words.northStar.choose;

/** What the form shows of a candidate, over what the tab holds; of another North Star nothing stays that is said of the old one. */
function fieldsFor({ fields, nextReview }: NorthStarView, chosen: string): NorthStarFields {
  const { candidates, questions, revenue } = draft.current();
  const candidate = candidates.find(({ name }) => name === chosen && name !== "");
  const isNew = candidate !== undefined && candidate.name !== fields.name;
  const captures = (isNew ? "" : fields.captures) || questions[0] || (candidate && exampleOf(candidate)?.why) || "";
  const reviewBy = fields.reviewBy === "" || isNew ? nextReview : fields.reviewBy;
  if (!candidate) return { ...fields, captures, reviewBy };
  const { name, definition, metric } = candidate;
  return {
    ...fields,
    name,
    definition: definition || (isNew ? "" : fields.definition),
    metric: metric || (isNew ? "" : fields.metric),
    unit: isNew ? "" : fields.unit,
    captures,
    revenue: revenue || fields.revenue,
    reviewBy,
  };
}

type Choice = Form<NorthStarFields & { reason: string }>;

/** The same form, in which the name of another candidate brings what is said of it, after asking when a typed definition would be lost. */
function useCandidates(form: Choice, view: NorthStarView): Choice {
  const brought = useRef(form.values.definition);
  const set: Choice["set"] = (change) => {
    const { name } = change;
    const { values } = form;
    const isCandidate = name !== undefined && name !== values.name && draft.current().candidates.some((each) => each.name === name);
    if (!isCandidate || name === "") {
      form.set(change);
      return;
    }
    const { definition, metric, captures, unit } = fieldsFor(view, name);
    const bring = () => {
      const isTyped = values.captures !== fieldsFor(view, values.name).captures;
      brought.current = definition;
      form.set({ name, definition, metric, unit, ...(isTyped ? {} : { captures }) });
    };
    if ([brought.current.trim(), definition.trim(), ""].includes(values.definition.trim())) {
      bring();
      return;
    }
    const { bringTitle, bringText, bring: yes, keepTyped } = wording;
    const agree = () => {
      bring();
      afterDrawing(() => focusOn(`${form.id}-name`));
    };
    askFirst({ title: bringTitle, text: bringText(name), yes, no: keepTyped, agree });
  };
  return { ...form, set };
}

/** What is to be said about the vetting of a name that is typed. */
function adviceOn(name: string, { fields }: NorthStarView): string {
  const { candidates, vettings } = draft.current();
  if (name === "" || vettings[name] || keptOf(name).length > 0) return "";
  if (candidates.some((each) => each.name === name)) return wording.unvetted(name);
  return name === fields.name ? "" : wording.stranger(name);
}

/** Keeps what is typed for the next opening; what is discarded or saved is not kept. */
function useKeptChoice(form: Choice, initial: Choice["values"]): void {
  const before = useRef(draft.current().choice);
  const typed = JSON.stringify(form.values);
  useEffect(() => {
    if (before.current) form.set(before.current);
    return () => {
      draft.change({ choice: null });
      keepUnsavedSoon();
    };
  }, []);
  useEffect(() => {
    draft.change({ choice: typed === JSON.stringify(initial) ? null : form.values });
  }, [typed]);
}

/** The form; a change of a North Star that stands needs its reason. */
export function NorthStarChoice({ metrics }: { metrics: MetricView[] }) {
  const { northStar, candidates } = draft.use();
  const view = northStar as NorthStarView;
  const [initial] = useState({ ...fieldsFor(view, draft.current().chosen), reason: "" });
  const plain = useForm("choice", initial, ({ reason, ...fields }) => choose(fields, reason));
  useKeptChoice(plain, initial);
  const form = useCandidates(plain, view);
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
        <TextField
          form={form}
          name="name"
          label={wording.candidate}
          hint={wording.candidateHint}
          suggestions={names}
          advice={adviceOn(name, view)}
        />
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
