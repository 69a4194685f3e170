/** Marks of a shallow metric: totals, showing up, counts that a push lifts, breadth, slogans. */
import { isActive, lastOf, lifted, type Mark, when } from "./mark";
import { eventIn, foundIn, type Reading, unitIn } from "./reading";
import { isRole } from "./vocabulary";
import type { Wording } from "./words";

/** "Since launch", "since 2015". */
const since = / sinc (?!last|yesterday|monday|they|he|she|that)\S+ /;

/** A running total by the name or by the definition. */
export const cumulative: Mark = (reading) => {
  const inName = foundIn("cumulative", reading.name) || (since.exec(reading.name.line)?.[0].trim() ?? "");
  if (inName !== "" && !/ lifetim (?:valu|spend|revenu) /.test(reading.name.line)) return inName;
  return when(
    !reading.qualified && !isActive(reading) && !/ lifetim (?:valu|spend|revenu) /.test(reading.definition.line),
    foundIn("cumulative", reading.definition) || (since.exec(reading.definition.line)?.[0].trim() ?? ""),
  );
};

/** Counts that are raised by closing, clicking or keeping people waiting. */
export const pushedHard: Mark = (reading) => {
  const last = lastOf(reading.head.raw);
  const closed = /^(?:closed|cleared|handled)$/.test(last);
  const isGauge = foundIn("negative", reading.name) !== "" || / (?:success|failur|error) /.test(reading.name.line);
  if ((isGauge && !closed) || lifted(reading) || (reading.byCustomers && /ed$/.test(last))) return "";
  return foundIn("gameableHard", reading.name) || when(closed, last);
};

/** "Minutes in the feed", "average listening session". */
const stay =
  / (?:tim|minut|hour)(?: spend)? (?:in|on) (?:the |our )?(?:app|feed|game|stor|shop|sit|platform|product|portal|screen) | averag (?:\S+ )?(?:session|visit) | averag (?:tim|minut|second|hour)s? (?:per|on) (?!user|member|customer|learner|pupil|week)/;

/** Counts that volume alone raises: messages, uploads, searches. */
export const pushable: Mark = (reading) => {
  // What a machine settles by itself may be what people gave up on.
  const machine = / by (?:the |a |an |our )?(?:chat)?(bot|machin|assistant|ai|algorithm|automation|self servic) /.exec(reading.name.line);
  if (machine) return machine[1] ?? "";
  if (reading.provenByDefinition) return "";
  const found = foundIn("gameableSoft", reading.name) || when(stay.test(reading.name.line), "time in it");
  // "Queries answered": the push is answered by a value action, "suggestions accepted" is one phrase and stays.
  const answered = !found.includes(" ") && foundIn("value", reading.name) !== "";
  return when(
    !answered && !lifted(reading) && !(reading.countsPeople && reading.tail.stems.length > 0 && !/ spend /.test(reading.name.line)),
    found,
  );
};

/** People who show up: sign-ups, downloads, views, followers. */
export const vanity: Mark = (reading) => {
  if (lifted(reading) || isActive(reading) || reading.provenByDefinition) return "";
  // "Beneficiaries reached", "lives touched".
  const reached = reading.head.stems.findIndex(
    (stem, at) => /^(?:reach|touch)$/.test(stem) && at > 0 && isRole("people", reading.head.stems[at - 1] ?? ""),
  );
  if (reached > 0 && !reading.firm) return "reached";
  // "Downloaded maps used on a hike": what is done with it counts.
  if ((isRole("value", lastOf(reading.head.stems)) || lastOf(reading.head.stems) === "use") && reading.head.stems.length > 2) return "";
  // "Shops that signed up".
  if (
    /^ (?:that|who) (?:signup|register|download|join|enroll|subscrib|follow|install|mention|nam|may|might|could) /.test(reading.tail.line)
  )
    return "signed up";
  return (
    foundIn("vanity", reading.head) || when(reading.countsPeople && reading.tail.stems.length === 0, foundIn("vanity", reading.definition))
  );
};

/** Somebody came, looked or asked; "three-second plays" are no more than a look. */
export const looked: Mark = ({ name, qualified }) =>
  when(!qualified, foundIn("interest", name)) ||
  when(/ second .*(?:view|play|stream)|(?:view|play|stream).* second /.test(name.line), "seconds");

/** A place where things lie: "in the catalogue", "on the platform". */
const shelf = / (?:in|on|at|of|to|onto) (?:the |our )?(?:(?!wish|watch|paid|pro)\S+ )?(?!wishlist)(\S+) $/;
const isShelved = ({ line }: Wording): boolean => isRole("place", shelf.exec(line)?.[1] ?? "");
const isSupplied = ({ raw, stems }: Wording): boolean => /(?:ed|ble)$/.test(lastOf(raw)) && isRole("supplied", lastOf(stems));

/** Things and people on file, with nobody who uses them: "articles in the catalogue", "languages supported". */
export const onFile: Mark = (reading) => {
  const { name, head, definition } = reading;
  if (reading.qualified || reading.acts || isActive(reading) || reading.customersInName || reading.timed) return "";
  if (foundIn("value", head) !== "" || eventIn(head) !== "") return "";
  const seen = reading.byCustomers ? [name] : [name, definition];
  return when(
    seen.some((each) => isShelved(each) || isSupplied(each)),
    "on file",
  );
};

/** "Hours saved" are gained, "drafts saved" are only kept. */
const amount =
  / (?:money|hour|minut|tim|kwh|kilowatt|litre|energy|water|carbon|co|tonn|ton|cost|kilo|food|life|meal|trip|fuel|power|electricity) /;

