/**
 * Takes needless questions out of a bundle whose modules are set up on call: a module asks for each module that it imports to be set up, also for
 * those that another of them asks for anyway, and for those that have nothing to set up.
 */

/** The function of esbuild that wraps what a module sets up. */
const WRAPPER = /([\w$]+)=\((\w),(\w),(\w)\)=>\(\)=>\{if\(\4\)throw/;

interface Module {
  asks: readonly string[];
  /** True when it sets nothing up itself. */
  isEmpty: boolean;
}

/** The same script with only the questions that count. */
export function askingOnce(script: string): string {
  const [, wrapper] = WRAPPER.exec(script) || [];
  if (!wrapper)
    throw new Error("esbuild wraps the setting up of modules in another way now: look for it in the bundle and change WRAPPER.");
  const opening = new RegExp(`(?<=(?:var |,)([\\w$]+)=)(${wrapper.replace(/\$/g, "\\$&")}\\(\\(\\)=>\\{)((?:[\\w$]+\\(\\);?)*)(\\}?)`, "g");
  const modules = new Map<string, Module>();
  for (const [, name = "", , questions = "", end] of script.matchAll(opening))
    modules.set(name, { asks: namesIn(questions), isEmpty: end === "}" });
  const needed = neededIn(modules);
  return script.replace(opening, (_, name: string, open: string, questions: string, end: string) => {
    const kept = needed(name).map((asked) => `${asked}()`);
    const rest = questions.endsWith(";") && kept.length > 0 ? ";" : "";
    // An empty module that nobody asks for is left out by the minifier.
    return `/* @__PURE__ */${open}${kept.join(";")}${rest}${end}`;
  });
}

const namesIn = (questions: string): string[] => questions.match(/[\w$]+(?=\(\))/g) || [];

/** For each module those that it has to ask for, in their order. */
function neededIn(modules: ReadonlyMap<string, Module>): (name: string) => string[] {
  const reached = new Map<string, ReadonlySet<string>>();
  const asksOf = (name: string): readonly string[] => modules.get(name)?.asks || [];
  function reach(name: string): ReadonlySet<string> {
    const known = reached.get(name);
    if (known) return known;
    const found = new Set<string>();
    reached.set(name, found);
    for (const asked of asksOf(name)) for (const each of [asked, ...reach(asked)]) found.add(each);
    if (found.has(name))
      throw new Error("Modules of the bundle import each other in a circle: which of them is set up first would be chance.");
    return found;
  }
  const setsNothingUp = (name: string): boolean => [name, ...reach(name)].every((each) => modules.get(each)?.isEmpty);
  return (name) =>
    asksOf(name).filter((asked) => !setsNothingUp(asked) && !asksOf(name).some((other) => other !== asked && reach(other).has(asked)));
}
