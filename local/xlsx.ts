/** Workbooks as files: .xlsx in and out, .csv in. */
export { openCsv } from "./xlsx/csv";
export { openXlsx } from "./xlsx/open";
export { saveXlsx } from "./xlsx/save";
