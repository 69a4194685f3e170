import { french } from "./french";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";
import type { Vocabulary } from "./vocabulary";

/**
 * Spanish, Portuguese and French, read as one language: they share most stems and many small words, so a short goal seldom says which of
 * them it is written in, and a word that stands in one file is known in all three.
 */
export const romance: Vocabulary = {
  ...spanish,
  language: "romance",
  endings:
    "aciones iones ations acion iendo acoes ation ando ados adas idos idas acao endo indo ions ants ado ada ido ida oes ion ant ees ent ar er ir es os as ee ez o a e s",
  currency: "EUR",
  groups: ".",
  siblings: [portuguese, french],
};
