/** The form that gives the selected cells a name, and so makes them a metric. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { SelectionView } from "../../src/app/api/metric";
import type { Issue } from "../../src/app/api/reply";
import { closeForm } from "../leaving";
import { Button } from "../parts/button";
import { TextField } from "../parts/field";
import { useForm } from "../parts/form";
import { Warning } from "../parts/warning";
import { call } from "../server";
import { words } from "../words";
import { ask, issuesOf, say } from "../work";
import { FormFrame } from "./form-frame";

const wording = words.metricForm;

interface Reading {
  busy: boolean;
  selection: SelectionView | null;
  issues: Issue[];
}

/** The form; it shows what is selected in the sheet and proposes a name until one is typed. */
export function MetricForm() {
  const form = useForm("metric", { name: "" }, async (values) => {
    const name = values.name.trim();
    if (!name) return [{ field: "name", message: wording.nameMissing }];
    const reply = await ask("nameMetric", { name });
    if (reply.ok) {
      say(wording.saved(name));
      closeForm();
    }
    return issuesOf(reply);
  });
  const typed = useRef("");
  typed.current = form.values.name;
  const { reading, read } = useSelection((proposed, before) => {
    if (typed.current === "" || typed.current === before) form.fill({ name: proposed });
  });
  return (
    <FormFrame form={form} heading={wording.heading} save={wording.save} saving={wording.saving}>
      <p>{wording.introduction}</p>
      <Selected reading={reading} read={read} />
      <TextField form={form} name="name" label={wording.name} hint={wording.nameHint} />
    </FormFrame>
  );
}

function useSelection(onProposal: (proposed: string, before: string) => void): { reading: Reading; read: () => void } {
  const [reading, setReading] = useState<Reading>({ busy: true, selection: null, issues: [] });
  const latest = useRef(0);
  const proposal = useRef("");
  const propose = useRef(onProposal);
  propose.current = onProposal;
  const read = async () => {
    latest.current += 1;
    const mine = latest.current;
    setReading((before) => ({ ...before, busy: true }));
    const reply = await call("readSelection", {});
    if (mine !== latest.current) return;
    setReading({ busy: false, selection: reply.ok ? reply.value : null, issues: issuesOf(reply) });
    if (!reply.ok) return;
    propose.current(reply.value.suggestedName, proposal.current);
    proposal.current = reply.value.suggestedName;
  };
  useEffect(() => {
    void read();
    return () => {
      latest.current += 1;
    };
  }, []);
  return { reading, read: () => void read() };
}

function Selected({ reading, read }: { reading: Reading; read: () => void }) {
  const { busy, selection, issues } = reading;
  const problem = selection?.problem ?? issues[0]?.message ?? null;
  return (
    <div class="form-group selected" aria-busy={busy}>
      <h2>{wording.selected}</h2>
      <div role="status">
        <p class="range">{busy ? wording.reading : selection?.range || wording.nothing}</p>
        {!busy && problem && <Warning>{problem}</Warning>}
      </div>
      <Button look="link" busy={busy} busyText={wording.reading} onPress={read}>
        {wording.again}
      </Button>
    </div>
  );
}
