import type { Execution } from "./core";
import { isDate, messageOf } from "./realm";

/**
 * Base of everything a script can hold. Methods on the prototype are Google's methods of the same name;
 * what the host itself needs lives in fields and in functions outside.
 */
export abstract class Service {
  abstract readonly serviceName: string;
  /** Enums and other constants that hang on the service. */
  readonly constants: Readonly<Record<string, unknown>> = {};
  readonly execution: Execution;
  constructor(execution: Execution) {
    this.execution = execution;
  }
}

/** An enum of Google's; a member that does not exist throws by its name. */
export function enumeration<Name extends string>(title: string, names: readonly Name[]): Readonly<Record<Name, EnumMember>> {
  const members = Object.fromEntries(names.map((name, index) => [name, new EnumMember(title, name, index)]));
  return new Proxy(members, {
    get: (all, key) => {
      if (typeof key !== "string" || key in all) return all[key as string];
      throw new Error(`${title}.${key} is not in the local spreadsheet.`);
    },
  }) as Readonly<Record<Name, EnumMember>>;
}

/** One value of an enum. */
export class EnumMember {
  readonly #title: string;
  readonly #name: string;
  readonly #index: number;
  constructor(title: string, name: string, index: number) {
    this.#title = title;
    this.#name = name;
    this.#index = index;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#index;
  }
  compareTo(other: EnumMember): number {
    return this.#index - other.ordinal();
  }
  toString(): string {
    return this.#name;
  }
  toJSON(): string {
    return this.#name;
  }
  get title(): string {
    return this.#title;
  }
}

/** Methods of the spreadsheet's own objects that change the file. */
const WRITES =
  /^(?:set|clear|insert|delete|append|copy|sort|merge|break|protect|unprotect|remove|hide|show|unhide|autoResize|rename|add|move|duplicate|activate|randomize|split|trim|toast|check|uncheck|updateChart)/;
const FILE_SERVICES = new Set(["Spreadsheet", "Sheet", "Range", "NamedRange", "Protection", "RangeList", "EmbeddedChart"]);
/** Looked up by promises, printing and test libraries; no script asks for them. */
const QUIET = new Set(["then", "toJSON", "constructor", "inspect", "nodeType", "asymmetricMatch", "$$typeof", "tagName", "length"]);

const methodNames = new WeakMap<object, ReadonlySet<string>>();
const proxies = new WeakMap<Service, object>();
const targets = new WeakMap<object, Service>();

function methodsOf(target: Service): ReadonlySet<string> {
  const prototype = Object.getPrototypeOf(target) as object;
  const known = methodNames.get(prototype);
  if (known) return known;
  const names = new Set<string>();
  for (let level = prototype; level !== Service.prototype && level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const name of Object.getOwnPropertyNames(level)) {
      const { value } = Object.getOwnPropertyDescriptor(level, name) ?? {};
      if (name !== "constructor" && typeof value === "function") names.add(name);
    }
  }
  methodNames.set(prototype, names);
  return names;
}

/** What Google lets this execution do; the message names the method, as Google's does. */
function checkPermission({ authMode }: Execution, service: string, method: string): void {
  const isFile = FILE_SERVICES.has(service) || (service === "SpreadsheetApp" && /^(?:getActive|setActive|flush|open)/.test(method));
  const denied =
    (authMode === "NONE" && (isFile || service === "PropertiesService" || service === "MailApp")) ||
    (authMode === "CUSTOM_FUNCTION" &&
      ((FILE_SERVICES.has(service) && WRITES.test(method)) || service === "MailApp" || /^(?:open|create|setActive)/.test(method))) ||
    ((authMode === "LIMITED" || authMode === "NONE") && (service === "MailApp" || (service === "Ui" && /^show/.test(method)))) ||
    (authMode !== "FULL" && service === "ScriptApp" && /^(?:newTrigger|deleteTrigger|getProjectTriggers|getUserTriggers)$/.test(method));
  if (denied) throw new Error(`You do not have permission to call ${service}.${method}.`);
}

function asScriptError(execution: Execution, problem: unknown): unknown {
  const { Error: ScriptError } = execution.realm;
  if (problem instanceof ScriptError && problem.name === "Exception") return problem;
  const error = new ScriptError(messageOf(problem));
  error.name = "Exception";
  return error;
}

function serviceOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (targets.get(value) ?? value) : value;
}

/** An argument as the host takes it: guarded services bare, also inside lists, which become the host's own. */
function unwrapped(argument: unknown): unknown {
  return Array.isArray(argument) ? Array.from(argument as ArrayLike<unknown>, unwrapped) : serviceOf(argument);
}

/** A host value as the script gets it: services guarded, arrays, dates and plain objects of the script's own scope. */
export function handedOut(execution: Execution, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Service) return guarded(value);
  if (value instanceof EnumMember) return value;
  const { realm } = execution;
  if (Array.isArray(value)) {
    const list = new realm.Array<unknown>(value.length);
    for (let index = 0; index < value.length; index++) list[index] = handedOut(execution, value[index]);
    return list;
  }
  if (isDate(value)) return value instanceof realm.Date ? value : new realm.Date((value as Date).getTime());
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const copy = new realm.Object() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) copy[key] = handedOut(execution, item);
    return copy;
  }
  return value;
}

function call(target: Service, name: string, args: readonly unknown[]): unknown {
  const { execution, serviceName } = target;
  try {
    if (execution.counted) execution.core.calls.step(`${serviceName}.${name}`);
    checkPermission(execution, serviceName, name);
    const method = (target as unknown as Record<string, (...values: unknown[]) => unknown>)[name];
    return handedOut(execution, method?.apply(target, args.map(unwrapped)));
  } catch (problem) {
    throw asScriptError(execution, problem);
  }
}

/** The face of a service that a script sees: known methods are counted and guarded, all others throw by name. */
export function guarded(target: Service): object {
  const known = proxies.get(target);
  if (known) return known;
  const methods = methodsOf(target);
  const missing = (key: string) => (): never => {
    throw asScriptError(target.execution, `${target.serviceName}.${key} is not in the local spreadsheet.`);
  };
  const proxy = new Proxy(Object.create(null) as object, {
    get: (_, key) => {
      if (typeof key === "symbol" || QUIET.has(key)) return undefined;
      if (methods.has(key)) return (...args: unknown[]) => call(target, key, args);
      if (key in target.constants) return target.constants[key];
      if (key === "toString") return () => target.serviceName;
      return missing(key);
    },
    has: (_, key) => typeof key === "string" && (methods.has(key) || key in target.constants),
    set: () => false,
  });
  proxies.set(target, proxy);
  targets.set(proxy, target);
  return proxy;
}
