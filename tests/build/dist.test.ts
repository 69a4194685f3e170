/** What Google gets: dist/ as it was built, looked at from outside. */
import { readdirSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { parse, tokenizer } from "acorn";
import { codeBundle } from "../../scripts/build";
import { functionsPage } from "../../scripts/docs";
import { bytesByPart, isOnTop } from "../../scripts/parts";
import { publicFunctions } from "../../scripts/public-functions";

const code = readFileSync("dist/Code.js", "utf8");
const page = readFileSync("dist/Sidebar.html", "utf8");
const functions = publicFunctions();

interface ScoreCase {
  id: string;
  why: string;
  args: (string | number | boolean | { date: string })[];
  expect: number | string;
}
const cases = JSON.parse(readFileSync("tests/fixtures/krscore.json", "utf8")) as ScoreCase[];

/** The bundle in a world poorer than Google's: the language and nothing else. */
function emptyWorld(): vm.Context {
  const world = vm.createContext({});
  vm.runInContext(code, world, { filename: "Code.js" });
  return world;
}

interface Syntax {
  type: string;
  regex?: unknown;
  callee?: Syntax;
}

/** What the script runs when it is loaded: all but the bodies of functions, unless they are called where they stand. */
function eagerNodes(node: Syntax): Syntax[] {
  const isFunction = ({ type }: Syntax) => /Function/.test(type);
  return [
    node,
    ...Object.entries(node)
      .flatMap(([, child]) => child as unknown)
      .filter((child): child is Syntax => typeof child === "object" && child !== null && "type" in child)
      .filter((child) => !isFunction(child) || node.callee === child)
      .flatMap(eagerNodes),
  ];
}

test("dist/ holds the code, the sidebar and the manifest, and nothing else", () => {
  expect(readdirSync("dist").sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
});

describe("Code.js", () => {
  test("loads where no Google service exists, so nothing runs at load", () => {
    expect(() => emptyWorld()).not.toThrow();
  });

  test("makes no set, map or pattern at load and runs little: a cell pays only for the function it calls", () => {
    const eager = eagerNodes(parse(code, { ecmaVersion: 2019 }));

    expect(eager.filter(({ type, regex }) => type === "NewExpression" || regex)).toEqual([]);
    expect(eager.length).toBeLessThan(10_000);
  });

  test("scores in that empty world: a cell needs no service", () => {
    expect(vm.runInContext("KRSCORE(35, 50, 45.5)", emptyWorld())).toBeCloseTo(0.7, 12);
  });

  test.each(cases)("$id: KRSCORE gives in that world what the table says ($why)", ({ args, expect: wanted }) => {
    const world = emptyWorld();
    const given = args.map((arg) => (typeof arg === "object" ? `new Date("${arg.date}")` : JSON.stringify(arg)));
    const score = () => vm.runInContext(`KRSCORE(${given.join(", ")})`, world);

    if (wanted === "ERR") expect(score).toThrow(/[.?]$/);
    else if (wanted === "BLANK") expect(score()).toBe("");
    else expect(score()).toBeCloseTo(wanted as number, 9);
  });

  test.each([
    ["a status by today's date", 'KRSTATUS(0.2, new Date("2020-01-01"), new Date("2020-03-31"))', "Missed"],
    [
      "a forecast's date",
      "Object.prototype.toString.call(KRFORECAST([[1], [8], [15], [22], [29]], [[1], [2], [3], [4], [5]], 1, 9, 99)[0][4])",
      "[object Date]",
    ],
    ["a record of a week", 'KRAT([["Week", "Sales"], [new Date("2026-11-16"), 7]], "Sales", new Date("2026-11-20"))', 7],
  ])("needs no spreadsheet for %s", (_, call, answer) => {
    expect(vm.runInContext(call, emptyWorld())).toBe(answer);
  });

  test.each(
    publicFunctions()
      .filter(({ isCustomFunction }) => isCustomFunction)
      .map(({ name, block }) => [name, block] as const),
  )("%s finds all that it needs set up, whether it is the first function of a cell or the last", (name, { tags }) => {
    const given = tags.filter(({ tag }) => tag === "param").map(({ type }) => (type === "string" ? '"Launch the app"' : "46000"));
    const called = `(() => { try { return JSON.stringify(${name}(${given.join(", ")})); } catch (error) { return String(error); } })()`;
    const used = emptyWorld();
    for (const other of functions) vm.runInContext(`try { ${other.name}(1, 2, 3); } catch {}`, used);

    expect(vm.runInContext(called, emptyWorld())).toBe(vm.runInContext(called, used));
  });

  test("makes only the intended names global, and each function takes its parameters", () => {
    const before = new Set(Object.getOwnPropertyNames(vm.createContext({})));
    const world = emptyWorld();
    const names = Object.getOwnPropertyNames(world).filter((name) => !before.has(name));

    expect(names.sort()).toEqual(["NorthStarOkrs", ...functions.map(({ name }) => name)].sort());
    for (const { name, parameters } of functions) expect(vm.runInContext(`${name}.length`, world)).toBe(parameters.length);
  });

  test("is ECMAScript 2019: Apps Script refuses newer syntax", () => {
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
  });

  test("carries each custom function's comment directly above a real declaration, where Sheets reads it", () => {
    for (const { name, comment, parameters } of functions)
      expect(code).toContain(`${comment}\nfunction ${name}(${parameters.join(", ")}) {`);
  });

  test("stays within its budget: 362 kB, since every execution loads it whole", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(362_000);
  });

  test("is under 120 kB, and scores, when the foundation is built by itself: scores, plan, metrics, snapshot, example, sidebar's door", async () => {
    const { text } = await codeBundle(isOnTop);
    const world = vm.createContext({});
    vm.runInContext(text, world);

    expect(Buffer.byteLength(text)).toBeLessThan(120_000);
    expect(vm.runInContext("KRSCORE(35, 50, 45.5)", world)).toBeCloseTo(0.7, 12);
    for (const name of ["api", "createExample", "hourlyTrigger", "onOpen", "openSidebar", "takeSnapshot"])
      expect(vm.runInContext(`typeof ${name}`, world)).toBe("function");
    expect(vm.runInContext("typeof KRCHECK", world)).toBe("undefined");
  });

  test("stays within the budget of each part: 120 kB for the foundation, which scores, plans and records", async () => {
    const { bytesBySource } = await codeBundle();
    const parts = bytesByPart(bytesBySource);

    expect(parts.filter(({ part, bytes }) => bytes > part.budget)).toEqual([]);
    expect(parts.filter(({ bytes }) => bytes === 0)).toEqual([]);
    expect(parts[parts.length - 1]?.part.budget).toBe(120_000);
  });

  test("carries no schema of what the sidebar alone checks", () => {
    expect(page).toContain("isReached");
    expect(code).toContain("overwrite:");
    expect(code).not.toMatch(/isReached:\w+\(\)/);
  });
});

describe("custom functions", () => {
  const custom = functions.filter((each) => each.isCustomFunction);

  test.each(custom.map((each) => [each.name, each] as const))(
    "%s tells a person in a cell what it gives and what each argument is",
    (_, { block, parameters }) => {
      const described = block.tags.filter((tag) => tag.tag === "param");

      expect(block.description.trim()).toMatch(/\.$/);
      expect(described.map((tag) => tag.name)).toEqual(parameters);
      for (const tag of described) expect(tag.description.trim()).not.toBe("");
    },
  );

  test.each(custom.map(({ name }) => name))("%s cannot be read as a cell's address, and does not end in an underscore", (name) => {
    expect(name).toMatch(/^[A-Z]{4,}$/);
  });

  test("docs/functions.md says what the comments say", () => {
    expect(readFileSync("docs/functions.md", "utf8")).toBe(functionsPage());
  });
});

describe("Sidebar.html", () => {
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";

  test("is one page: its script and styles are inside, nothing is loaded from elsewhere", () => {
    expect(script.length).toBeGreaterThan(10_000);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script[^>]+src=|<link[^>]+stylesheet|@import/);
  });

  test("has no template literal, in which Google would strip what follows //", () => {
    const templates = [...tokenizer(script, { ecmaVersion: 2019 })].filter((token) => token.type.label === "`");

    expect(templates).toEqual([]);
  });

  test("has no scriptlet mark, which Google would run", () => {
    expect(page).not.toContain("<?");
  });
});

test("the manifest asks for the three narrow scopes only, on V8", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8")) as { oauthScopes: string[]; runtimeVersion: string };

  expect(manifest.runtimeVersion).toBe("V8");
  expect(manifest.oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""))).toEqual([
    "spreadsheets.currentonly",
    "script.container.ui",
    "script.scriptapp",
  ]);
});
