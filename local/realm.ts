import type { Scope } from "./contract";

/** The built-in constructors of one global scope; what a script gets is made with its own. */
export interface Realm {
  Array: ArrayConstructor;
  Date: DateConstructor;
  Error: ErrorConstructor;
  Object: ObjectConstructor;
}

/** The scope that the host itself runs in. */
export const hostRealm: Realm = { Array, Date, Error, Object };

/** The built-ins of a script's scope. */
export function realmOf(scope: Scope): Realm {
  return {
    Array: scope.global("Array") as ArrayConstructor,
    Date: scope.global("Date") as DateConstructor,
    Error: scope.global("Error") as ErrorConstructor,
    Object: scope.global("Object") as ObjectConstructor,
  };
}

/** True for a Date of any scope. */
export function isDate(value: unknown): value is Date {
  return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Date]";
}

/** The message of whatever was thrown. */
export function messageOf(problem: unknown): string {
  if (typeof problem === "object" && problem !== null && "message" in problem) return String(problem.message);
  return String(problem);
}
