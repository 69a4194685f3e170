/** Inserting a function for the table that is selected in the sheet. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { SheetTableView } from "../../src/app/api/insert";
import { InsertForm } from "../formulas/insert-form";
import { Button } from "../parts/button";
import { Panel } from "../parts/panel";
import { Warning } from "../parts/warning";
import { call } from "../server";
import { words } from "../words";

const wording = words.insert;

interface Reading {
  busy: boolean;
  view: SheetTableView | null;
  problem: string;
  /** Counts the readings, so that each starts the form anew. */
  count: number;
}

/** The panel; it reads the selection when it opens and when it is asked to. */
export function FunctionsPanel() {
  const [reading, setReading] = useState<Reading>({ busy: true, view: null, problem: "", count: 0 });
  const [name, setName] = useState("KRSCORE");
  const latest = useRef(0);
  const read = async () => {
    latest.current += 1;
    const mine = latest.current;
    setReading((before) => ({ ...before, busy: true }));
    const reply = await call("readSheetTable", {});
    if (mine !== latest.current) return;
    const problem = reply.ok ? "" : (reply.issues[0]?.message ?? "");
    setReading({ busy: false, view: reply.ok ? reply.value : null, problem, count: mine });
  };
  useEffect(() => {
    void read();
    return () => {
      latest.current += 1;
    };
  }, []);
  const setView = (view: SheetTableView) => setReading((before) => ({ ...before, view }));
  const { busy, view, problem, count } = reading;
  return (
    <Panel heading={wording.heading}>
      <p>{wording.introduction}</p>
      <div class="form-group selected" aria-busy={busy}>
        <h2>{wording.selected}</h2>
        <div role="status">
          <p class="range">{busy ? wording.reading : (view?.range ?? "")}</p>
          {!busy && problem && <Warning>{problem}</Warning>}
        </div>
        <Button look="link" busy={busy} busyText={wording.reading} onPress={() => void read()}>
          {wording.again}
        </Button>
      </div>
      {view && <InsertForm key={count} view={view} name={name} onName={setName} onView={setView} />}
    </Panel>
  );
}
