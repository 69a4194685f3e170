/** Sets of roles. */
import { common, isNone, NO_ROLES, overlap, type Roles, union, without } from "../../../../src/domain/okr/wording/vocabulary/role-set";
import * as roles from "../../../../src/domain/okr/wording/vocabulary/roles";

const bitsOf = ({ low, high }: Roles): number => [low, high].reduce((sum, half) => sum + half.toString(2).split("1").length - 1, 0);
const all = Object.entries(roles);
const single = all.filter(([, set]) => bitsOf(set) === 1);

test.each(single)("%s is no other role", (name, set) => {
  expect(single.filter(([other, each]) => other !== name && overlap(set, each))).toEqual([]);
});

test("there is room for every role that the rules name", () => {
  expect(single.length).toBeGreaterThan(50);
  expect(bitsOf(union(...single.map(([, set]) => set)))).toBe(single.length);
  expect(all.every(([, { low, high }]) => low >= 0 && high >= 0)).toBe(true);
});

test("a set holds the roles it was made of and no others", () => {
  const work = union(roles.SHIP, roles.FILLER);

  expect(common(work, union(roles.FILLER, roles.GAIN))).toEqual(roles.FILLER);
  expect(without(work, roles.FILLER)).toEqual(roles.SHIP);
  expect(overlap(work, roles.GAIN)).toBe(false);
  expect([union(), without(work, work), common(work, roles.GAIN)].every(isNone)).toBe(true);
  expect(isNone(work)).toBe(false);
  expect(union()).toEqual(NO_ROLES);
});
