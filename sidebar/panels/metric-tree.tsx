/** The metric tree: drawn with its values, checked, and changed node by node. */
import { useEffect } from "preact/hooks";
import type { TreeView } from "../../src/app/api/metric-tree";
import { TreeMetricForm } from "../forms/tree-metric-form";
import { openForm } from "../leaving";
import { drawTree, readTree, tree } from "../metric-tree/tree";
import { Button } from "../parts/button";
import { Panel } from "../parts/panel";
import { Warning } from "../parts/warning";
import { useStore, type WorkbookView } from "../store";
import { words } from "../words";
import { TreeBranch } from "./metric-tree-branch";

const wording = words.metricTree;

/** The panel; it reads the tab each time it is opened and whenever the workbook was read anew. */
export function MetricTreePanel({ workbook }: { workbook: WorkbookView }) {
  const { form } = useStore();
  const { view } = tree.use();
  const { plan, northStar } = workbook;
  useEffect(() => {
    void readTree();
  }, [plan]);
  const isOpen = form?.kind === "treeMetric";
  return (
    <>
      {isOpen && view && <TreeMetricForm key={form.metric} name={form.metric} view={view} star={northStar.metric} />}
      <Panel heading={wording.heading} hidden={isOpen}>
        {view ? (
          <Tree view={view} />
        ) : (
          <p class="gray" role="status">
            {wording.loading}
          </p>
        )}
      </Panel>
    </>
  );
}

function Tree({ view }: { view: TreeView }) {
  const { busy } = useStore();
  const { nodes, hasTab } = view;
  if (!hasTab) {
    return (
      <>
        <p>{wording.noTab}</p>
        <Button look="action" onPress={() => openForm({ kind: "metric" })}>
          {wording.nameMetric}
        </Button>
      </>
    );
  }
  return (
    <>
      <p class="gray">{nodes.length > 0 ? wording.introduction : wording.noRoot}</p>
      <Button id="add-to-tree" look="action" onPress={() => openForm({ kind: "treeMetric", metric: "" })}>
        {nodes.length > 0 ? wording.add : wording.addRoot}
      </Button>
      {nodes.length > 0 && (
        <>
          {view.result && <p class="result">{wording.leadsTo(view.result)}</p>}
          <ul class="tree" aria-label={wording.heading}>
            <TreeBranch view={view} position={0} />
          </ul>
          <Checks view={view} />
          <div class="buttons">
            <Button id="draw-tree" busy={busy.includes("draw tree")} busyText={wording.drawing} onPress={() => void drawTree()}>
              {wording.draw}
            </Button>
            <Button onPress={() => window.print()}>{wording.print}</Button>
          </div>
        </>
      )}
      <Outside view={view} />
    </>
  );
}

function Checks({ view }: { view: TreeView }) {
  const { evidence } = tree.use();
  const drawn = view.nodes.map(({ metric }) => metric.fields.metric);
  const breached = (evidence?.guards ?? []).filter((guard) => guard.breached && !drawn.includes(guard.metric));
  const sentences = [...view.issues, ...breached].map(({ sentence }) => sentence);
  return (
    <section aria-labelledby="tree-checks">
      <h2 id="tree-checks">{wording.checks}</h2>
      {view.issues.length === 0 && <p>{wording.noIssues}</p>}
      {sentences.map((sentence) => (
        <Warning key={sentence}>{sentence}</Warning>
      ))}
    </section>
  );
}

function Outside({ view }: { view: TreeView }) {
  const others = [...view.counters, ...view.outside];
  if (others.length === 0) return null;
  return (
    <details class="extra">
      <summary>{wording.outside}</summary>
      <p class="gray">{wording.outsideText}</p>
      <ul class="plain">
        {others.map(({ fields, lastShown }) => (
          <li key={fields.metric} class="item outside">
            <span>
              {fields.metric} <span class="gray">{fields.role}</span>
            </span>
            <span>{lastShown}</span>
            <Button
              look="link"
              spoken={wording.editOf(fields.metric)}
              onPress={() => openForm({ kind: "treeMetric", metric: fields.metric })}
            >
              {wording.edit}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
