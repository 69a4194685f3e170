/**
 * How long `npm start` takes until the spreadsheet can be used, and how long a workbook of 10,000 rows takes to open,
 * as ratios against a bare o-spreadsheet page that does the same in the same browser. Run with `npx tsx bench/start.ts`.
 * The bare page is given the workbook unpacked, and knows neither the add-on nor its sidebar.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { type Browser, chromium, type Page } from "playwright-core";
import { ensureBrowser, LAUNCH_FLAGS } from "../scripts/browser";

const ROWS = 10_000;
const ROUNDS = 3;

const BARE = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/lib/o-spreadsheet.css"></head>
<body style="height:800px"><div id="grid" style="height:800px"></div>
${["owl", "chart", "luxon", "chart-luxon", "o-spreadsheet"].map((name) => `<script src="/lib/${name}.js"></script>`).join("\n")}
<script>(async () => {
  const templates = await (await fetch("/lib/o-spreadsheet.xml")).text();
  const model = new o_spreadsheet.Model(await (await fetch("/bare.json")).json());
  const props = { model, notifyUser() {}, raiseError() {}, askConfirmation() {} };
  const app = new owl.App(o_spreadsheet.Spreadsheet, { props });
  app.addTemplates(templates);
  await app.mount(document.getElementById("grid"));
  document.body.dataset.ready = "true";
})();</script></body></html>`;

interface Times {
  /** From the process's start to the printed address. */
  address: number;
  /** From the page's call to its being ready for use. */
  page: number;
  bare: number;
}

/** A workbook as a team keeps it: a week, four metrics and a ratio by formula in each of the rows. */
async function bigWorkbook(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Data");
  sheet.addRow(["Week", "Visits", "Signups", "Orders", "Revenue", "Ratio"]);
  for (let row = 2; row <= ROWS + 1; row += 1) {
    const visits = 1000 + ((row * 37) % 900);
    sheet.addRow([
      45_000 + row,
      visits,
      row % 83,
      row % 41,
      (row * 13) % 7919,
      { formula: `C${row}/B${row}`, result: (row % 83) / visits },
    ]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The unpacked parts of an .xlsx, as o-spreadsheet reads them. */
function unpacked(content: Buffer): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function startedAt(words: string[]): Promise<{ child: ChildProcess; address: string; milliseconds: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts", "--no-open", ...words], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const address = /http:\/\/\S+\//.exec(printed)?.[0];
    if (address) return { child, address, milliseconds: performance.now() - began };
  }
  throw new Error(`npm start ended without an address: ${printed}`);
}

async function readyAfter(page: Page, address: string): Promise<number> {
  const began = performance.now();
  await page.goto(address);
  await page.locator("body[data-ready]").waitFor({ state: "attached", timeout: 120_000 });
  return performance.now() - began;
}

async function measured(browser: Browser, words: string[], bareData: Record<string, string>): Promise<Times> {
  const { child, address, milliseconds } = await startedAt(words);
  try {
    const fresh = async () => (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    const page = await readyAfter(await fresh(), address);
    const empty = await fresh();
    await empty.route("**/bare.html", (route) => route.fulfill({ contentType: "text/html", body: BARE }));
    await empty.route("**/bare.json", (route) => route.fulfill({ json: bareData }));
    return { address: milliseconds, page, bare: await readyAfter(empty, `${address}bare.html`) };
  } finally {
    child.kill("SIGTERM");
  }
}

/** The round in which page and bare page together were disturbed least. */
async function best(browser: Browser, words: string[], bareData: Record<string, string>): Promise<Times> {
  const rounds: Times[] = [];
  while (rounds.length < ROUNDS) rounds.push(await measured(browser, words, bareData));
  return rounds.reduce((one, other) => (other.page + other.bare < one.page + one.bare ? other : one));
}

function report(what: string, { address, page, bare }: Times): void {
  const total = address + page;
  console.log(
    `${what}: address after ${address.toFixed(0)} ms, usable ${page.toFixed(0)} ms later, ${total.toFixed(0)} ms in all; bare page ${bare.toFixed(0)} ms: ${(page / bare).toFixed(1)} times`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "north-star-okrs-"));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: LAUNCH_FLAGS });
try {
  report("npm start with the example", await best(browser, [], {}));
  const content = await bigWorkbook();
  const file = join(folder, "rows.xlsx");
  writeFileSync(file, content);
  report(`npm start with ${ROWS.toLocaleString("en")} rows`, await best(browser, [file], unpacked(content)));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
