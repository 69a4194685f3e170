/** What the bundle sees as the world: its own `globalThis`, and the language's globals as names of its own. */

// What zod writes on `globalThis` stays inside the bundle: in Apps Script every top-level name is a name of the whole project.
const ownWorld = {};

// Read once: in a sandbox each look-up of a global is a call, and a column of texts asks for thousands; the names are also shorter.
const ownArray = Array;
const ownFloat64Array = Float64Array;
const ownMap = Map;
const ownMath = Math;
const ownNumber = Number;
const ownObject = Object;
const ownSet = Set;
const ownString = String;

export {
  ownArray as Array,
  ownFloat64Array as Float64Array,
  ownMap as Map,
  ownMath as Math,
  ownNumber as Number,
  ownObject as Object,
  ownSet as Set,
  ownString as String,
  ownWorld as globalThis,
};
