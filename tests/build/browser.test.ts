/** The browser tests need a browser: the one that is there, or one that is installed; nothing is really installed here. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thisMachine } from "../../scripts/browser";
import { installBrowser, installSteps } from "../../scripts/browser-install";
import { findBrowser, type Machine } from "../../scripts/browser-places";

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const UBUNTU = "NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n";
const MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'ID=fedora\nID_LIKE="rhel centos"\n';
const PLAYWRIGHT = { program: "/project/cli.js", browser: "/cache/playwright/chrome" };
const HOW = "Install Chrome or Chromium, or set CHROME_PATH to its program file.";

/** A machine on which these files can be run. */
function machine(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    environment: { PATH: "/usr/local/bin:/usr/bin", HOME: "/home/ana" },
    osRelease: DEBIAN,
    isRoot: false,
    hasSudo: () => false,
    canRun: (path) => files.includes(path),
    playwright: PLAYWRIGHT,
    ...more,
  };
}

const APT = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
];
const WITH_SUDO = APT.map((step) => ["sudo", "-n", ...step]);
const PLAYWRIGHTS_OWN = [[process.execPath, PLAYWRIGHT.program, "install", "chromium"]];

const sudo = { hasSudo: () => true };
const apt = ["/usr/bin/apt-get"];

test.each<[string, string[][], Machine]>([
  ["Debian as root gets its package", APT, machine(apt, { isRoot: true })],
  ["Debian with sudo gets its package", WITH_SUDO, machine(apt, sudo)],
  ["Ubuntu as root gets its package", APT, machine(apt, { osRelease: UBUNTU, isRoot: true })],
  ["a kin of Ubuntu with sudo gets its package", WITH_SUDO, machine(apt, { osRelease: MINT, ...sudo })],
  ["Debian without rights gets playwright's own", PLAYWRIGHTS_OWN, machine(apt)],
  ["Debian without apt-get gets playwright's own", PLAYWRIGHTS_OWN, machine([], { isRoot: true })],
  ["another Linux gets playwright's own", PLAYWRIGHTS_OWN, machine(apt, { osRelease: FEDORA, isRoot: true })],
  ["a Linux that says nothing gets playwright's own", PLAYWRIGHTS_OWN, machine(apt, { osRelease: "", isRoot: true })],
  ["a Mac gets playwright's own", PLAYWRIGHTS_OWN, machine([], { platform: "darwin", osRelease: "", ...sudo })],
  ["Windows gets playwright's own", PLAYWRIGHTS_OWN, machine([], { platform: "win32", osRelease: "" })],
])("without a browser %s", (_what, steps, given) => {
  expect(installSteps(given)).toEqual(steps);
});

test("nobody is asked for sudo where apt-get is not used", () => {
  const hasSudo = () => {
    throw new Error("asked");
  };

  expect(installSteps(machine([], { osRelease: FEDORA, hasSudo }))).toEqual(PLAYWRIGHTS_OWN);
  expect(installSteps(machine(apt, { isRoot: true, hasSudo }))).toEqual(APT);
});

const MAC = { platform: "darwin" as const, osRelease: "" };
const CHROME_OF_MAC = "Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const WINDOWS = { platform: "win32" as const, environment: { Path: "C:\\Windows;D:\\bin", PROGRAMFILES: "C:\\Program Files" } };

test.each<[string, string | null, Machine]>([
  ["on PATH", "/usr/bin/google-chrome", machine(["/usr/bin/google-chrome"])],
  ["on PATH before that of playwright", "/usr/bin/chromium", machine([PLAYWRIGHT.browser, "/usr/bin/chromium"])],
  ["Chromium before Chrome", "/usr/bin/chromium", machine(["/usr/bin/google-chrome", "/usr/bin/chromium"])],
  ["as a snap", "/snap/bin/chromium", machine(["/snap/bin/chromium"])],
  ["among the programs of a Mac", `/${CHROME_OF_MAC}`, machine([`/${CHROME_OF_MAC}`], MAC)],
  ["among the person's own programs on a Mac", `/home/ana/${CHROME_OF_MAC}`, machine([`/home/ana/${CHROME_OF_MAC}`], MAC)],
  [
    "among the programs of Windows",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    machine(["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"], WINDOWS),
  ],
  ["on the path of Windows", "D:\\bin\\chrome.exe", machine(["D:\\bin\\chrome.exe"], WINDOWS)],
  ["that playwright installed before", PLAYWRIGHT.browser, machine([PLAYWRIGHT.browser])],
  ["nowhere", null, machine(["/opt/chromium"])],
  [
    "where CHROME_PATH says",
    "/opt/chromium",
    machine(["/opt/chromium", "/usr/bin/chromium"], { environment: { CHROME_PATH: "/opt/chromium" } }),
  ],
])("a browser is found %s", (_where, path, given) => {
  expect(findBrowser(given)).toBe(path);
});

