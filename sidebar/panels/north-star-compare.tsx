/** The decision matrix: each candidate rated on four attributes, ranked at once. */
import type { Candidate } from "../../src/app/api/north-star";
import { changeCandidate, draft, namedCandidates } from "../north-star/draft";
import { rankSoon, saveCandidates } from "../north-star/work";
import { Button } from "../parts/button";
import { StepHeading } from "../parts/step-heading";
import { useStore } from "../store";
import { words } from "../words";

const wording = words.northStar.compare;

/** The step. */
export function NorthStarCompare() {
  const { candidates, ranking } = draft.use();
  const { busy } = useStore();
  if (namedCandidates().length === 0) {
    return (
      <>
        <StepHeading>{wording.heading}</StepHeading>
        <p>{words.northStar.candidates.unnamed}</p>
      </>
    );
  }
  return (
    <>
      <StepHeading>{wording.heading}</StepHeading>
      <p class="gray">{wording.text}</p>
      {candidates.map((candidate, index) => candidate.name.trim() !== "" && <Ratings key={index} candidate={candidate} index={index} />)}
      <div class="preview">
        <h3>{wording.ranking}</h3>
        <output aria-live="polite">
          {ranking.ranked.length === 0 ? (
            <p class="gray">{wording.none}</p>
          ) : (
            <>
              <Ranked />
              {ranking.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </>
          )}
          {namedCandidates()
            .flatMap(lackOf)
            .map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
        </output>
      </div>
      <Button
        id="keep-candidates"
        busy={busy.includes("candidates")}
        busyText={words.northStar.candidates.saving}
        onPress={() => void saveCandidates()}
      >
        {words.northStar.candidates.save}
      </Button>
    </>
  );
}

/** What keeps a candidate out of the ranking; nothing where it is rated on every attribute. */
function lackOf({ name, ratings }: Candidate): string[] {
  const lacking = wording.attributes.filter((_attribute, at) => (ratings[at] ?? null) === null);
  if (lacking.length === 0) return [];
  return [lacking.length < wording.attributes.length ? wording.unrated(name, lacking) : wording.unratedAll(name)];
}

function Ratings({ candidate, index }: { candidate: Candidate; index: number }) {
  const rate = (attribute: number, value: string) => {
    const ratings = wording.attributes.map((_name, at) =>
      at === attribute ? (value === "" ? null : Number(value)) : (candidate.ratings[at] ?? null),
    );
    changeCandidate(index, { ratings });
    rankSoon();
  };
  return (
    <fieldset class="card ratings">
      <legend>{candidate.name}</legend>
      {wording.attributes.map((attribute, at) => {
        const id = `rating-${index}-${at}`;
        const value = candidate.ratings[at] ?? null;
        return (
          <div key={attribute} class="rating">
            <label for={id}>
              {attribute}
              <span class="visually-hidden"> ({candidate.name})</span>
            </label>
            <select id={id} value={value === null ? "" : String(value)} onChange={(event) => rate(at, event.currentTarget.value)}>
              <option value="">{wording.noRating}</option>
              {[1, 2, 3, 4, 5].map((point) => (
                <option key={point} value={String(point)} selected={point === value}>
                  {point}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}

function Ranked() {
  const { ranking } = draft.use();
  return (
    <table class="side-by-side">
      <caption class="visually-hidden">{wording.ranking}</caption>
      <thead>
        <tr>
          <th scope="col">{wording.rank}</th>
          <th scope="col">{words.northStar.vet.candidate}</th>
          <th scope="col">{wording.total}</th>
        </tr>
      </thead>
      <tbody>
        {ranking.ranked.map(({ rank: place, name, total, share }) => (
          <tr key={name}>
            <td>{place}</td>
            <th scope="row">{name}</th>
            <td>
              {total} <span class="gray">{Math.round(share * 100)}%</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
