import { answerCall } from "../app/api";
import { openWorkbook } from "./workbook";

/** The sidebar's one door: JSON in, JSON out. */
export function api(json: string): string {
  return answerCall(openWorkbook(), json);
}
