/** The import walls are kept by machines; each wall is shown to stop a wrong import. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What the machine says of a file with this text at this place; the file is there only while it looks. */
function complaints(tool: "biome" | "tsc", file: string, text: string): string {
  const probe = file.replace(/(\.tsx?)$/, `-wall-probe-${process.pid}$1`);
  mkdirSync(dirname(probe), { recursive: true });
  writeFileSync(probe, text);
  const command =
    tool === "biome"
      ? ["node_modules/@biomejs/biome/bin/biome", "lint", "--max-diagnostics=50", probe]
      : ["node_modules/typescript/bin/tsc", "-p", dirname(probe)];
  try {
    const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    return stdout + stderr;
  } finally {
    rmSync(probe);
  }
}

describe("a wrong import is refused", () => {
  test.each([
    [
      "src/domain/okr/probe.ts",
      `import { actions } from "../../app/api/actions";\nexport const x = actions;\n`,
      "domain imports only domain",
    ],
    ["src/domain/okr/probe.ts", `import * as z from "zod/mini";\nexport const x = z;\n`, "domain imports only domain"],
    ["src/domain/okr/probe.ts", `import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n`, "domain imports only domain"],
    ["src/app/probe.ts", `import { KRSCORE } from "../functions/krscore";\nexport const x = KRSCORE;\n`, "app imports only domain"],
    ["src/app/probe.ts", `import { x } from "../google/workbook";\nexport const y = x;\n`, "app imports only domain"],
    ["src/app/probe.ts", `import * as z from "zod";\nexport const x = z;\n`, "Use zod/mini"],
    [
      "src/functions/probe.ts",
      `import { actions } from "../app/api/actions";\nexport const x = actions;\n`,
      "functions import only domain",
    ],
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
    ["local/probe.ts", `import { main } from "../src/main";\nexport const x = main;\n`, "knows nothing of the sources"],
  ])("%s: %j", (file, text, sentence) => {
    expect(complaints("biome", file, text)).toContain(sentence);
  });

  test("a right import passes, so the machine looks and does not merely refuse", () => {
    const text = `import { isEmptyCell } from "../cells/empty";\n\nexport const probe = isEmptyCell("");\n`;

    expect(complaints("biome", "src/domain/okr/probe.ts", text)).toContain("Checked 1 file");
  });

  test("the sidebar may import the contract it shares with the server", () => {
    const text = `import { actions } from "../src/app/api/actions";\n\nexport const probe = actions;\n`;

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

  test.each(["Date", "console"])("domain cannot say %s", (name) => {
    expect(complaints("biome", "src/domain/probe.ts", `export const probe = ${name};\n`)).toContain("noRestrictedGlobals");
  });
});
