/** What zod writes on `globalThis` stays inside the bundle: in Apps Script every top-level name is a name of the whole project. */
const ownWorld = {};

export { ownWorld as globalThis };
