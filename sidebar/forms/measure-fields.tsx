/** How a key result is measured: metric, way of scoring, baseline, target, and current where no metric gives it. */
import type { MetricView } from "../../src/app/api/metric";
import type { KeyResultPreview, KeyResultType } from "../../src/app/api/plan";
import { ChoiceField, TextField } from "../parts/field";
import type { Form } from "../parts/form";
import { Warning } from "../parts/warning";
import { words } from "../words";
import type { KeyResultValues } from "./key-result-form";
import { isLeftOut } from "./lacking";

const wording = words.keyResultForm;
const typeChoices = Object.entries(wording.types).map(([value, { name }]) => ({ value, text: name }));

interface MeasureFieldsProps {
  form: Form<KeyResultValues>;
  metrics: MetricView[];
  lacks: readonly string[];
  preview: KeyResultPreview | null;
  adviceOn: (field: keyof KeyResultValues) => string;
  onLeave: (field: string) => () => void;
}

/** The fields, with labels and hints that fit the way of scoring that is chosen. */
export function MeasureFields({ form, metrics, lacks, preview, adviceOn, onLeave }: MeasureFieldsProps) {
  const { metric, type } = form.values;
  const chosen = metrics.find(({ name }) => name === metric);
  const read = preview?.current || chosen?.lastShown || "";
  const labels = labelsOf(type, metric !== "", read);
  const shared = (field: "start" | "target" | "current") =>
    ({ form, name: field, advice: adviceOn(field), onLeave: onLeave(field), short: true }) as const;
  const { start, target, current } = form.values;
  const hasStart = type !== "done" && !isLeftOut(lacks, "Start", start);
  const hasTarget = !isLeftOut(lacks, "Target", target);
  return (
    <>
      {!isLeftOut(lacks, "Current", metric) && <MetricField form={form} metrics={metrics} />}
      {chosen?.problem && <Warning>{chosen.problem}</Warning>}
      {!isLeftOut(lacks, "Type", type === "change" ? "" : type) && (
        <ChoiceField form={form} name="type" label={wording.type} hint={wording.types[type].explanation} liveHint choices={typeChoices} />
      )}
      <div class={hasStart && hasTarget ? "pair" : ""}>
        {hasStart && <TextField {...shared("start")} label={labels.start} hint={labels.startHint} optional={type !== "between"} />}
        {hasTarget && <TextField {...shared("target")} label={labels.target} hint={labels.targetHint} optional={type === "done"} />}
      </div>
      {metric === "" && !isLeftOut(lacks, "Current", current) && (
        <TextField
          {...shared("current")}
          label={wording.current}
          hint={type === "done" ? wording.currentDoneHint : wording.currentHint}
          optional
        />
      )}
    </>
  );
}

function MetricField({ form, metrics }: Pick<MeasureFieldsProps, "form" | "metrics">) {
  const { metric } = form.values;
  if (metrics.length === 0 && metric === "") return <p class="hint">{wording.noMetrics}</p>;
  return (
    <ChoiceField form={form} name="metric" label={wording.metric} hint={wording.metricHint} choices={metricChoices(metrics, metric)} />
  );
}

function metricChoices(metrics: MetricView[], chosen: string) {
  const gone = chosen !== "" && !metrics.some(({ name }) => name === chosen);
  return [
    { value: "", text: wording.noMetric },
    ...(gone ? [{ value: chosen, text: wording.metricGone(chosen) }] : []),
    ...metrics.map(({ name, lastShown }) => ({ value: name, text: wording.metricOption(name, lastShown) })),
  ];
}

function labelsOf(type: KeyResultType, hasMetric: boolean, read: string) {
  const fromMetric = read ? wording.startReadNow(read) : wording.startRead;
  if (type === "between") {
    return { start: wording.lowest, startHint: wording.lowestHint, target: wording.highest, targetHint: wording.highestHint };
  }
  if (type === "done") return { start: wording.start, startHint: "", target: wording.milestones, targetHint: wording.milestonesHint };
  return {
    start: wording.start,
    startHint: hasMetric ? fromMetric : wording.startHint,
    target: wording.target,
    targetHint: wording.targetHint,
  };
}
