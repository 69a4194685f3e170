/** Formulas that can be compared from row to row. */

const REFERENCE = /(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;

/**
 * The number of a column's letters.
 * @example columnNumber("AB") //=> 28
 */
export function columnNumber(letters: string): number {
  return letters
    .toUpperCase()
    .split("")
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * A formula with its references counted from its own cell, so that the same formula one row below reads the same.
 * @example relativeFormula("=B3/$C$1", 3, 4) //=> "=R[0]C[-2]/R1C3"
 * @example relativeFormula("=B3/$C$1", 3, 4) === relativeFormula("=B4/$C$1", 4, 4) //=> true
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  const parts = formula.split('"');
  const plain = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(REFERENCE, (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
          const down = fixedRow ? digits : `[${Number(digits) - row}]`;
          const right = fixedColumn ? String(columnNumber(letters)) : `[${columnNumber(letters) - column}]`;
          return `R${down}C${right}`;
        }),
  );
  return plain.join('"');
}
