/** The North Star: the choice that stands, or the five steps that lead to one. */
import { useEffect } from "preact/hooks";
import { draft, type StepName, stepNames } from "../north-star/draft";
import { goTo } from "../north-star/steps";
import { keepUnsavedSoon } from "../north-star/unsaved";
import { readNorthStar } from "../north-star/work";
import { Button } from "../parts/button";
import { Panel } from "../parts/panel";
import { Warning } from "../parts/warning";
import { useStore, type WorkbookView } from "../store";
import { words } from "../words";
import { NorthStarCandidates } from "./north-star-candidates";
import { NorthStarChoice } from "./north-star-choice";
import { NorthStarChosen } from "./north-star-chosen";
import { NorthStarCompare } from "./north-star-compare";
import { NorthStarPages } from "./north-star-pages";
import { NorthStarQuestions } from "./north-star-questions";
import { NorthStarVetting } from "./north-star-vetting";

const wording = words.northStar;

/** The panel; it reads the tab each time it is opened and whenever the workbook was read anew. */
export function NorthStarPanel({ workbook }: { workbook: WorkbookView }) {
  const all = draft.use();
  const { northStar, step } = all;
  const { metrics, plan } = workbook;
  useEffect(() => {
    void readNorthStar();
  }, [plan]);
  useEffect(keepUnsavedSoon, [all]);
  if (!northStar) {
    return (
      <Panel heading={wording.heading}>
        <p class="gray" role="status">
          {wording.loading}
        </p>
      </Panel>
    );
  }
  if (northStar.state === "foreign") {
    return (
      <Panel heading={wording.heading}>
        <Warning>{wording.foreign}</Warning>
      </Panel>
    );
  }
  if (step) return <Wizard step={step} workbook={workbook} />;
  if (northStar.state === "chosen") return <NorthStarChosen northStar={northStar} metrics={metrics.metrics} />;
  return (
    <Panel heading={wording.heading}>
      <p>{wording.introduction}</p>
      <Button id="begin-north-star" look="action" onPress={() => goTo("questions")}>
        {wording.begin}
      </Button>
      <NorthStarPages />
    </Panel>
  );
}

function Wizard({ step, workbook }: { step: StepName; workbook: WorkbookView }) {
  const { metrics } = workbook.metrics;
  const { northStar } = draft.use();
  const index = stepNames.indexOf(step);
  const [before, after] = [stepNames[index - 1], stepNames[index + 1]];
  return (
    <Panel heading={wording.heading}>
      <Steps step={step} />
      {step === "questions" && <NorthStarQuestions />}
      {step === "candidates" && <NorthStarCandidates metrics={metrics} />}
      {step === "vet" && <NorthStarVetting metrics={metrics} />}
      {step === "compare" && <NorthStarCompare />}
      {step === "choose" && <NorthStarChoice metrics={metrics} />}
      <div class="buttons">
        {after && (
          <Button look="action" onPress={() => goTo(after)}>
            {wording.next(wording.stepNames[after])}
          </Button>
        )}
        {(before || northStar?.state === "chosen") && (
          <Button id="step-back" onPress={() => goTo(before ?? null)}>
            {wording.back}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function Steps({ step }: { step: StepName }) {
  const { busy } = useStore();
  return (
    <nav aria-label={wording.steps} aria-busy={busy.includes("vet")}>
      <ol class="steps">
        {stepNames.map((name, index) => (
          <li key={name}>
            <button id={`step-${name}`} type="button" aria-current={name === step ? "step" : undefined} onClick={() => goTo(name)}>
              {wording.stepOf(index + 1, wording.stepNames[name])}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
