/** Makes a scope's Date follow a clock: `new Date()` and `Date.now()` give the clock's time. */
export function dateOnClock(scopeDate: DateConstructor, now: () => number): DateConstructor {
  const clocked: DateConstructor = new Proxy(scopeDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === clocked ? target : newTarget) as object,
    apply: (target) => new target(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
  scopeDate.prototype.constructor = clocked;
  return clocked;
}
