import type { ProtectionRecord } from "../contract";
import { extrasOf, freshId, type HostCore } from "../core";
import { enumeration, Service } from "../guard";
import { parseA1, type Zone } from "./a1";
import type { Desk, RangeLike } from "./desk";

export const protectionType = enumeration("ProtectionType", ["RANGE", "SHEET"]);

/** Notes down a protection; nothing is locked by it. */
export function recordProtection(core: HostCore, sheetId: string, range: string | null): ProtectionRecord {
  const record: ProtectionRecord = {
    id: freshId(core, "protection"),
    kind: range === null ? "SHEET" : "RANGE",
    range,
    description: "",
    warningOnly: false,
    editors: [core.store.document.owner],
    unprotected: [],
  };
  extrasOf(core, sheetId).protections.push(record);
  return record;
}

/** A recorded protection of a range or a sheet. */
export class Protection extends Service {
  readonly serviceName = "Protection";
  readonly desk: Desk;
  readonly sheetId: string;
  readonly record: ProtectionRecord;
  constructor(desk: Desk, sheetId: string, record: ProtectionRecord) {
    super(desk.execution);
    this.desk = desk;
    this.sheetId = sheetId;
    this.record = record;
  }
  getDescription() {
    return this.record.description;
  }
  setDescription(description: string) {
    this.record.description = String(description);
    return this;
  }
  isWarningOnly() {
    return this.record.warningOnly;
  }
  setWarningOnly(warningOnly: boolean) {
    this.record.warningOnly = warningOnly;
    return this;
  }
  getProtectionType() {
    return protectionType[this.record.kind];
  }
  getRange() {
    return this.desk.range({ sheetId: this.sheetId, zone: zoneOfRecord(this.desk, this.sheetId, this.record.range) });
  }
  canEdit() {
    return true;
  }
  addEditor(editor: unknown) {
    this.record.editors.push(String(editor));
    return this;
  }
  addEditors(editors: unknown[]) {
    this.record.editors.push(...editors.map(String));
    return this;
  }
  removeEditors(editors: unknown[]) {
    const gone = new Set(editors.map(String));
    this.record.editors = this.record.editors.filter((editor) => !gone.has(editor));
    return this;
  }
  getEditors() {
    return this.record.editors.map((email) => new Editor(this.desk, email));
  }
  canDomainEdit() {
    return false;
  }
  setDomainEdit(_editable: boolean) {
    return this;
  }
  setUnprotectedRanges(ranges: RangeLike[]) {
    this.record.unprotected = ranges.map((range) => range.getA1Notation());
    return this;
  }
  getUnprotectedRanges() {
    return this.record.unprotected.map((a1) => this.desk.range({ sheetId: this.sheetId, zone: zoneOfRecord(this.desk, this.sheetId, a1) }));
  }
  remove() {
    const extras = extrasOf(this.desk.core, this.sheetId);
    extras.protections = extras.protections.filter((record) => record.id !== this.record.id);
  }
}

class Editor extends Service {
  readonly serviceName = "User";
  readonly email: string;
  constructor(desk: Desk, email: string) {
    super(desk.execution);
    this.email = email;
  }
  getEmail() {
    return this.email;
  }
}

function zoneOfRecord(desk: Desk, sheetId: string, a1: string | null): Zone {
  const whole = desk.engine.read.getSheetZone(sheetId);
  const reference = a1 === null ? null : parseA1(a1);
  return {
    left: reference?.left ?? whole.left,
    top: reference?.top ?? whole.top,
    right: reference?.right ?? whole.right,
    bottom: reference?.bottom ?? whole.bottom,
  };
}
