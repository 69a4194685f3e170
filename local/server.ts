/** Serves the local spreadsheet on loopback: the page, the built add-on and a fixed list of library files, nothing else. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join } from "node:path";

/** Library files by the path they are served under; they come as they are from node_modules. */
const LIBRARIES: Readonly<Record<string, string>> = {
  "/lib/owl.js": "@odoo/owl/dist/owl.iife.min.js",
  "/lib/chart.js": "chart.js/dist/chart.umd.js",
  "/lib/luxon.js": "luxon/build/global/luxon.min.js",
  "/lib/chart-luxon.js": "chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.min.js",
  "/lib/o-spreadsheet.js": "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js",
  "/lib/o-spreadsheet.xml": "@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "/lib/o-spreadsheet.css": "@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "/lib/bootstrap.css": "bootstrap/dist/css/bootstrap.min.css",
  "/lib/css/font-awesome.css": "font-awesome/css/font-awesome.min.css",
  "/lib/fonts/fontawesome-webfont.woff2": "font-awesome/fonts/fontawesome-webfont.woff2",
};

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  // The grid compiles its templates and formulas at run time, hence unsafe-eval; nothing may leave the machine.
  "Content-Security-Policy": "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'none'",
};

export interface LocalServerOptions {
  /** The bundled page, as text. */
  script: string;
  /** Folder of index.html, page.css and icon.svg. */
  page: string;
  /** Folder of Code.js, Sidebar.html and appsscript.json. */
  dist: string;
  /** node_modules. */
  modules: string;
  /** The workbook named on the command line; it is read anew at each load of the page. */
  workbook: string | null;
}

type Answer = { path: string } | { body: string; type: string };

/** An HTTP server, not yet listening, that answers GET and HEAD for its fixed list of paths, to this machine only. */
export function createLocalServer(options: LocalServerOptions): Server {
  const answers = answersOf(options);
  return createServer((request, response) => {
    respond(answers, request, response).catch((error: NodeJS.ErrnoException) => {
      const status = error.code === "ENOENT" ? 404 : 500;
      if (!response.headersSent) finish(response, status, `${error.message}\n`);
      else response.destroy();
    });
  });
}

/** Starts listening on 127.0.0.1 at this port, or the next one that is free; answers the port. Port 0 takes any free one. */
export async function listen(server: Server, port: number, attempts = 20): Promise<number> {
  for (let candidate = port; candidate < port + attempts; candidate += 1) {
    if (await listensAt(server, candidate)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No free port between ${port} and ${port + attempts - 1}. Set PORT to another number.`);
}

function listensAt(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", failed);
      resolve(true);
    });
  });
}

function answersOf({ script, page, dist, modules, workbook }: LocalServerOptions): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [path, file] of Object.entries(LIBRARIES)) answers.set(path, { path: join(modules, file) });
  for (const file of ["Code.js", "Sidebar.html", "appsscript.json"]) answers.set(`/dist/${file}`, { path: join(dist, file) });
  answers.set("/", { path: join(page, "index.html") });
  answers.set("/page.css", { path: join(page, "page.css") });
  answers.set("/icon.svg", { path: join(page, "icon.svg") });
  answers.set("/page.js", { body: script, type: ".js" });
  answers.set("/start.json", {
    body: JSON.stringify({ workbook: workbook && { name: basename(workbook), place: placeOf(workbook) } }),
    type: ".json",
  });
  if (workbook) answers.set("/workbook", { path: workbook });
  return answers;
}

/** Tells files of one name apart without telling the page where they are. */
function placeOf(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 16);
}

async function respond(answers: Map<string, Answer>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLoopback(request.headers.host)) return finish(response, 403, "Open this page by its loopback address.\n");
  if (request.method !== "GET" && request.method !== "HEAD") return finish(response, 405, "Only GET and HEAD are answered.\n");
  const answer = answers.get((request.url ?? "/").split("?")[0] ?? "/");
  if (!answer) return finish(response, 404, "Not found.\n");
  const isHead = request.method === "HEAD";
  if ("body" in answer) return send(response, answer.body, answer.type, isHead);

  const { mtimeMs, size } = await stat(answer.path);
  const tag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, { ...HEADERS, ETag: tag }).end();
    return;
  }
  send(response, await readFile(answer.path), extname(answer.path), isHead, tag);
}

function send(response: ServerResponse, body: string | Buffer, extension: string, isHead: boolean, tag?: string): void {
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Content-Length": Buffer.byteLength(body),
    ...(tag ? { ETag: tag } : {}),
  });
  response.end(isHead ? undefined : body);
}

function finish(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" }).end(text);
}

/** Another host name means that a page elsewhere pointed its own name at this machine. */
function isLoopback(host: string | undefined): boolean {
  const name = (host ?? "").replace(/:\d+$/, "");
  return name === "127.0.0.1" || name === "localhost" || name === "[::1]";
}
