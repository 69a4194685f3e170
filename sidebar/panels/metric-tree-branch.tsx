/** One node of the tree with everything that drives it. */
import type { TreeEvidence, TreeMetric, TreeView } from "../../src/app/api/metric-tree";
import { openForm } from "../leaving";
import { takeOut, tree } from "../metric-tree/tree";
import { Button } from "../parts/button";
import { SparkLine } from "../parts/spark-line";
import { Warning } from "../parts/warning";
import { useStore } from "../store";
import { words } from "../words";

const wording = words.metricTree;

/** The node at a position of the drawing order, and the branches below it. */
export function TreeBranch({ view, position }: { view: TreeView; position: number }) {
  const node = view.nodes[position];
  if (!node) return null;
  const children = childrenOf(view, position);
  return (
    <li>
      <Node metric={node.metric} view={view} isRoot={node.depth === 0} />
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <TreeBranch key={view.nodes[child]?.metric.fields.metric} view={view} position={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function childrenOf({ nodes }: TreeView, position: number): number[] {
  const depth = nodes[position]?.depth ?? 0;
  const found: number[] = [];
  for (let at = position + 1; at < nodes.length && (nodes[at]?.depth ?? 0) > depth; at += 1)
    if (nodes[at]?.depth === depth + 1) found.push(at);
  return found;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function Node({ metric, view, isRoot }: { metric: TreeMetric; view: TreeView; isRoot: boolean }) {
  const { fields, lastShown, changeShown, recent, problem } = metric;
  const { evidence } = tree.use();
  const { busy } = useStore();
  const counter = [...view.counters, ...view.outside, ...view.nodes.map((each) => each.metric)].find((each) =>
    same(each.fields.metric, fields.counter),
  );
  const breached = evidence?.guards.find((guard) => guard.breached && same(guard.metric, fields.metric));
  const move = evidence?.moves.find((each) => same(each.metric, fields.metric));
  const out = `take out ${fields.metric}`;
  return (
    <div class={isRoot ? "node root" : "node"}>
      <p class="title">{fields.metric}</p>
      <p class="reading">
        <strong>{wording.value(lastShown)}</strong>
        {changeShown && (
          <span title={wording.change(changeShown)}>
            {changeShown}
            <span class="visually-hidden"> {wording.change("")}</span>
          </span>
        )}
        <Trend metric={metric} />
        <SparkLine values={recent} />
      </p>
      <p class="gray">
        {fields.owner ? wording.owner(fields.owner) : wording.noOwner} ·{" "}
        {fields.counter ? wording.guard(fields.counter, counter?.lastShown ?? "") : wording.noGuard}
      </p>
      {problem && <Warning>{problem}</Warning>}
      {breached && <Warning>{breached.sentence}</Warning>}
      {move && <p>{move.sentence}</p>}
      {(!isRoot || fields.drives !== "") && (
        <Edge
          edge={evidence?.edges.find((edge) => same(edge.metric, fields.metric))}
          waits={evidence === null}
          drives={fields.drives}
          parent={isRoot ? fields.drives : "it"}
        />
      )}
      <div class="row-buttons">
        <Button
          id={`edit-${fields.metric}`}
          look="link"
          spoken={wording.editOf(fields.metric)}
          onPress={() => openForm({ kind: "treeMetric", metric: fields.metric })}
        >
          {wording.edit}
        </Button>
        {!isRoot && (
          <Button
            look="link"
            busy={busy.includes(out)}
            busyText={wording.removing}
            spoken={wording.removeOf(fields.metric)}
            onPress={() => void takeOut(fields)}
          >
            {wording.remove}
          </Button>
        )}
      </div>
    </div>
  );
}

const signs = { rising: "↗", falling: "↘", flat: "→", "": "" } as const;

function Trend({ metric: { trend, better } }: { metric: TreeMetric }) {
  if (trend === "") return null;
  return (
    <span class={better === null ? "gray" : better ? "going-better" : "going-worse"}>
      <span aria-hidden="true">{signs[trend]} </span>
      {wording.trends[trend]}
      {better !== null && <span class="visually-hidden"> {better ? wording.better : wording.worse}</span>}
    </span>
  );
}

interface EdgeProps {
  edge: TreeEvidence["edges"][number] | undefined;
  waits: boolean;
  drives: string;
  parent: string;
}

/** What the data say about the line to the parent; the sentence with its numbers unfolds. */
function Edge({ edge, waits, drives, parent }: EdgeProps) {
  if (waits) return <p class="gray">{wording.reading}</p>;
  if (!edge) return null;
  const looks = { moves: "red", opposite: "red", follows: "yellow", none: "off", "not enough weeks yet": "off" } as const;
  return (
    <details class="edge">
      <summary>
        <span class="visually-hidden">{wording.evidence(drives)} </span>
        <span class={`band ${edge.helps ? "green" : looks[edge.verdict]}`}>{wording.verdicts[edge.verdict](parent)}</span>{" "}
        <span class="gray">{wording.weeks(edge.weeks)}</span>
      </summary>
      <p>{edge.sentence}</p>
    </details>
  );
}
