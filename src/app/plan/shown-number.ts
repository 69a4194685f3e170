/** Numbers as their metric's cells show them. */

function grouped(value: number, decimals: number): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${digits}${fraction === undefined ? "" : `.${fraction}`}`;
}

function plain(value: number): string {
  return String(Math.abs(value) >= 1e15 ? value : Math.round(value * 1e6) / 1e6);
}

/**
 * A number in the manner of a number that a cell shows: as a percentage, with a currency, with thousands separated, or plain.
 * @example shownLike(0.355, "35.0%") //=> "35.5%"
 * @example shownLike(1200, "$950") //=> "$1,200"
 * @example shownLike(41.5, "38") //=> "41.5"
 */
export function shownLike(value: number, sample: string): string {
  const decimals = /[.,](\d{1,2})\D*$/.exec(sample)?.[1]?.length ?? 0;
  if (/%\s*$/.test(sample)) return `${plain(Math.round(value * 1e8) / 1e6)}%`;
  const currency = /^\s*([^\d\s.,+-]{1,3})\s?\d/.exec(sample)?.[1];
  if (currency !== undefined)
    return `${value < 0 ? "-" : ""}${currency}${grouped(Math.abs(value), Number.isInteger(value) ? 0 : Math.max(decimals, 2))}`;
  return /\d,\d{3}/.test(sample) && Number.isInteger(value) ? grouped(value, 0) : plain(value);
}

/**
 * The number format for a number typed like this; undefined for a plain one.
 * @example formatOfTyped("35.5%") //=> "0.0%"
 * @example formatOfTyped("$1.2M") //=> "[$$]#,##0"
 * @example formatOfTyped("12") //=> undefined
 */
export function formatOfTyped(text: string): string | undefined {
  if (/%/.test(text)) return /[.,]\d+\s*%/.test(text) ? "0.0%" : "0%";
  const currency = /[$€£¥₹]/.exec(text)?.[0];
  return currency === undefined ? undefined : `[$${currency}]#,##0`;
}
