/** The first screen of a spreadsheet that has no goals yet: three ways to begin, each with what it does. */
import { openForm } from "../leaving";
import { Button } from "../parts/button";
import { Panel } from "../parts/panel";
import { useStore } from "../store";
import { words } from "../words";
import { createExample } from "../work";

const wording = words.firstRun;

/** The three ways to begin. */
export function FirstRun() {
  const { busy } = useStore();
  return (
    <Panel heading={wording.heading}>
      <p>{wording.introduction}</p>
      <ul class="choices">
        <li>
          <Button
            id="create-example"
            look="action"
            busy={busy.includes("example")}
            busyText={wording.exampleBusy}
            describedBy="example-text"
            onPress={() => void createExample()}
          >
            {wording.example}
          </Button>
          <p id="example-text">{wording.exampleText}</p>
        </li>
        <li>
          <Button id="first-metric" describedBy="first-metric-text" onPress={() => openForm({ kind: "metric" })}>
            {wording.metric}
          </Button>
          <p id="first-metric-text">{wording.metricText}</p>
        </li>
        <li>
          <Button id="first-objective" describedBy="first-objective-text" onPress={() => openForm({ kind: "objective", at: null })}>
            {wording.objective}
          </Button>
          <p id="first-objective-text">{wording.objectiveText}</p>
        </li>
      </ul>
    </Panel>
  );
}
