/** Everything that Google may call, one line each: the custom functions, events, menu entries, the sidebar's one door. */
import { useSheetCalendar } from "./functions/calendar";
import { spreadsheetCalendar } from "./google/calendar";

export { KRAT } from "./functions/krat";
export { KRCHECK } from "./functions/krcheck";
export { KRFORECAST } from "./functions/krforecast";
export { KRSCORE } from "./functions/krscore";
export { KRSTATUS } from "./functions/krstatus";
export { NSMANOMALIES } from "./functions/nsmanomalies";
export { NSMCHECK } from "./functions/nsmcheck";
export { NSMLEAD } from "./functions/nsmlead";
export { NSMRANK } from "./functions/nsmrank";
export { NSMREPORT } from "./functions/nsmreport";
export { OBJECTIVECHECK } from "./functions/objectivecheck";
export { OKRCHECK } from "./functions/okrcheck";
export { OKRGRADE } from "./functions/okrgrade";
export { OKRPARSE } from "./functions/okrparse";
export { OKRSCORE } from "./functions/okrscore";
export { createExample, hourlyTrigger, takeSnapshot, vetNorthStar } from "./google/commands";
export { api } from "./google/door";
export { onInstall, onOpen, openSidebar } from "./google/menu";

useSheetCalendar(spreadsheetCalendar);
