/** Marks of a shallow metric: totals, showing up, counts that a push lifts, breadth, slogans. */
import { isActive, isParticiple, lastOf, lifted, type Mark, when } from "./mark";
import { eventIn, foundIn, type Reading, unitIn } from "./reading";
import { isRole } from "./vocabulary";
import { groupIn, said, type Wording } from "./words";

/** "Since launch", "since 2015". */
const since = / sinc (?!last|yesterday|monday|they|he|she|that)\S+ /;

const lifetime = / lifetim (?:valu|spend|revenu) /;

/** A running total by the name or by the definition. */
export const cumulative: Mark = (reading) => {
  const inName = foundIn("cumulative", reading.name) || said(since, reading.name);
  if (inName && !lifetime.test(reading.name.line)) return inName;
  return when(
    !reading.qualified && !isActive(reading) && !lifetime.test(reading.meaning.line),
    foundIn("cumulative", reading.meaning) || said(since, reading.meaning),
  );
};

/** Counts that are raised by closing, clicking or keeping people waiting. */
export const pushedHard: Mark = (reading) => {
  const last = lastOf(reading.head.raw);
  const closed = /^(?:closed|cleared|handled)$/.test(last);
  const isGauge = foundIn("negative", reading.name) || / (?:success|failur|error) /.test(reading.name.line);
  if ((isGauge && !closed) || reading.empty.there || lifted(reading) || (reading.byServed && /ed$/.test(last))) return "";
  return foundIn("gameableHard", reading.name) || when(closed, last);
};

/** "Minutes in the feed", "average listening session". */
const stay =
  / (?:tim|minut|hour)(?: spend)? (?:in|on) (?:the |our )?(?:app|feed|game|stor|shop|sit|platform|product|portal|screen) | averag (?:\S+ )?(?:session|visit) | averag (?:tim|minut|second|hour)s? (?:per|on) (?!user|member|customer|learner|pupil|week)/;

/** Counts that volume alone raises: messages, uploads, searches. */
export const pushable: Mark = (reading) => {
  // What a machine settles by itself may be what people gave up on.
  const machine = said(/ by (?:the |a |an |our )?(?:chatbot|bot|machin|assistant|ai|algorithm|automation|self servic) /, reading.name);
  if (machine) return machine;
  if (reading.proven) return "";
  const found = foundIn("gameableSoft", reading.name) || when(stay.test(reading.name.line), "time in it");
  // "Queries answered": the push is answered by a value action, "suggestions accepted" is one phrase and stays.
  const answered = !found.includes(" ") && foundIn("value", reading.name);
  return when(
    !answered && !lifted(reading) && !(reading.people && reading.tail.stems.length > 0 && !/ spend /.test(reading.name.line)),
    found,
  );
};

/** People who show up: sign-ups, downloads, views, followers. */
export const vanity: Mark = (reading) => {
  if (reading.empty.told) return reading.empty.told;
  if (lifted(reading) || isActive(reading) || reading.proven) return "";
  // "Beneficiaries reached", "lives touched".
  const reached = reading.head.stems.findIndex(
    (stem, at) => /^(?:reach|touch)$/.test(stem) && at > 0 && isRole("people", reading.head.stems[at - 1]),
  );
  if (reached > 0 && !reading.firm) return "reached";
  // "Downloaded maps used on a hike": what is done with it counts.
  if ((isRole("value", lastOf(reading.head.stems)) || lastOf(reading.head.stems) === "use") && reading.head.stems.length > 2) return "";
  // "Shops that signed up".
  return (
    said(/^ (?:that|who) (?:signup|register|download|join|enroll|subscrib|follow|install|mention|nam|may|might|could) /, reading.tail) ||
    foundIn("vanity", reading.head) ||
    when(reading.people && reading.tail.stems.length === 0, foundIn("vanity", reading.meaning))
  );
};

/** Somebody came, looked or asked; "three-second plays" are no more than a look. */
export const looked: Mark = ({ name, qualified }) =>
  when(!qualified, foundIn("interest", name)) ||
  when(/ second .*(?:view|play|stream)|(?:view|play|stream).* second /.test(name.line), "seconds");

/** A place where things lie: "in the catalogue", "on the platform". */
const shelf = / (?:in|on|at|of|to|onto) (?:the |our )?(?:(?!wish|watch|paid|pro)\S+ )?(?!wishlist)(\S+) $/;
const isShelved = (wording: Wording): boolean => isRole("place", groupIn(shelf, wording));
const isSupplied = ({ raw, stems }: Wording): boolean => /(?:ed|ble)$/.test(lastOf(raw)) && isRole("supplied", lastOf(stems));

