import type { Zone } from "./a1";
import type { RangeGeometry } from "./range-geometry";

/** The merged cells that touch a range. */
export function mergesIn({ desk, place }: RangeGeometry): Zone[] {
  return desk.engine.read.getMergesInZone(place.sheetId, place.zone);
}

/** Merges each of these rectangles of a range; Google merges nothing across the edge of what is frozen. */
export function merge({ desk, place }: RangeGeometry, target: readonly Zone[]): void {
  const { sheetId } = place;
  const { xSplit, ySplit } = desk.engine.read.getPaneDivisions(sheetId);
  for (const zone of target) {
    if (zone.top < ySplit && zone.bottom >= ySplit) throw new Error("You can't merge frozen and non-frozen rows.");
    if (zone.left < xSplit && zone.right >= xSplit) throw new Error("You can't merge frozen and non-frozen columns.");
  }
  desk.engine.apply("ADD_MERGE", { sheetId, target, force: true });
}
