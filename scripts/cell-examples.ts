/** The examples of custom functions: calls as a person types them into a cell, with what the cell then shows. */

/** One call and its result, as the comment above the function gives it. */
export interface CellExample {
  /** Cells of the sheet from A1 on, where the call reads some. */
  given: string[][];
  /** Where to type it, when not in an empty sheet. */
  place: string;
  formula: string;
  /** What the cells show, row by row from the one with the formula on. */
  result: string[][];
}

const TAG = "@example";
const GIVES = "//=>";

/** The lines of a comment, those of its examples apart from the others. */
function parted(comment: string): { others: string[]; examples: string[][] } {
  const others: string[] = [];
  const examples: string[][] = [];
  let isExample = false;
  for (const line of comment.split("\n")) {
    const text = line.replace(/^ \* ?/, "");
    if (text.startsWith(TAG)) examples.push([]);
    isExample = text.startsWith(TAG) || (isExample && !/^(?:@|\*?\/)|^ \*\//.test(text));
    if (isExample) examples[examples.length - 1]?.push(text.replace(TAG, "").trim());
    else others.push(line);
  }
  return { others, examples };
}

/** The comment as Sheets gets it: examples and empty lines weigh on every execution and are shown nowhere. */
export function withoutExamples(comment: string): string {
  return parted(comment)
    .others.filter((line) => line !== " *")
    .join("\n");
}

function cellsOf(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

/** The examples of a comment. */
export function cellExamples(comment: string): CellExample[] {
  return parted(comment).examples.map((lines) => {
    const example: CellExample = { given: [], place: "", formula: "", result: [] };
    for (const line of lines.filter(Boolean)) {
      const [call = "", result] = line.split(GIVES);
      if (call.startsWith("=")) example.formula = call.trim();
      else if (call.startsWith("|")) example.given.push(cellsOf(line).slice(1, -1));
      else example.place += call.trim();
      if (result !== undefined) example.result.push(cellsOf(result.trim()));
    }
    return example;
  });
}
