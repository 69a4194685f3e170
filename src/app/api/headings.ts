/**
 * What people call the columns of a plan in five languages, the best words first; case, accents and signs do not count.
 * A word of two columns, such as goal, means the later of them in a plan unless a surer word stands for that one.
 */

export const objective = "objective|objectives|objectif|objectifs|objetivos|ziele|goal|ziel|objetivo";
export const keyResult =
  "key result|key results|kr|krs|schlüsselergebnis|schlüsselergebnisse|resultado clave|resultados clave|résultat clé|résultats clés|resultado chave|resultados chave";
export const start =
  "baseline|start|start value|starting value|from|startwert|ausgangswert|von|valor inicial|inicio|valeur initiale|départ|base";
export const target =
  "target|target value|goal value|to|zielwert|bis|valor objetivo|valeur cible|cible|alvo|valor alvo|meta|goal|ziel|objetivo";
export const current =
  "current|current value|actual|now|latest|istwert|aktueller wert|aktuell|ist|valor actual|valeur actuelle|actuel|valor atual|atual";
export const weight = "weight|weights|gewicht|peso|poids";
export const starts = "starts|start date|starts on|startdatum|beginn|fecha de inicio|date de début|data de início";
export const ends = "ends|end date|ends on|due date|deadline|enddatum|ende|fecha de fin|date de fin|data de fim";
export const lastCheckIn = "last check-in|last update|last updated";
