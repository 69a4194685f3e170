/** The candidates: name, definition and metric of each, an example to start from, and the revenue that they should lead. */
import { useState } from "preact/hooks";
import type { MetricView } from "../../src/app/api/metric";
import type { Candidate } from "../../src/app/api/north-star";
import { afterDrawing, focusOn, keepKeyboard } from "../focus";
import { exampleOf, northStarExamples } from "../library/examples";
import { addCandidate, changeCandidate, draft, newCandidate } from "../north-star/draft";
import { saveCandidates } from "../north-star/work";
import { Button } from "../parts/button";
import { ChoiceField, SentenceField, TextField } from "../parts/field";
import { plainForm } from "../parts/plain-form";
import { StepHeading } from "../parts/step-heading";
import { useStore } from "../store";
import { words } from "../words";
import { say } from "../work";

const wording = words.northStar.candidates;

/** The choices of a metric, with nothing chosen first. */
export function metricChoices(metrics: readonly MetricView[], none: string, chosen: string) {
  const gone = chosen !== "" && !metrics.some(({ name }) => name === chosen);
  return [
    { value: "", text: none },
    ...(gone ? [{ value: chosen, text: words.keyResultForm.metricGone(chosen) }] : []),
    ...metrics.map(({ name }) => ({ value: name, text: name })),
  ];
}

/** The step. */
export function NorthStarCandidates({ metrics }: { metrics: MetricView[] }) {
  const { candidates, revenue } = draft.use();
  const { busy } = useStore();
  const form = plainForm("candidates", { revenue }, (change) => draft.change(change));
  const shown = candidates.length === 0 ? [newCandidate()] : candidates;
  const add = () => {
    draft.change({ candidates: [...shown, newCandidate()] });
    afterDrawing(() => focusOn(`candidate-${shown.length}-name`));
  };
  return (
    <>
      <StepHeading>{wording.heading}</StepHeading>
      <p class="gray">{wording.text}</p>
      <Example />
      {shown.map((candidate, index) => (
        <CandidateCard key={index} candidate={candidate} index={index} metrics={metrics} only={shown.length === 1} />
      ))}
      <div class="buttons">
        <Button onPress={add}>{wording.add}</Button>
        <Button id="keep-candidates" busy={busy.includes("candidates")} busyText={wording.saving} onPress={() => void saveCandidates()}>
          {wording.save}
        </Button>
      </div>
      <ChoiceField
        form={form}
        name="revenue"
        label={wording.revenue}
        hint={wording.revenueHint}
        choices={metricChoices(metrics, wording.noRevenue, revenue)}
      />
    </>
  );
}

interface CardProps {
  candidate: Candidate;
  index: number;
  metrics: MetricView[];
  only: boolean;
}

function CandidateCard({ candidate, index, metrics, only }: CardProps) {
  const { name, definition, metric } = candidate;
  const library = exampleOf(candidate);
  const form = plainForm(`candidate-${index}`, { name, definition, metric }, (change) => {
    if (draft.current().candidates.length === 0) draft.change({ candidates: [newCandidate()] });
    changeCandidate(index, change);
  });
  const remove = () => {
    const { candidates } = draft.current();
    draft.change({ candidates: candidates.filter((_each, at) => at !== index) });
    say(wording.removed(name || wording.number(index)), async () => draft.change({ candidates }));
    keepKeyboard();
  };
  return (
    <fieldset class="card">
      <legend>{wording.number(index)}</legend>
      <TextField form={form} name="name" label={wording.name} hint={index === 0 ? wording.nameHint : ""} />
      <SentenceField form={form} name="definition" label={wording.definition} hint={index === 0 ? wording.definitionHint : ""} optional />
      <ChoiceField form={form} name="metric" label={wording.metric} choices={metricChoices(metrics, wording.noMetric, metric)} />
      {library && <p class="gray">{wording.inputsOf(library.inputs)}</p>}
      {!only && (
        <Button look="link" spoken={wording.removeOf(name || wording.number(index))} onPress={remove}>
          {wording.remove}
        </Button>
      )}
    </fieldset>
  );
}

function Example() {
  const examples = northStarExamples();
  const [of, setOf] = useState(examples[0]?.of ?? "");
  const form = plainForm("example", { of }, (change) => setOf(change.of ?? of));
  const example = examples.find((each) => each.of === of);
  const add = () => {
    if (!example) return;
    addCandidate(newCandidate(example.metric, example.definition));
    say(wording.added(example.metric));
  };
  return (
    <details>
      <summary>{wording.example}</summary>
      <ChoiceField form={form} name="of" label={wording.exampleOf} choices={examples.map((each) => ({ value: each.of, text: each.of }))} />
      {example && (
        <dl aria-live="polite">
          <dt>{wording.exampleMetric}</dt>
          <dd>
            <strong>{example.metric}</strong>
          </dd>
          <dt>{wording.exampleDefinition}</dt>
          <dd>{example.definition}</dd>
          <dt>{wording.exampleWhy}</dt>
          <dd>{example.why}</dd>
          <dt>{wording.exampleInputs}</dt>
          <dd>{example.inputs.join(", ")}</dd>
          <dt>{wording.exampleCounter}</dt>
          <dd>{example.counterMetric}</dd>
        </dl>
      )}
      <Button onPress={add}>{wording.exampleAdd}</Button>
    </details>
  );
}
