/** The import walls are kept by machines; each wall is shown to stop a wrong import, in an empty copy of the folder tree. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const FOLDERS = ["src/domain", "src/app", "src/functions"];
let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "walls-"));
  for (const file of [
    "biome.json",
    "scripts/no-randomness.grit",
    "tsconfig.base.json",
    ...FOLDERS.map((folder) => `${folder}/tsconfig.json`),
  ]) {
    mkdirSync(join(tree, dirname(file)), { recursive: true });
    copyFileSync(file, join(tree, file));
  }
});

afterAll(() => rmSync(tree, { recursive: true }));

/** What the machine says of a file with this text at this place. */
function complaints(tool: "biome" | "tsc", file: string, text: string): string {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), text);
  const command =
    tool === "biome"
      ? [resolve("node_modules/@biomejs/biome/bin/biome"), "lint", file]
      : [resolve("node_modules/typescript/bin/tsc"), "-p", dirname(file)];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: tree, encoding: "utf8" });
  rmSync(join(tree, file));
  return stdout + stderr;
}

describe("a wrong import is refused", () => {
  test.each([
    [
      "src/domain/okr/probe.ts",
      `import { inputs } from "../../app/api/actions";\nexport const x = inputs;\n`,
      "domain imports only domain",
    ],
    ["src/domain/okr/probe.ts", `import * as z from "zod/mini";\nexport const x = z;\n`, "domain imports only domain"],
    ["src/domain/okr/probe.ts", `import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n`, "domain imports only domain"],
    ["src/domain/okr/probe.ts", `import { DateTime } from "luxon";\nexport const x = DateTime;\n`, "domain imports only domain"],
    ["src/google/probe.ts", `import * as z from "zod/mini";\nexport const x = z;\n`, "google imports only app and domain"],
    ["src/app/probe.ts", `import { KRSCORE } from "../functions/krscore";\nexport const x = KRSCORE;\n`, "app imports only domain"],
    ["src/app/probe.ts", `import { x } from "../google/workbook";\nexport const y = x;\n`, "app imports only domain"],
    ["src/app/probe.ts", `import * as z from "zod";\nexport const x = z;\n`, "Use zod/mini"],
    ["src/functions/probe.ts", `import { inputs } from "../app/api/actions";\nexport const x = inputs;\n`, "functions import only domain"],
    ["src/functions/probe.ts", `import { x } from "../google/workbook";\nexport const y = x;\n`, "functions import only domain"],
    [
      "src/google/probe.ts",
      `import { KRSCORE } from "../functions/krscore";\nexport const x = KRSCORE;\n`,
      "google imports only app and domain",
    ],
    [
      "sidebar/probe.ts",
      `import { scoreOf } from "../src/domain/okr/score";\nexport const x = scoreOf;\n`,
      "the sidebar imports only app/api",
    ],
    ["sidebar/probe.ts", `import { x } from "../src/google/door";\nexport const y = x;\n`, "the sidebar imports only app/api"],
    ["sidebar/probe.ts", `import { x } from "../local/host/host";\nexport const y = x;\n`, "the sidebar imports only app/api"],
    ["sidebar/probe.ts", `import { DateTime } from "luxon";\nexport const x = DateTime;\n`, "the sidebar imports only Preact"],
    ["local/probe.ts", `import { main } from "../src/main";\nexport const x = main;\n`, "knows nothing of the sources"],
    ["local/probe.ts", `import { x } from "../sidebar/app";\nexport const y = x;\n`, "knows nothing of the sources"],
    ["local/probe.ts", `import { x } from "../tests/support/add-on";\nexport const y = x;\n`, "knows nothing of the sources"],
    ["src/main.ts", `import { x } from "../local/host/host";\nexport const y = x;\n`, "main only names"],
    ["src/main.ts", `import { x } from "../sidebar/app";\nexport const y = x;\n`, "main only names"],
    ["src/main.ts", `import { x } from "./domain/okr/score";\nexport const y = x;\n`, "main only names"],
  ])("%s: %j", (file, text, sentence) => {
    expect(complaints("biome", file, text)).toContain(sentence);
  });

  test("a right import passes, so the machine looks and does not merely refuse", () => {
    const text = `import { isEmptyCell } from "../cells/empty";\n\nexport const probe = isEmptyCell("");\n`;

    expect(complaints("biome", "src/domain/okr/probe.ts", text)).toContain("Checked 1 file");
  });

  test.each([
    ["src/domain/okr/probe.ts", `import { quantile } from "simple-statistics";\n\nexport const probe = quantile;\n`],
    ["src/app/api/probe.ts", `import * as z from "zod/mini";\n\nexport const probe = z;\n`],
  ])("a library that the folder may use passes: %s", (file, text) => {
    expect(complaints("biome", file, text)).toContain("Checked 1 file");
  });

  test("the sidebar may import the contract it shares with the server", () => {
    const text = `import { inputs } from "../src/app/api/actions";\n\nexport const probe = inputs;\n`;

    expect(complaints("biome", "sidebar/probe.ts", text)).toContain("Checked 1 file");
  });
});

describe("what a folder must not know does not exist there", () => {
  test.each([
    ["src/domain/probe.ts", "SpreadsheetApp"],
    ["src/domain/probe.ts", "document"],
    ["src/domain/probe.ts", "setTimeout"],
    ["src/app/probe.ts", "SpreadsheetApp"],
    ["src/functions/probe.ts", "PropertiesService"],
  ])("%s cannot say %s", (file, name) => {
    expect(complaints("tsc", file, `export const probe = ${name};\n`)).toContain(`Cannot find name '${name}'`);
  });

  test("domain cannot say Math.random", () => {
    expect(complaints("biome", "src/domain/probe.ts", "export const probe = Math.random();\n")).toContain("seeded generator");
  });

  test.each(["Date", "console"])("domain cannot say %s", (name) => {
    expect(complaints("biome", "src/domain/probe.ts", `export const probe = ${name};\n`)).toContain("noRestrictedGlobals");
  });
});
