/** Builds dist/: Code.js, Sidebar.html and appsscript.json, exactly what Google gets and nothing else. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { minifySync } from "@swc/core";
import * as esbuild from "esbuild";
import { askingOnce } from "./ask-once";
import { leaveOut } from "./leave-out";
import { publicFunctions, stub } from "./public-functions";
import { pureSchemas } from "./pure-schemas";
import { setUpOnCall } from "./set-up-on-call";

/**
 * Globals of the language that the bundle reads once and then calls by a name of its own: in a sandbox each look-up of a global is a call, and a
 * column of texts asks for thousands; the names are also shorter.
 */
const READ_ONCE = ["Array", "Float64Array", "Map", "Math", "Number", "Object", "Set", "String"];
/** What a library writes on `globalThis` stays inside the bundle: in Apps Script every top-level name is a name of the whole project. */
const OWN_WORLD = "ownGlobalThis";

/** The one global that holds the bundle; not callable from a cell, since it is no function. */
const BUNDLE = "NorthStarOkrs";

/** Makes dist/ anew from the sources. */
export async function build(): Promise<void> {
  const [code, sidebar] = await Promise.all([codeBundle(), buildSidebar()]);
  rmSync("dist", { recursive: true, force: true });
  mkdirSync("dist");
  writeFileSync("dist/Code.js", code.text);
  writeFileSync("dist/Sidebar.html", sidebar);
  copyFileSync("appsscript.json", "dist/appsscript.json");
}

/**
 * The text of Code.js, and how many of its bytes come from each source file: of what shortening saves, each saves its share. Sources that are
 * left out bring neither their code nor their functions.
 */
export async function codeBundle(
  isLeftOut = (_path: string): boolean => false,
): Promise<{ text: string; bytesBySource: Record<string, number> }> {
  const functions = publicFunctions().filter(({ file }) => !isLeftOut(file));
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: ["src/main.ts"],
    bundle: true,
    format: "iife",
    globalName: BUNDLE,
    define: { globalThis: OWN_WORLD, ...Object.fromEntries(READ_ONCE.map((name) => [name, `own${name}`])) },
    plugins: [leaveOut(isLeftOut), setUpOnCall, pureSchemas],
    target: "es2019",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    write: false,
    metafile: true,
    // esbuild warns of each module that is left out.
    logLevel: "error",
    // Said once for the whole script, and not in each of its 200 modules again.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
    banner: { js: '"use strict";' },
  });
  const bundled = askingOnce(inOwnWorld(textOf(outputFiles)));
  const text = shortened(bundled);
  const sources = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const share = Buffer.byteLength(text) / Buffer.byteLength(bundled);
  return {
    text: `${text}\n${functions.map((each) => stub(each, BUNDLE)).join("\n\n")}\n`,
    bytesBySource: Object.fromEntries(sources.map(([path, { bytesInOutput }]) => [path, Math.round(bytesInOutput * share)])),
  };
}

/** The script with the names that `define` put in the place of globals, declared first of all. */
function inOwnWorld(script: string): string {
  const head = `var ${BUNDLE}=(()=>{`;
  if (script.split(head).length !== 2)
    throw new Error(`The bundle does not begin with "${head}": look at what esbuild makes of its format.`);
  return script.replace(head, () => `${head}const ${OWN_WORLD}={},${READ_ONCE.map((name) => `own${name}=${name}`).join(",")};`);
}

/**
 * The same script in fewer bytes: what esbuild leaves, such as variables that are used once, is taken together. Nameless functions without
 * `this` become arrows, which is unsafe only where one is called with `new`: nothing here is.
 */
function shortened(script: string): string {
  const { code } = minifySync(script, {
    ecma: 2019,
    compress: { ecma: 2019, passes: 3, unsafe_arrows: true },
    mangle: true,
    format: { comments: false, ecma: 2019 },
  });
  return code;
}

async function buildSidebar(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ["sidebar/sidebar.tsx"],
    bundle: true,
    format: "iife",
    target: "es2019",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [pureSchemas],
    // Google strips what follows `//` inside template literals of inline scripts.
    supported: { "template-literal": false },
    write: false,
  });
  const script = textOf(outputFiles);
  const { code: styles } = await esbuild.transform(readFileSync("sidebar/sidebar.css", "utf8"), { loader: "css", minify: true });
  // Replacer functions: `$&` in minified code would otherwise be read as a replacement pattern.
  return readFileSync("sidebar/sidebar.html", "utf8")
    .replace("<!-- styles -->", () => `<style>${styles}</style>`)
    .replace("<!-- script -->", () => `<script>${inlined(script)}</script>`);
}

/** The script without Google's scriptlet mark, which can stand only in strings; esbuild itself escapes the end tag of a script. */
function inlined(script: string): string {
  return script.replace(/<\?/g, () => "\\x3C?");
}

function textOf(files: esbuild.OutputFile[]): string {
  const [file] = files;
  if (!file) throw new Error("esbuild gave no file.");
  return file.text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) void build();
