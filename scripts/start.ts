/** Builds the add-on and opens it in the local spreadsheet; `npm start -- --help` says with which options. */
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { listen } from "../local/server";
import { build } from "./build";
import { localServer } from "./local-page";

const DEFAULT_PORT = 8090;
const USAGE = `Usage: npm start [-- [workbook.xlsx | workbook.csv] [--no-open]]
Opens the add-on in a local spreadsheet, in your browser unless --no-open is given: with this workbook, or with the example.
PORT=${DEFAULT_PORT} npm start sets the port; where it is taken, the next free one is used.`;

async function start(): Promise<void> {
  const known = { "no-open": { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
  const { values, positionals } = parseArgs({ options: known, allowPositionals: true, strict: false });
  const { "no-open": isQuiet, help, ...others } = values;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`There is no option --${unknown}.\n${USAGE}`);
  if (help) return console.log(USAGE);
  const workbook = workbookOf(positionals);
  const [server] = await Promise.all([localServer({ workbook, dist: resolve("dist") }), build()]);
  const port = await listen(server, portOf(process.env["PORT"]));
  const address = `http://127.0.0.1:${port}/`;
  console.log(`North Star OKRs runs at ${address} (Ctrl-C stops it).`);
  if (!isQuiet) openInBrowser(address);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

function workbookOf(positionals: string[]): string | null {
  const [file, ...more] = positionals;
  if (file === undefined) return null;
  if (more.length > 0) throw new Error(`One workbook at a time: ${positionals.join(", ")} were given.`);
  if (![".xlsx", ".csv"].includes(extname(file).toLowerCase())) throw new Error(`${file} is neither .xlsx nor .csv.`);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Error(`${file} cannot be read. Check the path.`);
  }
  if (!statSync(file).isFile()) throw new Error(`${file} is a folder, not a workbook.`);
  return resolve(file);
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is "${text}". Give a whole number from 0 to 65535.`);
  return port;
}

/** Asks the system for its usual browser; where there is none (a server, a container), the printed address has to do. */
function openInBrowser(address: string): void {
  const hasDisplay = process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (!hasDisplay) return;
  const [command, ...words]: [string, ...string[]] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened; please open the address yourself."));
  child.unref();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
