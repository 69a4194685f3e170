import { enumeration } from "../guard";

export const dataValidationCriteria = enumeration("DataValidationCriteria", [
  "CHECKBOX",
  "CUSTOM_FORMULA",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
]);

export type CriteriaName = keyof typeof dataValidationCriteria;

/** The engine's name for each of Google's criteria. */
export const ENGINE_TYPES: Readonly<Record<CriteriaName, string>> = {
  CHECKBOX: "isBoolean",
  CUSTOM_FORMULA: "customFormula",
  DATE_AFTER: "dateIsAfter",
  DATE_BEFORE: "dateIsBefore",
  DATE_BETWEEN: "dateIsBetween",
  DATE_EQUAL_TO: "dateIs",
  DATE_IS_VALID_DATE: "dateIsValid",
  DATE_NOT_BETWEEN: "dateIsNotBetween",
  DATE_ON_OR_AFTER: "dateIsOnOrAfter",
  DATE_ON_OR_BEFORE: "dateIsOnOrBefore",
  NUMBER_BETWEEN: "isBetween",
  NUMBER_EQUAL_TO: "isEqual",
  NUMBER_GREATER_THAN: "isGreaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "isGreaterOrEqualTo",
  NUMBER_LESS_THAN: "isLessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "isLessOrEqualTo",
  NUMBER_NOT_BETWEEN: "isNotBetween",
  NUMBER_NOT_EQUAL_TO: "isNotEqual",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_EQUAL_TO: "isEqualText",
  TEXT_IS_VALID_EMAIL: "isEmail",
  TEXT_IS_VALID_URL: "isLink",
  VALUE_IN_LIST: "isValueInList",
  VALUE_IN_RANGE: "isValueInRange",
};

/** The criteria's name in Google for the engine's. */
export function criteriaNamed(engineType: string): CriteriaName | undefined {
  return (Object.keys(ENGINE_TYPES) as CriteriaName[]).find((name) => ENGINE_TYPES[name] === engineType);
}

/** A rule as a script builds it. */
export interface ValidationSpec {
  criteria: CriteriaName;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}
