/** The parts of Code.js, as a reader would ask for them, and what each may weigh. */

export interface Part {
  readonly name: string;
  /** Bytes that it may take of Code.js. */
  readonly budget: number;
  /** Paths of its sources; a source counts to the first part that fits. */
  readonly sources: RegExp;
}

const FOUNDATION: Part = {
  name: "foundation: KRSCORE, plan, metrics, snapshot, example, door of the sidebar, zod",
  budget: 120_000,
  sources: /./,
};

const PARTS: readonly Part[] = [
  {
    name: "wording of goals: vocabularies of five languages, rules, hints",
    budget: 82_000,
    sources: /okr\/(wording|plan-check)|app\/wording|functions\/(krcheck|okrparse|objectivecheck|okrcheck)/,
  },
  {
    name: "North Star: vetting by words and by series, lead, anomalies, ranking",
    budget: 118_000,
    sources: /domain\/(north-star|statistics)|app\/((api\/)?north-star\b|create-page|tab-edit)|simple-statistics|functions\/(nsm|series)/,
  },
  { name: "metric tree", budget: 20_000, sources: /domain\/metrics|(app\/|api\/)metric-tree|metrics\/(source|missing-columns)/ },
  {
    name: "grade, status, forecast, time travel, insert a function",
    budget: 20_000,
    sources: /(grade|status|status-cell|forecast|trend|commitment|objective-score|record-at)\.ts|okrscore|krat|insert/,
  },
  FOUNDATION,
];

/** True for a source of a part that came on top of the foundation. */
export const isOnTop = (source: string): boolean => PARTS.some((part) => part !== FOUNDATION && part.sources.test(source));

/** What each part takes of Code.js, in bytes, from the bytes of each source. */
export function bytesByPart(bytesBySource: Readonly<Record<string, number>>): { part: Part; bytes: number }[] {
  const bytes = new Map(PARTS.map((part) => [part, 0]));
  for (const [source, count] of Object.entries(bytesBySource)) {
    const part = PARTS.find(({ sources }) => sources.test(source)) ?? FOUNDATION;
    bytes.set(part, (bytes.get(part) ?? 0) + count);
  }
  return PARTS.map((part) => ({ part, bytes: bytes.get(part) ?? 0 }));
}
