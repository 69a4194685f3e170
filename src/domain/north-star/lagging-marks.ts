/** Marks of a lagging metric: money, surveys, leaving, retention over months, stocks of contracts. */
import { isActive, isParticiple, type Mark, when, without } from "./mark";
import { foundIn, unitIn } from "./reading";
import { isRole } from "./vocabulary";
import { groupIn, said, type Wording } from "./words";

/** A promoter score, for customers or for staff. */
export const promoterScore: Mark = ({ name }) => when(/ (?:nps|enps|promoter) /.test(name.line), "promoter score");

/** A survey in the name, or in the definition of a score. */
export const survey: Mark = ({ name, meaning, people }) =>
  when(!people, foundIn("survey", name)) ||
  when(
    / scor | satisf/.test(name.line),
    when(foundIn("composite", meaning) === "" && / (?:survey|promoter|questionnair|ask|answer|would) /.test(meaning.line), "survey"),
  );

/** GMV and its like: whose money it is decides. */
export const traded: Mark = (reading) =>
  when(
    foundIn("people", reading.tail) === "",
    foundIn("traded", reading.name) || when(/^ (?:total )?valu of /.test(reading.name.line), "value"),
  );

const contract = /^(?:contract|subscription|policy|membership|licenc|licens|plan|agreement)$/;

/** However soon they go; to leave or to renew within a time may be what was promised. */
const gone = /^(?:churn|cancel|laps|unsubscrib|defect|delet|uninstall|terminat)$/;

/** Customers counted when they go or are due to go: "members who left", "cancelled contracts". */
export const leaving: Mark = (reading) => {
  const { name, people, empty } = reading;
  const { raw, stems } = name;
  if (people && empty.not) return empty.not;
  const goes = stems.findIndex((stem, at) => {
    if (!isRole("leave", stem)) return false;
    const around = [stems[at + 1], stems[at - 1], /^(?:who|that|which|hav)$/.test(stems[at - 1] || "") ? stems[at - 2] : ""];
    return stems[at + 1] !== "with" && around.some((each = "") => contract.test(each) || isRole("people", each));
  });
  const isVisit = / cancellation /.test(name.line) && !stems.some((stem) => contract.test(stem));
  return (
    when(!people && !isVisit, foundIn("leaving", name)) ||
    when(!reading.firm || (gone.test(stems[goes] || "") && !isRole("people", stems[goes + 1])), raw[goes] || "")
  );
};

/** Overdue loans, deaths, relapses. */
export const harm: Mark = (reading) => when(!without.test(reading.name.line), foundIn("harm", reading.name));

const long =
  / (?:6|9|12|18|24|six|nine|twelv|eighteen|two|three|3|2|several) (?:month|year) | (?:60|90|180|365|ninety|sixty) day | (?:year|annual) /;
const retained: Mark = (reading) =>
  when(long.test(reading.name.line) || long.test(reading.meaning.line), foundIn("retention", reading.name, reading.meaning));

/** Known only months later: the state of a group after two months or more. */
export const slowRetention: Mark = (reading) =>
  when(!/ retention /.test(reading.head.line) && !/ keep | in a row | consecutiv /.test(reading.name.line), retained(reading));
/** Retention of any group over two months or more. */
export const yearRetention: Mark = (reading) => retained(reading);

/** Retention over days or weeks is a gauge that can steer; without a period nobody knows how late it is. */
export const weekRetention: Mark = (reading) =>
  when(/ (?:day|week|daily|weekly|7|30) /.test(`${reading.name.line}${reading.meaning.line}`), foundIn("retention", reading.name));

/** "Grants" are money, "permits granted" are not. */
const moneyNoun = (wording: Wording): string => {
  const found = foundIn("money", wording);
  // "Sales qualified leads" are leads.
  if (/ sal (?:qualify|lead|opportunity) /.test(wording.line)) return "";
  return /^(?!billed|invoiced|earning|fundraising)\S+(?:ed|ing)$/.test(found) ? "" : found;
};

/** "Value of deals signed". */
const amount = /^ (?:gross |net |total |averag |money |yearly |annual )*(?:valu|worth|money|euro|dollar|sum of money) (?:of|in|on) /;

/** The company's own money, in the name's head or as the first thing that the definition counts. */
export const money: Mark = (reading) => {
  const sold =
    / (?:seat|licens|licenc|unit|subscription|membership|policy|contract|devic|product|car|vehicl|machin|phon|copy|plan|deal) (?:sell|win) /;
  const price = said(/^ pric (?:per|pay|of) | pric(?:ing)? $| averag (?:\S+ )?(?:basket|order|purchas|book|transaction) $/, reading.head);
  if (price) return price;
  // "Expenses reimbursed within three days", "deals closed by customers": money that customers move.
  if (reading.servedInName || (reading.firm && reading.name.raw.some((word, at) => isParticiple(word, reading.name.stems[at])))) return "";
  const inHead = moneyNoun(reading.head) || when(sold.test(reading.head.line), "sold");
  if (reading.people && (isActive(reading) || !inHead)) return "";
  if (/ (?:tim|minut|hour) spend /.test(reading.name.line)) return "";
  if (inHead || reading.qualified) return inHead;
  if (amount.test(reading.meaning.line) && !reading.people) return "money";
  const first = reading.meaning.stems[0] || "";
  if (isRole("moneyInDefinition", first) && !reading.people) return reading.meaning.raw[0] || "";
  if (moneyNoun(reading.name)) return moneyNoun(reading.name);
  const unit = unitIn(reading.head) && !/ money valu /.test(reading.meaning.line);
  return when(!reading.people && !unit, foundIn("moneyInDefinition", reading.definitionHead));
};

const groups = / (?:team|company|organisation|workspac|business|school|clinic) $/;

/** A stock of contracts or paying customers: price and promotion move it. */
export const stock: Mark = (reading) => {
  const running = said(/ activ (?:contract|subscription|policy|licence|license|membership) /, reading.head);
  if (running) return running;
  const used = isActive(reading) || / (?:use|activ) /.test(reading.meaning.line);
  const paying = groupIn(/ (?:pay|premium|prim|pro|plu|gold) (?:\S+ )?(\S+) $/, reading.head);
  return when(
    !used && !reading.acts && !groups.test(reading.head.line),
    foundIn("stock", reading.name) || when(isRole("people", paying) || /^(?:membership|seat|subscription)$/.test(paying), "paying"),
  );
};
