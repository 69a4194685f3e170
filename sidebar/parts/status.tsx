/** A status as sign, word, colour and reason: never by colour alone. */
import type { StatusView, StatusWord } from "../../src/app/api/plan";
import { words } from "../words";
import { StatusSign } from "./status-sign";

const colours: Record<StatusWord, string> = {
  Achieved: "green",
  "On track": "green",
  "At risk": "yellow",
  Stale: "yellow",
  "Off track": "red",
  Missed: "red",
  "No data": "off",
  "Not started": "off",
};

/** The word with its sign, then the reason without the word. */
export function StatusLine({ status, told }: { status: StatusView; told?: string }) {
  const { word, reason } = status;
  return (
    <p class="status-line">
      <span class={`band ${colours[word]}`}>
        <StatusSign word={word} />
        <span class="visually-hidden">{words.status.status} </span>
        {word}
      </span>{" "}
      {told ?? withoutWord(reason, word)}
    </p>
  );
}

/** A target that is reached at the cost of the counter-metric does not count as achieved. */
export function withoutAchieved(status: StatusView): StatusView {
  return status.word === "Achieved" ? { ...status, word: "At risk", reason: words.status.guardBreached } : status;
}

function withoutWord(reason: string, word: StatusWord): string {
  return reason.startsWith(`${word}: `) ? reason.slice(word.length + 2) : reason;
}

/** How many key results share an objective's worst status, and what pace the objective needs from here. */
export function objectivePace({ word, reason, catchUpFactor }: StatusView): string {
  const { landed, almostLanded, pace, paceTimes } = words.status;
  const count = withoutWord(reason, word);
  if (catchUpFactor === null || word === "Achieved") return count;
  if (catchUpFactor === 0) return `${count}; ${landed}`;
  const times = catchUpFactor.toFixed(1);
  const told: Record<string, string> = { "0.0": almostLanded, "1.0": pace };
  return `${count}; ${told[times] ?? paceTimes(times)}`;
}
