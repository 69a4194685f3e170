/** One test of the vetting; where only people can know, their result and their words. */
import type { Vetting } from "../../src/app/api/north-star";
import { draft, type OwnAnswer } from "../north-star/draft";
import { ChoiceField, SentenceField } from "../parts/field";
import { plainForm } from "../parts/plain-form";
import { Result } from "../parts/result";
import { words } from "../words";

const wording = words.northStar.vet;
const choices = [
  { value: "ask", text: wording.open },
  { value: "pass", text: wording.results.pass },
  { value: "fail", text: wording.results.fail },
];

/** The line; an open test unfolds into two fields. */
export function TestLine({ name, line }: { name: string; line: Vetting["tests"][number] }) {
  const { answers, revenue, candidates } = draft.use();
  const hasMetric = candidates.some((each) => each.name === name && each.metric !== "");
  const { test, result, evidence } = line;
  const own: OwnAnswer = answers[name]?.[test] ?? { result: "ask", answer: "" };
  const shown = result === "ask" ? own.result : result;
  const set = (change: Partial<OwnAnswer>) => {
    const all = draft.current().answers;
    draft.change({ answers: { ...all, [name]: { ...all[name], [test]: { ...own, ...change } } } });
  };
  const form = plainForm(`test-${test.replace(/ /g, "-")}`, { result: own.result as string, answer: own.answer }, (change) =>
    set(change as Partial<OwnAnswer>),
  );
  return (
    <li class="test">
      <p class="test-line">
        <span class="title">{test.charAt(0).toUpperCase() + test.slice(1)}</span> <Result result={shown} />
      </p>
      <p>{evidence}</p>
      {test === "predicts revenue" && <p class="gray">{revenue ? wording.against(revenue, hasMetric) : wording.noRevenue}</p>}
      {result === "ask" && (
        <details open={own.answer !== "" || own.result !== "ask"}>
          <summary>
            {wording.results.ask}
            <span class="visually-hidden"> {test}</span>
          </summary>
          <ChoiceField form={form} name="result" label={wording.yourResult(test)} choices={choices} />
          <SentenceField form={form} name="answer" label={wording.yourAnswer(test)} />
        </details>
      )}
    </li>
  );
}
