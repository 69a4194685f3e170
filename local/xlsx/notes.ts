/** Notes of cells, which an .xlsx keeps beside the sheet as comments. */
import { attribute, fromXml, relationsOf, relationsPath, toXml } from "./xml";

const COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const DRAWING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Notes by address of the sheet that stands in this part. */
export function notesOf(files: Readonly<Record<string, string>>, sheetPath: string): Record<string, string> {
  const notes: Record<string, string> = {};
  const part = relationsOf(files, sheetPath).find(({ type }) => type.endsWith("/comments"));
  for (const [, tag = "", body = ""] of (files[part?.path ?? ""] ?? "").matchAll(/<comment(\s[^>]*)>([\s\S]*?)<\/comment>/g)) {
    const address = attribute(tag, "ref");
    const text = [...body.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, piece = ""]) => fromXml(piece)).join("");
    if (address && text) notes[address] = text;
  }
  return notes;
}

/** Adds the notes to the parts of a saved workbook; `number` keeps the parts of several sheets apart. */
export function addNotes(files: Record<string, string>, sheetPath: string, number: number, notes: Readonly<Record<string, string>>): void {
  const entries = Object.entries(notes).filter(([, text]) => text !== "");
  if (entries.length === 0) return;
  files[`xl/comments${number}.xml`] = commentsXml(entries);
  files[`xl/drawings/vmlDrawing${number}.vml`] = drawingXml(entries);
  const relations = relationsPath(sheetPath);
  const ids = { comments: `rIdNotes${number}`, drawing: `rIdNotesDrawing${number}` };
  const added =
    `<Relationship Id="${ids.comments}" Type="${COMMENTS}" Target="../comments${number}.xml"/>` +
    `<Relationship Id="${ids.drawing}" Type="${DRAWING}" Target="../drawings/vmlDrawing${number}.vml"/>`;
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  files[relations] = (files[relations] ?? empty).replace("</Relationships>", `${added}</Relationships>`);
  const sheet = files[sheetPath] ?? "";
  const before = /<tableParts|<extLst|<\/worksheet>/.exec(sheet)?.index ?? sheet.length;
  files[sheetPath] = `${sheet.slice(0, before)}<legacyDrawing r:id="${ids.drawing}"/>${sheet.slice(before)}`;
  const types = files["[Content_Types].xml"] ?? "";
  const drawingType = types.includes('Extension="vml"')
    ? ""
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const commentsType = `<Override PartName="/xl/comments${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`;
  files["[Content_Types].xml"] = types.replace("</Types>", `${drawingType}${commentsType}</Types>`);
}

function commentsXml(entries: readonly (readonly [string, string])[]): string {
  const comments = entries.map(
    ([address, text]) =>
      `<comment ref="${toXml(address)}" authorId="0"><text><r><t xml:space="preserve">${toXml(text)}</t></r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${comments.join("")}</commentList></comments>`;
}

/** Excel shows a note only where an old-fashioned drawing gives it a box. */
function drawingXml(entries: readonly (readonly [string, string])[]): string {
  const shapes = entries.map(([address], index) => {
    const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return (
      `<v:shape id="note${index}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${Number(row) - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="note" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}
