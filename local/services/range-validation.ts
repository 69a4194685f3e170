import type { Zone } from "./a1";
import { zoneA1 } from "./a1";
import type { Desk } from "./desk";
import type { RangeGeometry } from "./range-geometry";

/** The engine's own writing of a rectangle. */
export function rangeData(desk: Desk, sheetId: string, zone: Zone) {
  return desk.engine.getters.getRangeDataFromZone(sheetId, zone);
}
/** Takes data validation off the cells of a range and leaves the neighbours' alone. */
export function removeValidation(range: RangeGeometry): void {
  const { sheetId, zone } = range.place;
  const { engine } = range.desk;
  for (const rule of [...engine.read.getDataValidationRules(sheetId)]) {
    const kept = rule.ranges.flatMap(({ zone: covered }) => remainder(zoneOnly(covered), zone));
    if (rule.ranges.length === kept.length && rule.ranges.every((one, index) => zoneA1(one.zone) === zoneA1(kept[index] ?? zone))) continue;
    engine.apply("REMOVE_DATA_VALIDATION_RULE", { sheetId, id: rule.id });
    if (kept.length === 0) continue;
    const { ranges: _, ...bare } = rule;
    engine.apply("ADD_DATA_VALIDATION_RULE", { sheetId, ranges: kept.map((one) => rangeData(range.desk, sheetId, one)), rule: bare });
  }
}

/** What is left of a rectangle when another one is cut out of it. */
function remainder(zone: Zone, cut: Zone): Zone[] {
  if (cut.left > zone.right || cut.right < zone.left || cut.top > zone.bottom || cut.bottom < zone.top) return [zone];
  const middle = { top: Math.max(zone.top, cut.top), bottom: Math.min(zone.bottom, cut.bottom) };
  return [
    { ...zone, bottom: cut.top - 1 },
    { ...zone, top: cut.bottom + 1 },
    { ...zone, ...middle, right: cut.left - 1 },
    { ...zone, ...middle, left: cut.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The rectangle alone, of something that knows more. */
export function zoneOnly({ left, top, right, bottom }: Zone): Zone {
  return { left, top, right, bottom };
}
