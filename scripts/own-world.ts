/** What the bundle sees as the world: its own `globalThis`, and the language's globals as names of its own. */

// What zod writes on `globalThis` stays inside the bundle: in Apps Script every top-level name is a name of the whole project.
const ownWorld = {};

// Read once: each look-up of a global in a sandbox costs more than most rules on a word, and columns hold thousands of texts.
const ownArray = Array;
const ownMap = Map;
const ownMath = Math;
const ownNumber = Number;
const ownObject = Object;
const ownSet = Set;
const ownString = String;

export {
  ownArray as Array,
  ownMap as Map,
  ownMath as Math,
  ownNumber as Number,
  ownObject as Object,
  ownSet as Set,
  ownString as String,
  ownWorld as globalThis,
};
