/** Every metric with its last value, its spark line, its cells and what is wrong with it. */
import { useState } from "preact/hooks";
import type { MetricView } from "../../src/app/api/metric";
import { MetricForm } from "../forms/metric-form";
import { askFirst, openForm } from "../leaving";
import { Button } from "../parts/button";
import { Filter } from "../parts/filter";
import { matches } from "../parts/matching";
import { MetricLine } from "../parts/metric-line";
import { Panel } from "../parts/panel";
import { Warning } from "../parts/warning";
import { useStore, type WorkbookView } from "../store";
import { words } from "../words";
import { doWork, say, undoBy } from "../work";

const wording = words.metrics;

/** The list, with the form to name the selected cells in its place while that is open. */
export function MetricsPanel({ workbook }: { workbook: WorkbookView }) {
  const { form } = useStore();
  const [typed, setTyped] = useState("");
  const { metrics, note, missing } = workbook.metrics;
  const shown = metrics.filter(({ name, range }) => matches(typed, [name, range]));
  return (
    <>
      {form?.kind === "metric" && <MetricForm />}
      <Panel heading={wording.heading} hidden={form?.kind === "metric"}>
        {metrics.length === 0 && <p>{wording.empty}</p>}
        <Button id="name-metric" look="action" onPress={() => openForm({ kind: "metric" })}>
          {wording.name}
        </Button>
        {note && <Warning>{note}</Warning>}
        {missing && <MissingColumns headings={missing} />}
        <Filter id="metric-filter" what={wording.plural} typed={typed} count={shown.length} total={metrics.length} onType={setTyped} />
        <ul class="plain">
          {shown.map((metric) => (
            <MetricItem key={metric.name} metric={metric} />
          ))}
        </ul>
      </Panel>
    </>
  );
}

/** The columns that the Metrics tab lacks, and the way to add them. */
function MissingColumns({ headings }: { headings: readonly string[] }) {
  const { busy } = useStore();
  const add = () =>
    doWork("add columns", "addMetricColumns", {}, ({ undo }) => say(wording.columnsAdded, () => undoBy("undoMetricColumns", { undo })));
  const { addColumns: yes, addColumnsTitle: title } = wording;
  const ask = () => askFirst({ title, text: wording.addColumnsText(headings), yes, no: words.shell.cancel, agree: () => void add() });
  return (
    <div class="block">
      <p>{wording.missing(headings)}</p>
      <Button id="add-columns" busy={busy.includes("add columns")} busyText={wording.addingColumns} onPress={ask}>
        {yes}
      </Button>
    </div>
  );
}

function MetricItem({ metric }: { metric: MetricView }) {
  const { busy } = useStore();
  const { name, range, problem } = metric;
  const work = `show ${name}`;
  const show = () => doWork(work, "showMetric", { name }, () => say(wording.shown(name)));
  return (
    <li class="card">
      <MetricLine metric={metric} />
      <p class="gray range">{range}</p>
      {problem && <Warning>{problem}</Warning>}
      <Button look="link" busy={busy.includes(work)} busyText={wording.showing} spoken={wording.showOf(name)} onPress={() => void show()}>
        {wording.show}
      </Button>
    </li>
  );
}
