import { IANAZone } from "luxon";

const MS_PER_DAY = 86_400_000;
/** Days from 1899-12-30, the sheet's day 0, to 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;

const zones = new Map<string, IANAZone>();

function zoneNamed(name: string): IANAZone {
  const known = zones.get(name);
  if (known) return known;
  if (!IANAZone.isValidZone(name)) throw new Error(`Invalid argument: ${name} is not a time zone`);
  const zone = IANAZone.create(name);
  zones.set(name, zone);
  return zone;
}

/** True when this is a zone of the IANA list, such as "Europe/Paris". */
export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** Minutes that clocks in the zone are ahead of UTC at this instant. */
export function offsetMinutes(milliseconds: number, timeZone: string): number {
  return zoneNamed(timeZone).offset(milliseconds);
}

/** Milliseconds since 1970 at which clocks in the zone show these "milliseconds since 1970 as if it were UTC". */
export function instantOfWallClock(wallMilliseconds: number, timeZone: string): number {
  const first = wallMilliseconds - offsetMinutes(wallMilliseconds, timeZone) * 60_000;
  return wallMilliseconds - offsetMinutes(first, timeZone) * 60_000;
}

/** The instant, in milliseconds since 1970, of a cell's serial number read in the zone. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOfWallClock(Math.round((serial - UNIX_EPOCH_SERIAL) * MS_PER_DAY), timeZone);
}

/** The serial number (days since 1899-12-30) that clocks in the zone show at this instant. */
export function serialOfInstant(milliseconds: number, timeZone: string): number {
  return (milliseconds + offsetMinutes(milliseconds, timeZone) * 60_000) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}
