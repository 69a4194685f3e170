import { parseA1, type Zone } from "./a1";
import { type Desk, type RangeLike, sheetIdNamed } from "./desk";

/** The rectangle that an A1 text or a name means, or null; open edges end with the sheet. */
function placeNamed(desk: Desk, text: string, sheetId: string): { sheetId: string; zone: Zone } | null {
  const reference = parseA1(text);
  if (!reference) {
    const named = desk.engine.read.getNamedRange(text);
    if (!named) return null;
    const { left, top, right, bottom } = named.range.zone;
    return { sheetId: named.range.sheetId, zone: { left, top, right, bottom } };
  }
  const target = reference.sheetName === null ? sheetId : sheetIdNamed(desk, reference.sheetName);
  if (target === null) return null;
  const whole = desk.engine.read.getSheetZone(target);
  const zone = {
    left: reference.left ?? 0,
    top: reference.top ?? 0,
    right: reference.right ?? whole.right,
    bottom: reference.bottom ?? whole.bottom,
  };
  const inside = zone.right <= whole.right && zone.bottom <= whole.bottom && zone.top <= zone.bottom && zone.left <= zone.right;
  return inside ? { sheetId: target, zone } : null;
}

/** The range that an A1 text or a name means; throws Google's "Range not found". */
export function rangeNamed(desk: Desk, text: unknown, sheetId: string): RangeLike {
  const place = placeNamed(desk, String(text), sheetId);
  if (!place) throw new Error("Range not found");
  return desk.range(place);
}
