/** The form that gives a metric its place in the tree. */
import { useEffect, useState } from "preact/hooks";
import type { TreeFields, TreeView } from "../../src/app/api/metric-tree";
import { closeForm } from "../leaving";
import { allMetrics, saveMetric } from "../metric-tree/tree";
import { ChoiceField, TextField } from "../parts/field";
import { useForm } from "../parts/form";
import { call } from "../server";
import { words } from "../words";
import { FormFrame } from "./form-frame";

const wording = words.metricTree.form;
const emptyFields: TreeFields = { metric: "", role: "", drives: "", owner: "", unit: "", direction: "", counter: "", madeOf: "" };

interface TreeMetricFormProps {
  /** The metric to change; empty for one that is still outside the tree. */
  name: string;
  view: TreeView;
  /** The metric of the North Star that is chosen, proposed as the root. */
  star: string;
}

function initialFields({ name, view, star }: TreeMetricFormProps): TreeFields {
  const known = allMetrics(view).find(({ fields }) => fields.metric === name)?.fields;
  if (known) return { ...known, direction: known.direction || "up" };
  const root = view.nodes[0]?.metric.fields.metric;
  if (root !== undefined) return { ...emptyFields, role: "Input", drives: root, direction: "up" };
  const proposed = allMetrics(view).find(({ fields }) => fields.metric === star)?.fields ?? emptyFields;
  return { ...proposed, role: "North Star", drives: "", direction: proposed.direction || "up" };
}

/** The form; a counter-metric is suggested by the kind of metric. */
export function TreeMetricForm(props: TreeMetricFormProps) {
  const { name, view } = props;
  const all = allMetrics(view);
  const form = useForm("tree-metric", initialFields(props), async (fields) => {
    if (fields.metric === "") return [{ field: "metric", message: wording.metricMissing }];
    if ((fields.role === "Input" || fields.role === "Driver") && fields.drives === "")
      return [{ field: "drives", message: wording.drivesMissing }];
    const was = all.find((each) => each.fields.metric === fields.metric)?.fields ?? fields;
    // What the metric already had and this form did not ask for anew stays as it is.
    const kept = name === "" ? filledFrom(fields, was) : fields;
    const issues = await saveMetric(kept, was);
    if (issues.length === 0) closeForm();
    return issues;
  });
  const { metric, role, drives, counter, direction } = form.values;
  const suggestion = useSuggestion(metric);
  const names = all.map(({ fields }) => fields.metric);
  const choice = (value: string, text = value) => ({ value, text });
  const others = (chosen: string) =>
    [...new Set([...names, chosen])].filter((each) => each !== "" && each !== metric).map((each) => choice(each));
  const roles = [...new Set([...wording.roles, role])].filter((each) => each !== "");
  const outside = [...view.outside, ...view.counters].map(({ fields }) => fields.metric);
  return (
    <FormFrame form={form} heading={name === "" ? wording.add : wording.change(name)} save={wording.save} saving={wording.saving}>
      {name === "" && (
        <ChoiceField
          form={form}
          name="metric"
          label={wording.metric}
          choices={[choice("", "–"), ...[...new Set([...outside, metric])].filter((each) => each !== "").map((each) => choice(each))]}
        />
      )}
      <ChoiceField
        form={form}
        name="role"
        label={wording.role}
        hint={wording.roleHint}
        choices={[choice("", wording.noRole), ...roles.map((each) => choice(each))]}
      />
      <ChoiceField
        form={form}
        name="drives"
        label={wording.drives}
        hint={wording.drivesHint}
        choices={[choice("", wording.nothing), ...others(drives)]}
      />
      <div class="pair">
        <TextField form={form} name="owner" label={wording.owner} short />
        <TextField form={form} name="unit" label={wording.unit} short optional />
      </div>
      <ChoiceField
        form={form}
        name="direction"
        label={wording.direction}
        choices={[
          choice("up", wording.directions.up),
          choice("down", wording.directions.down),
          ...(direction === "up" || direction === "down" ? [] : [choice(direction)]),
        ]}
      />
      <ChoiceField
        form={form}
        name="counter"
        label={wording.counter}
        hint={`${wording.counterHint}${suggestion ? ` ${suggestion}` : ""}`}
        liveHint
        choices={[choice("", wording.noCounter), ...others(counter)]}
      />
      <TextField form={form} name="madeOf" label={wording.madeOf} hint={wording.madeOfHint} optional />
    </FormFrame>
  );
}

function filledFrom(fields: TreeFields, was: TreeFields): TreeFields {
  const { owner, unit, counter, madeOf } = fields;
  return { ...fields, owner: owner || was.owner, unit: unit || was.unit, counter: counter || was.counter, madeOf: madeOf || was.madeOf };
}

/** A counter-metric of the metric's kind, in a sentence; empty until it is known. */
function useSuggestion(metric: string): string {
  const [suggestion, setSuggestion] = useState("");
  useEffect(() => {
    let stale = metric === "";
    setSuggestion("");
    if (!stale) {
      void call("suggestCounter", { metric }).then((reply) => {
        if (!stale && reply.ok) setSuggestion(wording.suggestion(reply.value.counter, reply.value.way));
      });
    }
    return () => {
      stale = true;
    };
  }, [metric]);
  return suggestion;
}
