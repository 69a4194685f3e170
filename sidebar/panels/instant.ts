/** When something happened, as people read it. */

/**
 * An ISO instant as people of the spreadsheet's zone read it; the text as it came where it is no instant.
 *
 * @example dateText("2026-11-23T08:02:00Z", "Europe/Paris") //=> "Mon 23 Nov 2026, 09:02"
 */
export function dateText(at: string, timeZone: string): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { ...options, ...zoneOf(timeZone) }).format(instant);
  return `${part({ weekday: "short" })} ${part({ day: "numeric", month: "short", year: "numeric" })}, ${part({ hour: "2-digit", minute: "2-digit" })}`;
}

function zoneOf(timeZone: string): Intl.DateTimeFormatOptions {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return { timeZone };
  } catch {
    return {};
  }
}
