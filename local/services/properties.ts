import type { Execution } from "../core";
import { Service } from "../guard";

/** Google's limits: 9 kB for a value, 500 kB for a store. */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** Length of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** PropertiesService. */
export class PropertiesService extends Service {
  readonly serviceName = "PropertiesService";
  getDocumentProperties() {
    return new Properties(this.execution, this.execution.core.store.properties.document);
  }
  getScriptProperties() {
    return new Properties(this.execution, this.execution.core.store.properties.script);
  }
  getUserProperties() {
    const { users } = this.execution.core.store.properties;
    // In a cell Google gives the properties of the spreadsheet's owner.
    const user = this.execution.authMode === "CUSTOM_FUNCTION" ? this.execution.core.store.document.owner : this.execution.user;
    users[user] ??= {};
    return new Properties(this.execution, users[user]);
  }
}

class Properties extends Service {
  readonly serviceName = "Properties";
  readonly entries: Record<string, string>;
  constructor(execution: Execution, entries: Record<string, string>) {
    super(execution);
    this.entries = entries;
  }
  getProperty(key: unknown) {
    return Object.hasOwn(this.entries, String(key)) ? this.entries[String(key)] : null;
  }
  getProperties() {
    return { ...this.entries };
  }
  getKeys() {
    return Object.keys(this.entries);
  }
  setProperty(key: unknown, value: unknown) {
    checkFits({ ...this.entries, [String(key)]: String(value) }, [String(value)]);
    this.entries[String(key)] = String(value);
    return this;
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false) {
    const added = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    checkFits(deleteAllOthers ? added : { ...this.entries, ...added }, Object.values(added));
    if (deleteAllOthers) this.deleteAllProperties();
    Object.assign(this.entries, added);
    return this;
  }
  deleteProperty(key: unknown) {
    delete this.entries[String(key)];
    return this;
  }
  deleteAllProperties() {
    for (const key of Object.keys(this.entries)) delete this.entries[key];
    return this;
  }
}

function checkFits(all: Readonly<Record<string, string>>, changed: readonly string[]): void {
  if (changed.some((value) => byteLength(value) > MAX_VALUE_BYTES)) throw new Error("Argument too large: value");
  const total = Object.entries(all).reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
  if (total > MAX_STORE_BYTES)
    throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
}
