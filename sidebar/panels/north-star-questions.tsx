/** The four questions, and the workshop in which a team answers them together. */
import { fourQuestions } from "../library/questions";
import { draft } from "../north-star/draft";
import { SentenceField } from "../parts/field";
import { plainForm } from "../parts/plain-form";
import { StepHeading } from "../parts/step-heading";
import { words } from "../words";
import { NorthStarPages } from "./north-star-pages";

const wording = words.northStar.questions;

/** A field for each question. */
export function NorthStarQuestions() {
  const { questions } = draft.use();
  const values: Record<string, string> = {};
  questions.forEach((answer, index) => {
    values[`${index}`] = answer;
  });
  const form = plainForm("question", values, (change) =>
    draft.change({ questions: questions.map((answer, index) => change[`${index}`] ?? answer) }),
  );
  return (
    <>
      <StepHeading>{wording.heading}</StepHeading>
      <p class="gray">{wording.text}</p>
      {fourQuestions.map(({ question, hint }, index) => (
        <SentenceField key={question} form={form} name={`${index}`} label={question} hint={hint} />
      ))}
      <NorthStarPages />
    </>
  );
}
