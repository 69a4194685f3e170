/** A score as number, grade, word, colour and bar: never by colour alone. */
import type { ScoreView } from "../../src/app/api/plan";
import { words } from "../words";
import { scoreText } from "./score-text";
import { Warning } from "./warning";

/** One score with its bar, and below it why there is none or what is wrong. */
export function Score({ view, id }: { view: ScoreView; id?: string }) {
  const { score, grade, band, problem } = view;
  return (
    <div class="score" {...(id ? { id } : {})}>
      {score === null ? (
        <p class="gray">{words.score.none}</p>
      ) : (
        <>
          <p class="score-line">
            <span>
              {words.score.score} <strong>{scoreText(score)}</strong>
            </span>
            {grade !== null && band !== null && (
              <span class={`band ${band}`}>
                <span class="visually-hidden">, {words.score.grade} </span>
                {grade.toFixed(1)} {words.score.bands[band]}
              </span>
            )}
          </p>
          <Bar share={score} band={band} />
        </>
      )}
      {problem && <Warning>{problem}</Warning>}
    </div>
  );
}

function Bar({ share, band }: { share: number; band: ScoreView["band"] }) {
  const width = Math.round(100 * Math.min(1, Math.max(0, share)));
  return (
    <svg class={`bar ${band ?? ""}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" x="0" y="0" width="100" height="6" />
      <rect class="fill" x="0" y="0" width={width} height="6" />
    </svg>
  );
}