/** Things and people on file, with nobody who uses them: "articles in the catalogue", "languages supported". */
export const onFile: Mark = (reading) => {
  const { name, head, meaning } = reading;
  if (reading.qualified || reading.acts || isActive(reading) || reading.servedInName || reading.timed) return "";
  if (foundIn("value", head) || eventIn(head)) return "";
  const seen = reading.byServed ? [name] : [name, meaning];
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
  if (reading.qualified || lifted(reading) || reading.proven || reading.people) return "";
  const at = name.raw.findIndex((word, index) => {
    const stem = name.stems[index] || "";
    return index > 0 && /(?:ed|en|put|begun|sent)$/.test(word) && (isRole("arrive", stem) || (stem === "sav" && !amount.test(name.line)));
  });
  // "Invoices sent and paid": what comes of it counts.
  const isFollowed = name.stems.some(
    (stem, index) => index > at && /^(?:and|then)$/.test(name.stems[index - 1] || "") && isRole("value", stem),
  );
  return when(at > 0 && !isFollowed, name.raw[at] || "");
};

/** "Active users" without what they do. */
export const breadth: Mark = (reading) => {
  if (reading.proven) return "";
  if (!reading.firm && / use (?:the |our )?(?:app|portal|product|platform|sit|tool|servic|softwar|system) /.test(reading.name.line))
    return reading.name.text;
  if (reading.acts || foundIn("value", reading.tail) || unitIn(reading.tail) || foundIn("time", reading.head)) return "";
  if (reading.qualified && reading.tail.stems.length > 1) return "";
  // "Users active in the last 30 days" says no more than "active users".
  const last = reading.head.stems.length - (lastOf(reading.head.stems) === "activ" ? 2 : 1);
  if (/ (?:repeat|return) /.test(reading.head.line)) return "";
  // "Organisations that are active", "with any log-in": whoever was there once.
  if (
    isActive(reading) &&
    / (?:that|who) (?:are|is) (?:activ|engag|loyal) | any \S+ | login | (?:who|that) (?:open|visit|launch) /.test(reading.meaning.line)
  )
    return lastOf(reading.head.raw);
  return (
    said(/ (?:dau|wau|mau) /, reading.head) ||
    when(isRole("people", groupIn(/ (?:uniqu|distinct) (\S+) $/, reading.head)), "unique") ||
    when(isActive(reading) && isRole("breadthUser", reading.head.stems[last]), reading.head.raw[last] || "")
  );
};

/** A group without a period, an action or a quality. */
const isBareGroup = (reading: Reading): boolean =>
  reading.people &&
  !reading.proven &&
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
const isTimeEnjoyed = ({ name }: Reading): string => foundIn("time", name) && foundIn("enjoyed", name);

/** “Total” without a period, unless it is time well spent. */
export const runningTotal: Mark = (reading) =>
  when(/ (?:total|overall) /.test(reading.name.line) && !reading.timed && !reading.qualified && !isTimeEnjoyed(reading), "total");

/** A definition that only says "how good" or "being the best" leaves nothing to count. */
export const onlyHow: Mark = ({ name, meaning, timed, qualified }) =>
  when(/^ (?:be|being|becom) (?:the|a|an) |^ best /.test(name.line), "being") ||
  when(/^ (?:how|being|becom) (?!many|often|long|much tim)/.test(meaning.line) && !timed && !qualified, "how");

const better = /^ (?:better|stronger|happier|healthier|smarter|safer|greater|great|satisfy|happy|loyal|delight|world) /;

/** A slogan: what it counts is a quality, a wish or a mood. */
export const slogan: Mark = ({ head, tail }) => {
  const isAlone = tail.stems.length === 0 && head.stems.length < 4;
  if (better.test(head.line) && isAlone) return head.raw[0] || "";
  const isOf = head.stems.length === 1 && / (?:of|as) (?:an? |the |our )?\S+ $/.test(tail.line);
  return when(isRole("abstract", lastOf(head.stems)) && (isAlone || isOf), lastOf(head.raw));
};

/** Words that say how something is measured, so that it is no mere idea. */
const measured = /^(?:averag|mean|median|peak|rat|ratio|tim|length|speed|volum|frequency|level|age|shar|per|score|attendanc|completion)$/;
const isBare = ({ head, tail, timed, people, byServed }: Reading): boolean =>
  !(timed || people || byServed || tail.stems.length > 0 || head.stems.length > 3 || head.stems.some((stem) => measured.test(stem)));

/** "Team spirit", "smart living": one thing in the singular that nobody can count. */
export const idea: Mark = (reading) => {
  const last = lastOf(reading.head.raw);
  return when(isBare(reading) && !isParticiple(last) && !/\d|[^s]s$|(?:ed|en)$|^(?:count|size|number)$/.test(last), last);
};

/** "Vehicles", "number of beds": how many there are. */
export const stocktaking: Mark = (reading) =>
  when(isBare(reading) && /[^s]s$|^(?:count|size|number)$/.test(lastOf(reading.head.raw)), lastOf(reading.head.raw));
