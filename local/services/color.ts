const COLOR_NAMES: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
};

/** The engine's writing of a colour; null takes the colour away. */
export function colorOf(color: unknown): string {
  if (color === null || color === undefined || color === "") return "";
  const text = String(color).toLowerCase();
  const named = COLOR_NAMES[text] ?? text;
  if (/^#[0-9a-f]{3}$/.test(named)) return `#${[...named.slice(1)].map((digit) => digit + digit).join("")}`;
  if (!/^#[0-9a-f]{6}$/.test(named)) throw new Error(`Invalid color: ${String(color)}. Write it as "#rrggbb".`);
  return named;
}
