import { mkdtempSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalServer, listen } from "../../local/server";

let server: Server;
let port: number;

beforeAll(async () => {
  const dist = mkdtempSync(join(tmpdir(), "dist-"));
  writeFileSync(join(dist, "Code.js"), "function onOpen() {}");
  writeFileSync(join(dist, "secret.txt"), "secret");
  server = createLocalServer({ script: "start()", page: "local/page", dist, modules: "node_modules", workbook: null });
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
});

interface Answer {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

/** One request, its path sent as it stands. */
function ask(path: string, { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers: response.headers }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

test.each([
  ["/", "text/html"],
  ["/page.js", "text/javascript"],
  ["/page.css", "text/css"],
  ["/icon.svg", "image/svg"],
  ["/dist/Code.js?now", "text/javascript"],
  ["/lib/o-spreadsheet.js", "text/javascript"],
  ["/lib/o-spreadsheet.xml", "text/xml"],
  ["/lib/bootstrap.css", "text/css"],
  ["/lib/fonts/fontawesome-webfont.woff2", "font/woff2"],
])("%s is served", async (path, type) => {
  const { status, headers } = await ask(path);

  expect(status).toBe(200);
  expect(headers["content-type"]).toContain(type);
});

test.each([
  "/dist/secret.txt",
  "/dist/../package.json",
  "/dist/%2e%2e/package.json",
  "/lib/../../package.json",
  "//etc/passwd",
  "/package.json",
  "/node_modules/fflate/package.json",
  "/workbook",
])("%s is not", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("a name that is not this machine's is turned away", async () => {
  expect((await ask("/", { headers: { host: `evil.example:${port}` } })).status).toBe(403);
  expect((await ask("/", { headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test("nothing can be written", async () => {
  expect((await ask("/dist/Code.js", { method: "PUT" })).status).toBe(405);
});

test("what did not change is not sent again", async () => {
  const { headers } = await ask("/dist/Code.js");
  const again = await ask("/dist/Code.js", { headers: { "if-none-match": String(headers["etag"]) } });

  expect(again).toMatchObject({ status: 304, body: "" });
});

test("files of one name in two folders are told apart, and the page does not learn where they are", async () => {
  const started = async (workbook: string) => {
    const other = createLocalServer({ script: "", page: "local/page", dist: "dist", modules: "node_modules", workbook });
    const at = await listen(other, 0);
    const text = await (await fetch(`http://127.0.0.1:${at}/start.json`)).text();
    other.close();
    return text;
  };
  const [first, again, second] = [
    await started("/home/a/plan.xlsx"),
    await started("/home/a/plan.xlsx"),
    await started("/home/b/plan.xlsx"),
  ];

  expect(JSON.parse(first)).toMatchObject({ workbook: { name: "plan.xlsx" } });
  expect(again).toBe(first);
  expect(second).not.toBe(first);
  expect(first).not.toContain("home");
});

test("a port that is taken leads to the next one", async () => {
  const other = createLocalServer({ script: "", page: "local/page", dist: "dist", modules: "node_modules", workbook: null });
  const next = await listen(other, port);
  other.close();

  expect(next).toBeGreaterThan(port);
});
