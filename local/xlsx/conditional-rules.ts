/** Conditional formats of a sheet's XML: the grid's reader takes the first rule of a range alone, its writer gives all the same rank. */
import { attribute } from "./xml";

const FORMAT = /<conditionalFormatting(\s[^>]*)>([\s\S]*?)<\/conditionalFormatting>/g;
const RULE = /<cfRule\s[^>]*?(?:\/>|>[\s\S]*?<\/cfRule>)/g;
const PRIORITY = /\spriority="\d+"/;

interface Rule {
  priority: number;
  xml: string;
}

/** A format for each rule, the strongest first, which is the order that the grid goes by. */
export function separateRules(xml: string): string {
  const rules: Rule[] = [];
  let place = -1;
  const without = xml.replace(FORMAT, (_all, tag: string, body: string, at: number) => {
    if (place < 0) place = at;
    for (const [rule] of body.matchAll(RULE)) {
      rules.push({ priority: Number(attribute(rule, "priority")), xml: `<conditionalFormatting${tag}>${rule}</conditionalFormatting>` });
    }
    return "";
  });
  if (place < 0) return xml;
  rules.sort((one, other) => one.priority - other.priority);
  return without.slice(0, place) + rules.map((rule) => rule.xml).join("") + without.slice(place);
}

/** Rules numbered as they stand: the strongest first. */
export function rankedRules(xml: string): string {
  let rank = 0;
  return xml.replace(RULE, (rule) => {
    rank += 1;
    return rule.replace(PRIORITY, ` priority="${rank}"`);
  });
}
