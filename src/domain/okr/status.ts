/** How a key result stands against the pace of its period. */
import { type Commitment, LANDING } from "./commitment";
import { isAttained, isFull } from "./grade";

/** Where a key result stands; `No data` and `Stale` because silence is never green. */
export type Status = "Achieved" | "On track" | "At risk" | "Off track" | "Missed" | "Stale" | "No data" | "Not started";

/** What a status is judged from; days are serial days. */
export interface PaceInput {
  /** Unrounded score, below 0 where regression counts; null when there is none. */
  readonly score: number | null;
  readonly start: number;
  readonly end: number;
  readonly today: number;
  readonly commitment: Commitment;
  readonly lastCheckIn: number | null;
}

/** A status with everything it follows from; shares are 0..1, null where there is no score. */
export interface Pace {
  readonly status: Status;
  /** Share of the period that has passed. */
  readonly expected: number;
  /** Score at which a good quarter lands. */
  readonly landing: number;
  /** Score that the pace asks for today. */
  readonly line: number;
  /** How far the score is behind the line. */
  readonly gap: number | null;
  /** How many times the planned pace is needed from here to land; null when no time is left, 0 when the landing is reached. */
  readonly catchUpFactor: number | null;
  /** The status and why, in one sentence. */
  readonly reason: string;
}

/** A check-in older than this many days says nothing about today. */
const STALE_DAYS = 10;
const ON_TRACK_GAP = 0.1;
const AT_RISK_GAP = 0.25;
/** Room for the last binary digits: 0.8 − 0.7 is a gap of 0.1. */
const ROUNDING_ROOM = 1e-9;

/**
 * Share of a period that has passed, 0..1: 0 up to its first day, 1 from its last.
 * @example expectedShare(46023, 46112, 46068) //=> 0.5056179775280899
 * @example expectedShare(46023, 46112, 46023) //=> 0
 */
export function expectedShare(start: number, end: number, today: number): number {
  if (today >= end) return 1;
  return today <= start ? 0 : (today - start) / (end - start);
}

/**
 * How many times the planned pace is needed from here to land; 0 when the landing is reached, null when no time is left to reach it.
 * @example catchUpFactor(0.2, 0.5, 1) //=> 1.6
 * @example catchUpFactor(0.2, 1, 1) //=> null
 */
export function catchUpFactor(score: number, expected: number, landing: number): number | null {
  if (score >= landing) return 0;
  return expected < 1 ? (landing - score) / (landing - expected * landing) : null;
}

/**
 * The pace word for a score at a time within the period.
 * On track up to 0.10 behind the line, at risk up to 0.25, less when little time is left to catch up: a factor of at most 2, at most 4.
 * @example paceWord(0.45, 0.5, 1) //=> "On track"
 * @example paceWord(0.38, 0.5, 1) //=> "At risk"
 * @example paceWord(0, 4 / 13, 1) //=> "Off track"
 */
export function paceWord(score: number, expected: number, landing: number): "On track" | "At risk" | "Off track" {
  const line = expected * landing;
  const gap = line - score - ROUNDING_ROOM;
  const left = landing - line;
  if (gap <= Math.min(ON_TRACK_GAP, left)) return "On track";
  return gap <= Math.min(AT_RISK_GAP, 3 * left) ? "At risk" : "Off track";
}

/**
 * The status of a key result.
 * The first that holds: no score, not begun, full score, closed, last check-in older than 10 days, and then the pace.
 * @example statusOf({ score: 1, start: 46023, end: 46112, today: 46030, commitment: "committed", lastCheckIn: null }) //=> "Achieved"
 * @example statusOf({ score: 0.7, start: 46023, end: 46112, today: 46113, commitment: "aspirational", lastCheckIn: null }) //=> "Achieved"
 * @example statusOf({ score: 0.6, start: 46023, end: 46112, today: 46068, commitment: "committed", lastCheckIn: 46057 }) //=> "Stale"
 */
export function statusOf({ score, start, end, today, commitment, lastCheckIn }: PaceInput): Status {
  if (score === null) return "No data";
  if (today < start) return "Not started";
  if (isFull(score)) return "Achieved";
  if (today > end) return isAttained(score, commitment) ? "Achieved" : "Missed";
  if (lastCheckIn !== null && today - lastCheckIn > STALE_DAYS) return "Stale";
  // What its grade calls attained has landed: no day before the last may call it off track.
  if (isAttained(score, commitment)) return "On track";
  return paceWord(score, expectedShare(start, end, today), LANDING[commitment]);
}

function rounded(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^-(0\.?0*)$/, "$1");
}

function catchUpText(factor: number | null): string {
  if (factor === null) return "no time is left to catch up";
  if (factor === 0) return "it counts as reached already";
  const shown = rounded(factor, 1);
  return shown === "1.0" ? "from here you need the planned pace" : `from here you need ${shown} times the planned pace`;
}

function reasonOf(status: Status, input: PaceInput, line: number, factor: number | null): string {
  const score = rounded(input.score ?? 0, 2);
  const landing = LANDING[input.commitment];
  switch (status) {
    case "No data":
      return "No data: there is no score yet; record a current value.";
    case "Not started": {
      const days = input.start - input.today;
      return `Not started: the period begins in ${days} ${days === 1 ? "day" : "days"}.`;
    }
    case "Achieved":
      return input.today > input.end ? `Achieved: it closed at ${score}.` : `Achieved: the target is reached with a score of ${score}.`;
    case "Missed":
      return `Missed: it closed at ${score}, and ${input.commitment === "committed" ? "a committed key result needs the full 1" : `an aspirational key result needs a grade of ${landing}`}.`;
    case "Stale":
      return `Stale: the last check-in is ${input.today - (input.lastCheckIn ?? input.today)} days old; record this week's value.`;
    default:
      return `${status}: ${score} against ${rounded(line, 2)} expected by today; ${catchUpText(factor)}.`;
  }
}

/**
 * The status of a key result with what it follows from and why.
 * @example paceOf({ score: 0.21, start: 46023, end: 46112, today: 46076, commitment: "aspirational", lastCheckIn: null }).reason //=> "At risk: 0.21 against 0.42 expected by today; from here you need 1.7 times the planned pace."
 * @example paceOf({ score: null, start: 46023, end: 46112, today: 46076, commitment: "committed", lastCheckIn: null }).status //=> "No data"
 */
export function paceOf(input: PaceInput): Pace {
  const { score } = input;
  const status = statusOf(input);
  const expected = expectedShare(input.start, input.end, input.today);
  const landing = LANDING[input.commitment];
  const line = expected * landing;
  const factor = score === null ? null : isAttained(score, input.commitment) ? 0 : catchUpFactor(score, expected, landing);
  return {
    status,
    expected,
    landing,
    line,
    gap: score === null ? null : line - score,
    catchUpFactor: factor,
    reason: reasonOf(status, input, line, factor),
  };
}