test("a CHROME_PATH that cannot be run is said, not passed over", () => {
  const given = machine(["/usr/bin/chromium"], { environment: { PATH: "/usr/bin", CHROME_PATH: "/opt/gone" } });

  expect(() => findBrowser(given)).toThrow(`CHROME_PATH is "/opt/gone", which cannot be run. ${HOW}`);
});

/** A machine whose commands are scripts in a folder of their own, and the lines that they left. */
function withCommands(commands: Readonly<Record<string, string>>, more: Partial<Machine> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "commands-"));
  const log = join(folder, "log");
  for (const [name, script] of Object.entries(commands)) {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho "${name} $* ($DEBIAN_FRONTEND)" >> "${log}"\ncd "${folder}"\n${script}\n`);
    chmodSync(path, 0o755);
  }
  const real = thisMachine({ PATH: folder });
  // Whatever browser this machine itself has is not seen.
  const canRun = (path: string): boolean => path.startsWith(folder) && real.canRun(path);
  const given: Machine = {
    ...real,
    platform: "linux",
    osRelease: DEBIAN,
    isRoot: true,
    canRun,
    playwright: { program: join(folder, "cli.js"), browser: join(folder, "own") },
  };
  return { folder, given: { ...given, ...more }, ran: () => (existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n") : []) };
}

const MAKES_CHROMIUM = '[ "$1" = update ] || { echo "#!/bin/sh" > chromium; /bin/chmod +x chromium; }';

beforeEach(() => {
  jest.spyOn(console, "log").mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test("what apt-get installs is the browser that the tests use", () => {
  const { folder, given, ran } = withCommands({ "apt-get": MAKES_CHROMIUM });

  expect(findBrowser(given)).toBe(null);
  expect(installBrowser(given)).toBe(join(folder, "chromium"));
  expect(ran()).toEqual(["apt-get update (noninteractive)", "apt-get install -y --no-install-recommends chromium (noninteractive)"]);
});

test("who is not root installs by sudo where that asks nothing", () => {
  const asRoot = { isRoot: false };
  const { folder, given, ran } = withCommands({ "apt-get": MAKES_CHROMIUM, sudo: 'shift; [ "$1" = true ] || exec "$@"' }, asRoot);

  expect(installBrowser(given)).toBe(join(folder, "chromium"));
  expect(ran().filter((line) => line.startsWith("sudo"))).toEqual([
    "sudo -n true ()",
    "sudo -n apt-get update (noninteractive)",
    "sudo -n apt-get install -y --no-install-recommends chromium (noninteractive)",
  ]);
});

test("where sudo asks for a password, playwright's own is installed", () => {
  const { folder, given, ran } = withCommands({ "apt-get": "exit 1", sudo: "exit 1" }, { isRoot: false });
  writeFileSync(
    join(folder, "cli.js"),
    'require("node:fs").writeFileSync(__dirname + "/own", process.argv.slice(2).join(" "), { mode: 0o755 });',
  );

  expect(installBrowser(given)).toBe(join(folder, "own"));
  expect(readFileSync(join(folder, "own"), "utf8")).toBe("install chromium");
  expect(ran()).toEqual(["sudo -n true ()"]);
});

test("a step that fails is named, with what to do, and nothing is run after it", () => {
  const { given, ran } = withCommands({ "apt-get": "exit 100" });

  expect(() => installBrowser(given)).toThrow(`No browser for the tests: "apt-get update" failed. ${HOW}`);
  expect(ran()).toHaveLength(1);
});

test("a package that brings no browser, as Ubuntu's where there are no snaps, is said so", () => {
  const { given } = withCommands({ "apt-get": "" }, { osRelease: UBUNTU, canRun: (path) => path.endsWith("/apt-get") });

  expect(() => installBrowser(given)).toThrow(`A browser was installed, but is in none of the usual places. ${HOW}`);
});
