/** Names that are plainly not English. */
import { isKnown } from "./vocabulary";
import type { Wording } from "./words";

/** A word with one of the commonest forms, endings and letters of German, French, Spanish and Portuguese. */
const other =
  / (?:der|das|und|monat|kunden|nutzer|aktive|por|usuarios|les|des|du|mois|actifs|utilisateurs|\S+(?:lich|liche[nrs]?|ungen|aufrufe|ci[oó]n|[nu]ales|elles)|\S*[äöüßñãõêîôû]\S*) /;

/** Its first word that is not English, where at most one of its words is known; all of it in another script; else empty. */
export function foreignWords({ text, stems }: Wording, name: string): string {
  if (/[\u0370-\u1fff\u3040-\ud7ff]/.test(name)) return name;
  const found = other.exec(` ${text} `);
  return found && stems.filter(isKnown).length < 2 ? found[0].trim() : "";
}
