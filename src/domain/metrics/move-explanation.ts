export interface Driver {
  name: string;
  before: number;
  after: number;
}

export interface Contribution {
  name: string;
  /** Part of the parent's change, in the parent's unit; all parts add up to the change. */
  amount: number;
  /** The same as a share of the parent's value before; null when that is 0. */
  share: number | null;
}

/**
 * Splits the change of a parent among the drivers that make it up, by sum or by product; the parts add up exactly to the change.
 * In a product each driver gets its effect averaged over every order in which the drivers could have moved (Shapley), so that no order is
 * favoured. More than 8 drivers of a product are refused with an empty list.
 * @source Shapley value; Sun 1998 for its use in decomposition
 * @example explainMove("product", [{ name: "sessions", before: 100, after: 110 }, { name: "length", before: 5, after: 4 }]).map((part) => part.amount) //=> [45, -105]
 */
export function explainMove(kind: "sum" | "product", drivers: readonly Driver[]): Contribution[] {
  const total = (pick: (driver: Driver) => number) =>
    drivers.reduce((value, driver) => (kind === "sum" ? value + pick(driver) : value * pick(driver)), kind === "sum" ? 0 : 1);
  const before = drivers.length === 0 ? 0 : total((driver) => driver.before);
  const amounts = kind === "sum" ? drivers.map((driver) => driver.after - driver.before) : shapley(drivers);
  return amounts.map((amount, i) => ({ name: drivers[i]?.name ?? "", amount, share: before === 0 ? null : amount / before }));
}

function shapley(drivers: readonly Driver[]): number[] {
  const count = drivers.length;
  if (count > 8) return [];
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return drivers.map((driver, own) => {
    const others = drivers.filter((_, i) => i !== own);
    let sum = 0;
    // Each set of other drivers that has moved already, as bits.
    for (let moved = 0; moved < 2 ** others.length; moved++) {
      let product = 1;
      let size = 0;
      others.forEach((other, i) => {
        const hasMoved = Math.floor(moved / 2 ** i) % 2 === 1;
        product *= hasMoved ? other.after : other.before;
        size += hasMoved ? 1 : 0;
      });
      sum += product * factorial(size) * factorial(count - 1 - size);
    }
    return ((driver.after - driver.before) * sum) / factorial(count);
  });
}

/**
 * The explanation as a sentence, largest part first.
 * @example moveSentence("North Star", 100, 104.1, [{ name: "length", amount: -0.9, share: -0.009 }, { name: "sessions", amount: 5, share: 0.05 }]) //=> "North Star +4.1%: +5.0% from sessions, −0.9% from length."
 */
export function moveSentence(name: string, before: number, after: number, parts: readonly Contribution[]): string {
  const largest = [...parts].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const shown = (amount: number) => (before === 0 ? signed(amount, "") : signed((amount / Math.abs(before)) * 100, "%"));
  const listed = largest.map((part) => `${shown(part.amount)} from ${part.name}`).join(", ");
  return `${name} ${shown(after - before)}: ${listed || "its parts are not known"}.`;
}

function signed(value: number, unit: string): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}${unit}`;
}
