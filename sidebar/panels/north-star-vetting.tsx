/** Vetting: every candidate side by side, then one of them test by test. */
import type { MetricView } from "../../src/app/api/metric";
import type { Vetting } from "../../src/app/api/north-star";
import { addCandidate, draft, namedCandidates, newCandidate, vettedTests } from "../north-star/draft";
import { saveAnswers, vet } from "../north-star/work";
import { Button } from "../parts/button";
import { ChoiceField } from "../parts/field";
import { plainForm } from "../parts/plain-form";
import { Result } from "../parts/result";
import { StepHeading } from "../parts/step-heading";
import { useStore } from "../store";
import { words } from "../words";
import { say } from "../work";
import { metricChoices } from "./north-star-candidates";
import { StressTest } from "./north-star-stress";
import { TestLine } from "./north-star-test";

const wording = words.northStar.vet;

/** The step. */
export function NorthStarVetting({ metrics }: { metrics: MetricView[] }) {
  const { vettings, chosen, candidates, revenue } = draft.use();
  const { busy } = useStore();
  const isBusy = busy.includes("vet");
  const named = namedCandidates();
  const vetting = vettings[chosen];
  if (named.length === 0) {
    return (
      <>
        <StepHeading>{wording.heading}</StepHeading>
        <p>{words.northStar.candidates.unnamed}</p>
      </>
    );
  }
  const form = plainForm("vet", { chosen }, (change) => draft.change(change));
  const outcome = plainForm("outcome", { revenue }, (change) => {
    draft.change(change);
    void vet();
  });
  const metric = candidates.find(({ name }) => name === chosen)?.metric ?? "";
  return (
    <>
      <StepHeading>{wording.heading}</StepHeading>
      <p class="gray">{wording.text}</p>
      <ChoiceField
        form={outcome}
        name="revenue"
        label={words.northStar.candidates.revenue}
        hint={wording.revenueHint}
        choices={metricChoices(metrics, words.northStar.candidates.noRevenue, revenue)}
      />
      <p role="status">{isBusy ? wording.vetting : ""}</p>
      <Overview vettings={named.flatMap(({ name }) => vettings[name] ?? [])} />
      <Button look="link" busy={isBusy} busyText={wording.vetting} onPress={() => void vet()}>
        {wording.again}
      </Button>
      {vetting && (
        <>
          <ChoiceField form={form} name="chosen" label={wording.choose} choices={named.map(({ name }) => ({ value: name, text: name }))} />
          <One key={chosen} vetting={vetting} hasMetric={metric !== ""} />
        </>
      )}
    </>
  );
}

function Overview({ vettings }: { vettings: Vetting[] }) {
  if (vettings.length === 0) return null;
  const count = (name: string, wanted: string) => vettedTests(name).filter(({ result }) => result === wanted).length;
  return (
    <table class="side-by-side">
      <caption class="visually-hidden">{wording.table}</caption>
      <thead>
        <tr>
          <th scope="col">{wording.candidate}</th>
          <th scope="col">{wording.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {vettings.map(({ name, verdict, antiPattern }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span class="gray counts">{wording.counts(count(name, "pass"), count(name, "fail"), count(name, "ask"))}</span>
            </th>
            <td>
              <Verdict verdict={verdict} />
              {antiPattern !== "none" && <span class="counts">{antiPattern}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const bands = { good: "green", weak: "yellow", bad: "red" } as const;

function Verdict({ verdict }: { verdict: Vetting["verdict"] }) {
  return <span class={`band ${bands[verdict]}`}>{wording.verdicts[verdict]}</span>;
}

function One({ vetting, hasMetric }: { vetting: Vetting; hasMetric: boolean }) {
  const { name, verdict, antiPattern, why, spoke, ask, better, tests, data, formula, formulaText } = vetting;
  const { busy } = useStore();
  const useBetter = () => {
    addCandidate(newCandidate(better));
    say(words.northStar.candidates.added(better));
    void vet();
  };
  return (
    <section aria-label={name}>
      <div class="preview">
        <p>
          <Verdict verdict={verdict} /> {antiPattern !== "none" && <strong>{wording.antiPattern(antiPattern)}</strong>}
        </p>
        <p>{why}</p>
        {ask && <p>{ask}</p>}
        <p class="gray">{wording.spoke[spoke]}</p>
        {better && (
          <>
            <p>
              {wording.better} <strong>{better}</strong>
            </p>
            <Button look="link" onPress={useBetter}>
              {wording.useBetter}
            </Button>
          </>
        )}
      </div>
      <h3>{wording.testHeading}</h3>
      <ul class="plain">
        {tests.map((line) => (
          <TestLine key={line.test} name={name} line={line} />
        ))}
      </ul>
      <h3>{wording.data}</h3>
      {!hasMetric && <p class="gray">{wording.noMetric}</p>}
      <Findings findings={data} />
      {hasMetric && (
        <>
          <h3>{wording.formula}</h3>
          {formulaText && <p class="formula">{formulaText}</p>}
          {formula.length === 0 && <p class="gray">{formulaText ? wording.nothingInFormula : wording.noFormula}</p>}
          <Findings findings={formula} />
        </>
      )}
      <StressTest name={name} />
      <Button id="keep-answers" busy={busy.includes("answers")} busyText={wording.saving} onPress={() => void saveAnswers(name)}>
        {wording.saveAnswers}
      </Button>
    </section>
  );
}

function Findings({ findings }: { findings: Vetting["data"] }) {
  return (
    <ul class="plain">
      {findings.map(({ result, sentence }) => (
        <li key={sentence} class="item finding">
          <Result result={result} short /> {sentence}
        </li>
      ))}
    </ul>
  );
}
