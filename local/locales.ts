import type { SpreadsheetModule } from "./contract";

type EngineLocale = SpreadsheetModule["DEFAULT_LOCALE"];

/** Short date formats by language and country, where they differ from day/month/year. */
const DATE_FORMATS: Readonly<Record<string, string>> = {
  en_US: "m/d/yyyy",
  en_CA: "yyyy-mm-dd",
  de_DE: "dd.mm.yyyy",
  de_AT: "dd.mm.yyyy",
  de_CH: "dd.mm.yyyy",
  fi_FI: "d.m.yyyy",
  ja_JP: "yyyy/mm/dd",
  ko_KR: "yyyy-mm-dd",
  nl_NL: "d-m-yyyy",
  pl_PL: "d.mm.yyyy",
  pt_PT: "dd-mm-yyyy",
  ru_RU: "dd.mm.yyyy",
  sv_SE: "yyyy-mm-dd",
  zh_CN: "yyyy-mm-dd",
};

const UNITED_STATES = "en_US";
const MONDAY = 1;
const SUNDAY = 7;

function separator(parts: readonly Intl.NumberFormatPart[], type: Intl.NumberFormatPart["type"], otherwise: string): string {
  const found = parts.find((part) => part.type === type)?.value ?? otherwise;
  return found.replace(/[\u00a0\u202f]/g, " ");
}

/** The engine's settings for a locale written Google's way, such as "de_DE". */
export function localeOf(o: SpreadsheetModule, code: string): EngineLocale {
  const ready = o.DEFAULT_LOCALES.find((locale) => locale.code === code);
  if (ready) return ready;
  if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(code)) throw new Error(`Invalid argument: ${code} is not a locale such as en_US.`);
  const parts = new Intl.NumberFormat(code.replace("_", "-")).formatToParts(1_234_567.5);
  const decimalSeparator = separator(parts, "decimal", ".");
  return {
    ...o.DEFAULT_LOCALE,
    name: code,
    code,
    decimalSeparator,
    thousandsSeparator: separator(parts, "group", ","),
    weekStart: /_(?:US|CA|JP|IL|BR|MX)$/.test(code) ? SUNDAY : MONDAY,
    dateFormat: DATE_FORMATS[code] ?? "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: decimalSeparator === "," ? ";" : ",",
  };
}

/**
 * Google's locale for a browser's language: "de_DE" for "de-DE" and for "de". A language without a country, or none, gets that of the
 * United States.
 */
export function localeOfLanguage(tag: string): string {
  try {
    const { language, region = "" } = new Intl.Locale(tag).maximize();
    return /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : UNITED_STATES;
  } catch {
    return UNITED_STATES;
  }
}
