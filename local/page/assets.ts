/** What the page needs from its server before it can start. */
export interface Assets {
  code: string;
  sidebar: string;
  manifest: { timeZone?: string; oauthScopes?: string[] };
  /** o-spreadsheet's own templates. */
  templates: string;
  /** The file named on the command line, a mark of its folder and one of its version; null when there is none. */
  workbook: { name: string; place: string; version: string } | null;
}

/** Everything at once. */
export async function loadAssets(): Promise<Assets> {
  const [code, sidebar, manifest, templates, start] = await Promise.all(
    ["/dist/Code.js", "/dist/Sidebar.html", "/dist/appsscript.json", "/lib/o-spreadsheet.xml", "/start.json"].map(textOf),
  );
  const { workbook } = JSON.parse(start ?? "{}") as { workbook: { name: string; place: string } | null };
  return {
    code: code ?? "",
    sidebar: sidebar ?? "",
    manifest: JSON.parse(manifest ?? "{}"),
    templates: templates ?? "",
    workbook: workbook && { ...workbook, version: await versionOfWorkbook() },
  };
}

/** The file on the command line, as it is now. */
export async function fetchWorkbook(): Promise<ArrayBuffer> {
  return (await found("/workbook")).arrayBuffer();
}

async function versionOfWorkbook(): Promise<string> {
  const { headers } = await found("/workbook", "HEAD");
  return headers.get("ETag") ?? "";
}

async function textOf(path: string): Promise<string> {
  return (await found(path)).text();
}

async function found(path: string, method = "GET"): Promise<Response> {
  const response = await fetch(path, { method });
  if (!response.ok) throw new Error(`${path} is missing (${response.status}). Stop the server and run "npm start" again.`);
  return response;
}
