/** The first screen: where the objectives, the metrics and the weekly snapshot stand. */
import type { ComponentChildren } from "preact";
import type { MetricView } from "../../src/app/api/metric";
import type { NorthStarSummary } from "../../src/app/api/north-star";
import type { ObjectiveView } from "../../src/app/api/plan";
import { showPanel } from "../leaving";
import { Button } from "../parts/button";
import { MetricLine } from "../parts/metric-line";
import { Panel } from "../parts/panel";
import { Score } from "../parts/score";
import { objectivePace, StatusLine } from "../parts/status";
import { Warning } from "../parts/warning";
import type { PanelName, WorkbookView } from "../store";
import { words } from "../words";
import { FirstRun } from "./first-run";
import { SnapshotStatus } from "./snapshot-status";

const wording = words.home;
const metricsShown = 5;
const objectivesShown = 7;

/** The summary, or the ways to begin where there is nothing to sum up. */
export function HomePanel({ workbook }: { workbook: WorkbookView }) {
  const { metrics, plan, schedule } = workbook;
  if (metrics.metrics.length === 0 && plan.objectives.length === 0) return <FirstRun />;
  return (
    <Panel heading={wording.heading}>
      <Block title={words.northStar.home.heading} to="northStar" link={words.northStar.home.open}>
        <NorthStar northStar={workbook.northStar} metrics={metrics.metrics} />
      </Block>
      <Block title={wording.objectives} to="plan" link={wording.openPlan}>
        <Objectives objectives={plan.objectives} />
      </Block>
      <Block title={wording.metrics} to="metrics" link={wording.openMetrics}>
        <Metrics metrics={metrics.metrics} />
      </Block>
      <Block title={wording.snapshot} to="snapshot" link={wording.openSnapshot}>
        <SnapshotStatus schedule={schedule} />
      </Block>
    </Panel>
  );
}

function Block({ title, to, link, children }: { title: string; to: PanelName; link: string; children: ComponentChildren }) {
  return (
    <div class="block">
      <h2>{title}</h2>
      {children}
      <Button look="link" onPress={() => showPanel(to, false)}>
        {link}
      </Button>
    </div>
  );
}

function NorthStar({ northStar, metrics }: { northStar: NorthStarSummary; metrics: MetricView[] }) {
  const { name, notes } = northStar;
  const metric = metrics.find((each) => each.name === northStar.metric);
  if (name === "") return <p class="gray">{words.northStar.home.none}</p>;
  return (
    <div class="item">
      <p class="title">{name}</p>
      {metric && <MetricLine metric={metric} />}
      {notes.map((note) => (
        <Warning key={note}>{note}</Warning>
      ))}
    </div>
  );
}

function Objectives({ objectives }: { objectives: ObjectiveView[] }) {
  if (objectives.length === 0) return <p class="gray">{wording.noObjectives}</p>;
  return (
    <>
      <ul class="plain">
        {objectives.slice(0, objectivesShown).map(({ at, objective, score, status }) => (
          <li key={at.row} class="item">
            <p class="title">{objective || words.plan.untitled}</p>
            <Score view={score} />
            {status && <StatusLine status={status} told={objectivePace(status)} />}
          </li>
        ))}
      </ul>
      {objectives.length > objectivesShown && <p class="gray">{wording.firstOf(objectivesShown, objectives.length)}</p>}
    </>
  );
}

function Metrics({ metrics }: { metrics: MetricView[] }) {
  const troubled = metrics.filter(({ problem }) => problem !== null).length;
  if (metrics.length === 0) return <p class="gray">{wording.noMetrics}</p>;
  return (
    <>
      <ul class="plain">
        {metrics.slice(0, metricsShown).map((metric) => (
          <li key={metric.name} class="item">
            <MetricLine metric={metric} />
          </li>
        ))}
      </ul>
      {metrics.length > metricsShown && <p class="gray">{wording.firstOf(metricsShown, metrics.length)}</p>}
      {troubled > 0 && <Warning>{wording.needAttention(troubled)}</Warning>}
    </>
  );
}
