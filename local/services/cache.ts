import type { Execution } from "../core";
import { Service } from "../guard";
import { byteLength } from "./properties";

const MAX_KEY_LENGTH = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

/** CacheService; it forgets by the host's clock. */
export class CacheService extends Service {
  readonly serviceName = "CacheService";
  getDocumentCache() {
    return new Cache(this.execution, "document");
  }
  getScriptCache() {
    return new Cache(this.execution, "script");
  }
  getUserCache() {
    return new Cache(this.execution, `user:${this.execution.user}`);
  }
}

class Cache extends Service {
  readonly serviceName = "Cache";
  readonly storeName: string;
  constructor(execution: Execution, storeName: string) {
    super(execution);
    this.storeName = storeName;
  }
  get(key: unknown) {
    return lookUp(this, String(key));
  }
  getAll(keys: unknown[]) {
    const found = keys.map((key) => [String(key), lookUp(this, String(key))] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  }
  put(key: unknown, value: unknown, expirationInSeconds: unknown = DEFAULT_SECONDS) {
    keep(this, String(key), String(value), Number(expirationInSeconds));
  }
  putAll(values: Record<string, unknown>, expirationInSeconds: unknown = DEFAULT_SECONDS) {
    for (const [key, value] of Object.entries(values)) keep(this, key, String(value), Number(expirationInSeconds));
  }
  remove(key: unknown) {
    delete entriesOf(this)[String(key)];
  }
  removeAll(keys: unknown[]) {
    for (const key of keys) delete entriesOf(this)[String(key)];
  }
}

function entriesOf({ execution, storeName }: Cache): Record<string, { value: string; until: number }> {
  const { cache } = execution.core.store;
  cache[storeName] ??= {};
  return cache[storeName];
}

function lookUp(cache: Cache, key: string): string | null {
  const entry = entriesOf(cache)[key];
  if (!entry) return null;
  if (entry.until > cache.execution.core.clock.milliseconds()) return entry.value;
  delete entriesOf(cache)[key];
  return null;
}

function keep(cache: Cache, key: string, value: string, seconds: number): void {
  if (key.length > MAX_KEY_LENGTH) throw new Error("Argument too large: key");
  if (byteLength(value) > MAX_VALUE_BYTES) throw new Error("Argument too large: value");
  if (!(seconds >= 1 && seconds <= MAX_SECONDS)) throw new Error(`Invalid argument: expirationInSeconds must be 1 to ${MAX_SECONDS}.`);
  entriesOf(cache)[key] = { value, until: cache.execution.core.clock.milliseconds() + seconds * 1000 };
}
