/** What the North Star panel asks of the server. */
import type { NorthStarFields, NorthStarView, SaveNorthStarInput } from "../../src/app/api/north-star";
import type { Issue } from "../../src/app/api/reply";
import { keepKeyboard } from "../focus";
import { fourQuestions } from "../library/questions";
import { askToReplace } from "../replacing";
import { words } from "../words";
import { ask, doWork, issuesOf, say, undoBy } from "../work";
import { draft, namedCandidates, type StepName, type Typed, takePage, takeVettings, vettedTests } from "./draft";
import { restoreUnsaved } from "./unsaved";

const wording = words.northStar;

/** Reads the choice and the candidates. */
export function readNorthStar(): Promise<void> {
  return doWork("north star", "readNorthStar", {}, (page) => {
    takePage(page);
    if (restoreUnsaved(page.draft)) beginStep(draft.current().step);
  });
}

/** Examines every candidate that has a name. */
export function vet(): Promise<void> {
  const { revenue } = draft.current();
  return doWork("vet", "vetCandidates", { candidates: namedCandidates(), revenue }, ({ vettings }) => takeVettings(vettings));
}

/** Begins the work that a step needs. */
export function beginStep(step: StepName | null): void {
  if (step === "vet") void vet();
  if (step === "compare") void rank();
}

const pauseMilliseconds = 400;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Ranks the candidates once the rating pauses. */
export function rankSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(() => void rank(), pauseMilliseconds);
}

/** Ranks the candidates as they are rated. */
export async function rank(): Promise<void> {
  const reply = await ask("rankCandidates", { candidates: namedCandidates() });
  if (reply.ok) draft.change({ ranking: reply.value });
}

/** Writes the candidates to their tab. */
export function saveCandidates(agreed: string[] = []): Promise<void> {
  const { revenue } = draft.current();
  const candidates = namedCandidates();
  return doWork("candidates", "saveCandidates", { candidates, revenue, agreed }, ({ saved, differences, undo }) => {
    if (!saved) return askToReplace(differences, () => void saveCandidates(differences));
    markSaved({ candidates, revenue });
    say(wording.candidates.saved, () => takeBack(undo));
  });
}

function markSaved(parts: Partial<Typed>): void {
  draft.change({ saved: { ...draft.current().saved, ...parts } });
}

/** What was answered on the way about a candidate stands in the sheet by now. */
function markAnswersSaved(name: string): void {
  const { questions, answers, stress, saved } = draft.current();
  markSaved({
    questions,
    answers: { ...saved.answers, [name]: answers[name] ?? {} },
    stress: { ...saved.stress, [name]: stress[name] ?? [] },
  });
}

/** The part of every writing that was answered on the way. */
function answersFor(name: string): Pick<SaveNorthStarInput, "questions" | "vetting" | "stress"> {
  const { questions, stress } = draft.current();
  return {
    questions: fourQuestions
      .map(({ question }, index) => ({ question, answer: questions[index]?.trim() ?? "" }))
      .filter(({ answer }) => answer !== ""),
    vetting: vettedTests(name),
    stress: (stress[name] ?? []).filter(({ way, counter }) => way.trim() !== "" || counter.trim() !== ""),
  };
}

const noFields: NorthStarFields = { name: "", definition: "", captures: "", metric: "", unit: "", revenue: "", owner: "", reviewBy: "" };

/** Writes the answers about a candidate, without choosing it. */
export function saveAnswers(name: string, agreed: string[] = []): Promise<void> {
  const input = { fields: { ...noFields, name }, choose: false, reason: "", ...answersFor(name), agreed };
  return doWork("answers", "saveNorthStar", input, ({ saved, differences, northStar, undo }) => {
    draft.change({ northStar });
    if (!saved) return askToReplace(differences, () => void saveAnswers(name, differences));
    markAnswersSaved(name);
    say(wording.vet.savedAnswers, () => takeBack(undo));
  });
}

/** Writes the choice; what stands in the way comes back for the form, null where it asks first. */
export async function choose(fields: NorthStarFields, reason: string, agreed: string[] = []): Promise<Issue[] | null> {
  const reply = await ask("saveNorthStar", { fields, choose: true, reason, ...answersFor(fields.name), agreed });
  if (!reply.ok) return issuesOf(reply);
  const { saved, differences, northStar, undo } = reply.value;
  if (!saved) {
    askToReplace(differences, () => void chooseAgain(fields, reason, differences));
    return null;
  }
  chose(fields, northStar, undo);
  return [];
}

function chose({ name }: NorthStarFields, northStar: NorthStarView, undo: string): void {
  markAnswersSaved(name);
  draft.change({ northStar, step: null, choice: null });
  say(wording.choose.saved(name), () => takeBack(undo));
  keepKeyboard();
}

function chooseAgain(fields: NorthStarFields, reason: string, agreed: string[]): Promise<void> {
  const input = { fields, choose: true, reason, ...answersFor(fields.name), agreed };
  return doWork("choose", "saveNorthStar", input, ({ northStar, undo }) => chose(fields, northStar, undo));
}

function takeBack(undo: string): Promise<void> {
  return undoBy("undoTab", { undo }, () => void readNorthStar());
}

/** Takes today's formula as the definition. */
export async function acceptDefinition(reason: string): Promise<Issue[]> {
  if (reason.trim() === "") return [{ field: "reason", message: wording.chosen.reasonMissing }];
  const reply = await ask("acceptDefinition", { reason });
  if (!reply.ok) return issuesOf(reply);
  draft.change({ northStar: reply.value.northStar });
  say(wording.chosen.accepted, () => takeBack(reply.value.undo));
  keepKeyboard();
  return [];
}

/** Makes a tab of explanations. */
export function createPage(tab: string, widths: number[], rows: string[][], done: string): Promise<void> {
  return doWork(tab, "createPage", { tab, widths, rows }, () => say(done));
}
