/** The unmodified clasp takes dist/ to the Apps Script API and back; the API is a loopback stand-in. */
import { spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type AppsScriptApi, type ScriptFile, startAppsScriptApi } from "./apps-script-api";

const CLASP = resolve("node_modules/@google/clasp/build/src/index.js");
const OLD_PROJECT: ScriptFile[] = [
  { name: "appsscript", type: "JSON", source: "{}" },
  { name: "Leftover", type: "SERVER_JS", source: "function leftover() {}" },
];

let api: AppsScriptApi;
let project: string;

beforeEach(async () => {
  api = await startAppsScriptApi(OLD_PROJECT);
  project = mkdtempSync(join(tmpdir(), "clasp-"));
  copyFileSync(".clasp.json", join(project, ".clasp.json"));
  cpSync("dist", join(project, "dist"), { recursive: true });
  writeFileSync(join(project, "authority.pem"), api.certificate);
  writeFileSync(join(project, "login.json"), JSON.stringify(login()));
});

afterEach(async () => {
  await api.close();
  rmSync(project, { recursive: true });
});

/** A login file whose token never needs to be renewed. */
function login(): unknown {
  const expiry_date = Date.UTC(2100, 0, 1);
  return {
    tokens: {
      default: { type: "authorized_user", client_id: "x", client_secret: "y", refresh_token: "r", access_token: "t", expiry_date },
    },
  };
}

interface Run {
  exitCode: number | null;
  output: string;
}

function clasp(...words: string[]): Promise<Run> {
  const child = spawn(process.execPath, [CLASP, "-A", "login.json", ...words], {
    cwd: project,
    env: { ...process.env, HTTPS_PROXY: api.proxy, NODE_EXTRA_CA_CERTS: join(project, "authority.pem"), NO_PROXY: "", no_proxy: "" },
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((done) => child.on("close", (exitCode) => done({ exitCode, output })));
}

const built = (file: string): string => readFileSync(join("dist", file), "utf8");

test("what arrives at Google equals dist/, byte for byte, and nothing else is left there", async () => {
  const { exitCode } = await clasp("push", "--force");

  expect(exitCode).toBe(0);
  expect([...api.files()].map(({ name, type, source }) => [name, type, source]).sort()).toEqual([
    ["Code", "SERVER_JS", built("Code.js")],
    ["Sidebar", "HTML", built("Sidebar.html")],
    ["appsscript", "JSON", built("appsscript.json")],
  ]);
  expect(api.calls.filter((call) => call.startsWith("refused"))).toEqual([]);
});

test("status lists the three built files and no source", async () => {
  const { exitCode, output } = await clasp("--json", "status");

  expect(exitCode).toBe(0);
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  expect([...filesToPush].sort()).toEqual(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]);
});

test("pull after push brings back the same bytes", async () => {
  await clasp("push", "--force");
  rmSync(join(project, "dist"), { recursive: true });

  const { exitCode } = await clasp("pull");

  expect(exitCode).toBe(0);
  expect(readdirSync(join(project, "dist")).sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
  for (const file of ["Code.js", "Sidebar.html", "appsscript.json"])
    expect(readFileSync(join(project, "dist", file), "utf8")).toBe(built(file));
});

test("a second push of the same files changes nothing", async () => {
  await clasp("push", "--force");
  const before = api.calls.filter((call) => call.startsWith("PUT")).length;

  const { output } = await clasp("push", "--force");

  expect(output).toMatch(/up to date/i);
  expect(api.calls.filter((call) => call.startsWith("PUT"))).toHaveLength(before);
});

test("a version is made with its description and listed", async () => {
  await clasp("push", "--force");

  const made = await clasp("version", "First release");
  const listed = await clasp("versions");

  expect(made.exitCode).toBe(0);
  expect(api.versions()).toMatchObject([{ versionNumber: 1, description: "First release" }]);
  expect(listed.output).toContain("First release");
});