/** A step that costs nothing, done to a thing: "playlists created". */
export const firstStep: Mark = (reading) => {
  const { name } = reading;
  if (reading.qualified || lifted(reading) || reading.provenByDefinition || reading.countsPeople) return "";
  const at = name.raw.findIndex((word, index) => {
    const stem = name.stems[index] ?? "";
    return index > 0 && /(?:ed|en|put|begun|sent)$/.test(word) && (isRole("arrive", stem) || (stem === "sav" && !amount.test(name.line)));
  });
  // "Invoices sent and paid": what comes of it counts.
  const isFollowed = name.stems.some((stem, index) => index > at && name.stems[index - 1] === "and" && isRole("value", stem));
  return when(at > 0 && !isFollowed, name.raw[at] ?? "");
};

/** "Active users" without what they do. */
export const breadth: Mark = (reading) => {
  if (reading.provenByDefinition) return "";
  if (!reading.firm && / use (?:the |our )?(?:app|portal|product|platform|sit|tool|servic|softwar|system) /.test(reading.name.line))
    return reading.name.text;
  if (reading.acts || foundIn("value", reading.tail) !== "" || unitIn(reading.tail) !== "" || foundIn("time", reading.head) !== "")
    return "";
  if (reading.qualified && reading.tail.stems.length > 1) return "";
  // "Users active in the last 30 days" says no more than "active users".
  const last = lastOf(reading.head.stems.filter((stem) => stem !== "activ"));
  if (/ (?:repeat|return) /.test(reading.head.line)) return "";
  const distinct = / (?:uniqu|distinct) (\S+) $/.exec(reading.head.line);
  // "Organisations that are active", "with any log-in": whoever was there once.
  if (
    isActive(reading) &&
    / (?:that|who) (?:are|is) (?:activ|engag|loyal) | any \S+ | login | (?:who|that) (?:open|visit|launch) /.test(reading.definition.line)
  )
    return lastOf(reading.head.stems);
  return (
    (/ (?:dau|wau|mau) /.exec(reading.head.line)?.[0].trim() ?? "") ||
    when(isRole("people", distinct?.[1] ?? ""), "unique") ||
    when(isActive(reading) && isRole("breadthUser", last), last)
  );
};

/** A group without a period, an action or a quality. */
const isBareGroup = (reading: Reading): boolean =>
  reading.countsPeople &&
  !reading.provenByDefinition &&
  (reading.tail.stems.length === 0 || /^ of (?:the |our )?(?:\S+ )?\S+ $/.test(reading.tail.line)) &&
  !isActive(reading) &&
  !reading.timed &&
  foundIn("value", reading.head) === "" &&
  !reading.head.raw.some(
    (word) => /.{3}ed$/.test(word) && !/^(?:certified|accredited|affiliated|approved|trained|recruited|contacted)$/.test(word),
  );

/** "Customers". */
export const barePeople: Mark = (reading) =>
  when(
    isBareGroup(reading) && isRole("breadthUser", lastOf(reading.head.stems)) && reading.head.stems.length < 2,
    lastOf(reading.head.raw),
  );
/** "Partners", "forum members": a list with names on it. */
export const namedGroup: Mark = (reading) => when(isBareGroup(reading), lastOf(reading.head.raw));

/** "Total watch hours": time well spent is not a running total because of one word. */
const isTimeEnjoyed = ({ name }: Reading): boolean => foundIn("time", name) !== "" && foundIn("enjoyed", name) !== "";

/** “Total” without a period, unless it is time well spent. */
export const runningTotal: Mark = (reading) =>
  when(/ (?:total|overall) /.test(reading.name.line) && !reading.timed && !reading.qualified && !isTimeEnjoyed(reading), "total");

/** A definition that only says "how good" or "being the best" leaves nothing to count. */
export const onlyHow: Mark = ({ name, definition, timed, qualified }) =>
  when(/^ (?:be|being|becom) (?:the|a|an) |^ best /.test(name.line), "being") ||
  when(/^ (?:how|being|becom) (?!many|often|long|much tim)/.test(definition.line) && !timed && !qualified, "how");

const better = /^ (?:better|stronger|happier|healthier|smarter|safer|greater|great|satisfy|happy|loyal|delight|world) /;

/** A slogan: what it counts is a quality, a wish or a mood. */
export const slogan: Mark = ({ head, tail }) => {
  const isAlone = tail.stems.length === 0 && head.stems.length < 4;
  if (better.test(head.line) && isAlone) return head.raw[0] ?? "";
  const isOf = head.stems.length === 1 && / (?:of|as) (?:an? |the )?\S+ $/.test(tail.line);
  return when(isRole("abstract", lastOf(head.stems)) && (isAlone || isOf), lastOf(head.raw));
};

/** Words that say how something is measured, so that it is no mere idea. */
const measured = /^(?:averag|mean|median|peak|rat|ratio|tim|length|speed|volum|frequency|level|age|shar|per|score|attendanc|completion)$/;
const isBare = ({ head, tail, timed, countsPeople, byCustomers }: Reading): boolean =>
  !(
    timed ||
    countsPeople ||
    byCustomers ||
    tail.stems.length > 0 ||
    head.stems.length > 3 ||
    head.stems.some((stem) => measured.test(stem))
  );

/** "Team spirit", "smart living": one thing in the singular that nobody can count. */
export const idea: Mark = (reading) => {
  const last = lastOf(reading.head.raw);
  return when(isBare(reading) && !/\d|[^s]s$|(?:ed|en)$|^(?:count|size|number)$/.test(last), last);
};

/** "Vehicles", "number of beds": how many there are. */
export const stocktaking: Mark = (reading) =>
  when(isBare(reading) && /[^s]s$|^(?:count|size|number)$/.test(lastOf(reading.head.raw)), lastOf(reading.head.raw));
