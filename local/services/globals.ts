import type { Execution } from "../core";
import { enumeration, guarded, Service } from "../guard";
import { CacheService } from "./cache";
import { chartHiddenDimensionStrategy, chartMergeStrategy, chartType } from "./chart-drawing";
import { HtmlService } from "./html";
import { LockService } from "./lock";
import { Logger } from "./log";
import { MailApp } from "./mail";
import { PropertiesService } from "./properties";
import { ScriptApp } from "./script-app";
import { Session } from "./session";
import { createDesk, SpreadsheetApp } from "./spreadsheet-app";
import { Utilities } from "./utilities";

class Charts extends Service {
  readonly serviceName = "Charts";
  override readonly constants = {
    ChartType: chartType,
    ChartMergeStrategy: chartMergeStrategy,
    ChartHiddenDimensionStrategy: chartHiddenDimensionStrategy,
    Position: enumeration("Position", ["TOP", "RIGHT", "BOTTOM", "NONE", "INSIDE", "LEFT", "LABELED"]),
  };
}

/** Google's services that are not here at all; they throw by name. */
const ABSENT = [
  "UrlFetchApp",
  "DriveApp",
  "GmailApp",
  "DocumentApp",
  "SlidesApp",
  "FormApp",
  "CalendarApp",
  "Jdbc",
  "XmlService",
  "LanguageApp",
  "ContentService",
  "CardService",
  "BigQuery",
  "Sheets",
];

class Absent extends Service {
  readonly serviceName: string;
  constructor(execution: Execution, serviceName: string) {
    super(execution);
    this.serviceName = serviceName;
  }
}

/** What stands in the global scope of a script, beside ECMAScript. */
export function scriptGlobals(execution: Execution): Record<string, object> {
  const desk = createDesk(execution);
  const services: Record<string, Service> = {
    SpreadsheetApp: new SpreadsheetApp(desk),
    PropertiesService: new PropertiesService(execution),
    CacheService: new CacheService(execution),
    LockService: new LockService(execution),
    ScriptApp: new ScriptApp(execution),
    HtmlService: new HtmlService(execution),
    Session: new Session(execution),
    Utilities: new Utilities(execution),
    MailApp: new MailApp(execution),
    Logger: new Logger(execution),
    Charts: new Charts(execution),
    ...Object.fromEntries(ABSENT.map((name) => [name, new Absent(execution, name)])),
  };
  return Object.fromEntries(Object.entries(services).map(([name, service]) => [name, guarded(service)]));
}
