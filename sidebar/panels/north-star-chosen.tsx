/** The North Star that stands: what it is, how it moves, what wants attention, what was answered and changed. */
import { Fragment } from "preact";
import type { MetricView } from "../../src/app/api/metric";
import type { NorthStarView, VettedTest } from "../../src/app/api/north-star";
import { changesIn } from "../../src/app/api/north-star-sections";
import { addCandidate, draft, keptOf, newCandidate } from "../north-star/draft";
import { goTo } from "../north-star/steps";
import { acceptDefinition } from "../north-star/work";
import { Button } from "../parts/button";
import { ErrorSummary } from "../parts/error-summary";
import { SentenceField } from "../parts/field";
import { useForm } from "../parts/form";
import { MetricLine } from "../parts/metric-line";
import { Panel } from "../parts/panel";
import { Result } from "../parts/result";
import { TrendLine } from "../parts/trend-line";
import { Warning } from "../parts/warning";
import { words } from "../words";
import { NorthStarPages } from "./north-star-pages";

const wording = words.northStar.chosen;

/** The panel of a North Star that is chosen. */
export function NorthStarChosen({ northStar, metrics }: { northStar: NorthStarView; metrics: MetricView[] }) {
  const { fields, chosenOn, notes, drifted } = northStar;
  const { record } = draft.use();
  const metric = metrics.find(({ name }) => name === fields.metric);
  const vetAgain = () => {
    addCandidate(newCandidate(fields.name, fields.definition, fields.metric));
    draft.change({ chosen: fields.name });
    goTo("vet");
  };
  const change = () => {
    draft.change({ chosen: fields.name });
    goTo("choose");
  };
  const lines: [string, string][] = [
    [wording.captures, fields.captures],
    [wording.definition, fields.definition],
    [wording.unit, fields.unit],
    [wording.revenue, fields.revenue],
    [wording.owner, fields.owner],
    [wording.chosenOn, chosenOn],
    [wording.reviewBy, fields.reviewBy],
  ];
  return (
    <Panel heading={words.northStar.heading}>
      <p class="star-name">{fields.name}</p>
      {metric && <MetricLine metric={metric} />}
      {fields.metric !== "" && record.metric === fields.metric && <TrendLine stretches={record.stretches} />}
      {metric?.problem && <Warning>{metric.problem}</Warning>}
      {notes.map((note) => (
        <Warning key={note}>{note}</Warning>
      ))}
      {drifted && <Drift />}
      <dl>{lines.map(([label, value]) => value !== "" && <Pair key={label} label={label} value={value} />)}</dl>
      <div class="buttons">
        <Button id="vet-north-star" look="action" onPress={vetAgain}>
          {wording.vetAgain}
        </Button>
        <Button id="compare-candidates" onPress={() => goTo("candidates")}>
          {wording.others}
        </Button>
        <Button id="change-north-star" onPress={change}>
          {wording.change}
        </Button>
      </div>
      <Kept northStar={northStar} />
      <NorthStarPages />
    </Panel>
  );
}

function Pair({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Drift() {
  const form = useForm("drift", { reason: "" }, ({ reason }) => acceptDefinition(reason));
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <ErrorSummary issues={form.issues} refusals={form.refusals} formId={form.id} />
      <SentenceField form={form} name="reason" label={wording.driftReason} hint={wording.driftHint} />
      <Button submit busy={form.busy} busyText={wording.accepting}>
        {wording.accept}
      </Button>
    </form>
  );
}

function Kept({ northStar }: { northStar: NorthStarView }) {
  const changes = changesIn(northStar.sections);
  return (
    <>
      {keptOf(northStar.fields.name).map(({ on, vetting, stress }) => (
        <Fragment key={on}>
          {vetting.length > 0 && <KeptTests summary={wording.vetting(on)} vetting={vetting} />}
          {stress.length > 0 && (
            <details>
              <summary>{wording.stress(on)}</summary>
              <dl>
                {stress.map(({ way, counter }) => (
                  <Pair key={way + counter} label={way} value={counter} />
                ))}
              </dl>
            </details>
          )}
        </Fragment>
      ))}
      {changes.length > 0 && (
        <details>
          <summary>{wording.log}</summary>
          <ul class="plain">
            {changes.map(({ on, what, before, after, reason }, index) => (
              <li key={index} class="item">
                <span class="gray">{on}</span> {what}: {wording.logLine(before, after)}
                {reason && <p class="gray">{reason}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function KeptTests({ summary, vetting }: { summary: string; vetting: readonly VettedTest[] }) {
  return (
    <details>
      <summary>{summary}</summary>
      <ul class="plain">
        {vetting.map(({ test, result, evidence, answer }) => (
          <li key={test} class="test">
            <p class="test-line">
              <span class="title">{test.charAt(0).toUpperCase() + test.slice(1)}</span> <Result result={result} />
            </p>
            <p>{answer || evidence}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
