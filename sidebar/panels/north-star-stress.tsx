/** The stress test: ways to raise the metric and make the product worse, each with the counter-metric that would show it. */
import type { StressAnswer } from "../../src/app/api/north-star";
import { afterDrawing, focusOn } from "../focus";
import { draft } from "../north-star/draft";
import { Button } from "../parts/button";
import { SentenceField, TextField } from "../parts/field";
import { plainForm } from "../parts/plain-form";
import { words } from "../words";

const wording = words.northStar.vet;

/** The ways of one candidate; the first is proposed from its kind. */
export function StressTest({ name }: { name: string }) {
  const ways = draft.use().stress[name] ?? [];
  const set = (changed: StressAnswer[]) => draft.change({ stress: { ...draft.current().stress, [name]: changed } });
  const add = () => {
    set([...ways, { way: "", counter: "" }]);
    afterDrawing(() => focusOn(`stress-${ways.length}-way`));
  };
  return (
    <>
      <h3>{wording.stress}</h3>
      <p>{wording.stressText}</p>
      {ways.map(({ way, counter }, index) => {
        const form = plainForm(`stress-${index}`, { way, counter }, (change) =>
          set(ways.map((each, at) => (at === index ? { ...each, ...change } : each))),
        );
        return (
          <div key={index} class="way">
            <SentenceField form={form} name="way" label={wording.way(index)} />
            <TextField form={form} name="counter" label={wording.counter(index)} />
          </div>
        );
      })}
      <p>
        <Button look="link" onPress={add}>
          {wording.addWay}
        </Button>
      </p>
    </>
  );
}
