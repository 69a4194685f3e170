/** A target that poses as a metric: "Increase weekly active teams by 20% this quarter". */

const verb =
  /^(?:increase|grow|raise|improve|double|triple|reduce|decrease|lower|cut|reach|achieve) (?!in |of )((?:the |our )?\d\S* (?:more )?)?/i;
const amount =
  / (?:by \D?\d\S*%|(?:to|from) \D?\d|(?:by|in|this|next) (?:(?:this|next|the) )?(?:quarter|year|end|[qh][1-4]|20\d\d|(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec))).*$/i;
/** Behind a metric without a verb. */
const quarter = /(?: (?:target|goal):?)?(?: in| for)? [qh][1-4](?: \d+)?$| (?:target|goal):? \d\S*$/i;

/**
 * The metric in a name that is a target, and the words that make it one; the words are empty for a metric.
 * @example withoutAim("Increase weekly active teams by 20% this quarter") //=> { metric: "weekly active teams", aim: "by 20% this quarter" }
 * @example withoutAim("Reach 5,000 weekly riders by June").metric //=> "weekly riders"
 * @example withoutAim("Orders delivered in full by 9 am").aim //=> ""
 */
export function withoutAim(name: string): { readonly metric: string; readonly aim: string } {
  const start = verb.exec(name);
  const rest = name.slice(start ? start[0].length : 0);
  const found = (start ? amount : quarter).exec(rest);
  if (found) return { metric: rest.slice(0, found.index), aim: found[0].trim() };
  return start && start[1] ? { metric: rest, aim: start[0].trim() } : { metric: name, aim: "" };
}
