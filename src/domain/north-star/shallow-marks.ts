/** Marks of a shallow metric: totals, showing up, counts that a push lifts, breadth, slogans. */
import { doneByCustomers, isActive, lastOf, lifted, type Mark, when } from "./mark";
import { foundIn, type Reading } from "./reading";
import { isRole } from "./vocabulary";

/** A running total by the name or by the definition. */
export const cumulative: Mark = (reading) => {
  const inName = foundIn("cumulative", reading.name);
  if (inName !== "" && !/ lifetim valu /.test(reading.name.line)) return inName;
  return when(
    !reading.qualified && !isActive(reading) && !/ lifetim valu /.test(reading.definition.line),
    foundIn("cumulative", reading.definition),
  );
};

/** Counts that are raised by closing, clicking or keeping people waiting. */
export const pushedHard: Mark = (reading) => {
  if (lifted(reading) || doneByCustomers(reading)) return "";
  return (
    foundIn("gameableHard", reading.name) || when(/^(?:closed|cleared|handled)$/.test(lastOf(reading.head.raw)), lastOf(reading.head.raw))
  );
};

/** Counts that volume alone raises: messages, uploads, searches. */
export const pushable: Mark = (reading) => {
  if (reading.provenByDefinition) return "";
  const found = foundIn("gameableSoft", reading.name);
  // "Queries answered": the push is answered by a value action, "suggestions accepted" is one phrase and stays.
  const answered = !found.includes(" ") && foundIn("value", reading.name) !== "";
  return when(
    !answered &&
      !lifted(reading) &&
      !(reading.countsPeople && reading.tail.stems.length > 0 && !/ minut a day | hour a day /.test(reading.name.line)),
    found,
  );
};

/** People who show up: sign-ups, downloads, views, followers. */
export const vanity: Mark = (reading) => {
  if (lifted(reading) || isActive(reading) || reading.provenByDefinition) return "";
  return (
    foundIn("vanity", reading.head) || when(reading.countsPeople && reading.tail.stems.length === 0, foundIn("vanity", reading.definition))
  );
};

/** Somebody looked: "epics viewed per month by stage users". */
export const looked: Mark = (reading) =>
  when(!reading.qualified && reading.name.raw.some((word) => /^(?:viewed|visited|seen)$/.test(word)), "viewed");

/** "Share of signed-in visits": a share of something shallow is a gauge, not a star. */
export const shallowShare: Mark = (reading) =>
  when(
    /^ (?:shar|percentag|percent|proportion) of /.test(reading.name.line) && !lifted(reading),
    foundIn("vanity", reading.name) || when(/ login /.test(reading.name.line), "login"),
  );

/** "Active users" without what they do. */
export const breadth: Mark = (reading) => {
  if (reading.provenByDefinition) return "";
  if (reading.acts || foundIn("value", reading.tail) !== "" || foundIn("unit", reading.tail) !== "" || foundIn("time", reading.head) !== "")
    return "";
  if (reading.qualified && reading.tail.stems.length > 1) return "";
  // "Users active in the last 30 days" says no more than "active users".
  const last = lastOf(reading.head.stems.filter((stem) => stem !== "activ"));
  const distinct = / (?:uniqu|distinct) (\S+) $/.exec(reading.head.line);
  return (
    foundIn("breadth", reading.head) ||
    when(isRole("people", distinct?.[1] ?? ""), "unique") ||
    when(isActive(reading) && isRole("breadthUser", last), last)
  );
};

/** A group without a period, an action or a quality. */
export const barePeople: Mark = (reading) =>
  when(
    reading.countsPeople &&
      !reading.provenByDefinition &&
      reading.tail.stems.length === 0 &&
      !isActive(reading) &&
      !reading.timed &&
      foundIn("value", reading.head) === "" &&
      !reading.head.raw.some((word) => /.{3}ed$/.test(word)),
    lastOf(reading.head.raw),
  );

/** "Total watch hours": time well spent is not a running total because of one word. */
const isTimeEnjoyed = ({ name }: Reading): boolean => foundIn("time", name) !== "" && foundIn("enjoyed", name) !== "";

/** “Total” without a period, unless it is time well spent. */
export const runningTotal: Mark = (reading) =>
  when(/ (?:total|overall) /.test(reading.name.line) && !reading.timed && !reading.qualified && !isTimeEnjoyed(reading), "total");

/** A definition that only says "how good" or "being the best" leaves nothing to count. */
export const onlyHow: Mark = ({ definition, timed, qualified }) =>
  when(/^ (?:how|being|becom) (?!many|often|long|much tim)/.test(definition.line) && !timed && !qualified, "how");

/** A slogan: no word of the name can be counted, and no condition makes it so. */
export const slogan: Mark = ({ head, tail }) => {
  const countable = head.stems.some((stem) => !isRole("filler", stem) && !isRole("abstract", stem));
  if (foundIn("abstract", head) !== "" && head.raw.length === 1 && tail.stems.length === 0) return head.raw[0] ?? "";
  return when(!countable && tail.stems.length === 0, isRole("abstract", lastOf(head.stems)) ? (head.raw[head.raw.length - 1] ?? "") : "");
};
