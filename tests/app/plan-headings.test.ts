import { locate, PLAN, type PlanKey } from "../../src/app/layout";

const KEYS: readonly PlanKey[] = ["objective", "keyResult", "start", "target", "current"];

test.each([
  ["Objective|Key result|Start|Target|Current", [1, 2, 3, 4, 5]],
  ["Objective|Key result|Baseline|Goal|Actual", [1, 2, 3, 4, 5]],
  ["Goal|Key result|From|To|Now", [1, 2, 3, 4, 5]],
  ["Key result|Goal|Starting value|Goal value|Current value", [2, 1, 3, 4, 5]],
  ["Ziel|Schlüsselergebnis|Startwert|Zielwert|Istwert", [1, 2, 3, 4, 5]],
  ["Objetivo|Resultado clave|Valor inicial|Valor objetivo|Valor actual", [1, 2, 3, 4, 5]],
  ["OBJETIVO|RESULTADO-CHAVE|INICIO|ALVO|VALOR ATUAL", [1, 2, 3, 4, 5]],
  ["Objectif|Resultat cle|Valeur initiale|Valeur cible|Valeur actuelle", [1, 2, 3, 4, 5]],
  ["Objective|KR|Note|Now|: ", [1, 2, undefined, undefined, 4]],
])("a plan with the headings %s is read by its words, whatever the language", (headings, columns) => {
  const plan = locate(PLAN, [["Our plan"], headings.split("|")]);

  expect(KEYS.map((key) => plan?.columns[key])).toEqual(columns);
});

test("a table without an objective is no plan: a goal alone is its target", () => {
  expect(locate(PLAN, [["Key result", "Goal", "Start"]])).toBeUndefined();
});
