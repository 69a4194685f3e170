import type { ContractCase } from "../suite";

/** Properties, cache, locks, mail, session, utilities, console. */
export const storeCases: ContractCase[] = [
  {
    sentence: "A property that was never set is null",
    code: `function test() { return PropertiesService.getDocumentProperties().getProperty("x"); }`,
    gives: null,
  },
  {
    sentence: "Properties are texts, listed and deleted",
    code: `function test() { const store = PropertiesService.getDocumentProperties(); store.setProperty("a", 1).setProperties({ b: "2", c: "3" }); const all = store.getProperties(); store.deleteProperty("b"); const keys = store.getKeys().sort(); store.deleteAllProperties(); return [all, keys, store.getKeys()]; }`,
    gives: [{ a: "1", b: "2", c: "3" }, ["a", "c"], []],
  },
  {
    sentence: "Document, script and user properties are apart",
    code: `function test() { PropertiesService.getDocumentProperties().setProperty("k", "d"); PropertiesService.getScriptProperties().setProperty("k", "s"); PropertiesService.getUserProperties().setProperty("k", "u"); return [PropertiesService.getDocumentProperties().getProperty("k"), PropertiesService.getScriptProperties().getProperty("k"), PropertiesService.getUserProperties().getProperty("k")]; }`,
    gives: ["d", "s", "u"],
  },
  {
    sentence: "User properties belong to one user, document properties to all",
    code: `function test() { PropertiesService.getUserProperties().setProperty("k", "u"); PropertiesService.getDocumentProperties().setProperty("k", "d"); } function look() { return [PropertiesService.getUserProperties().getProperty("k"), PropertiesService.getDocumentProperties().getProperty("k")]; }`,
    after: (host) => host.as("other@example.com").run("look"),
    leaves: [null, "d"],
  },
  {
    sentence: "setProperties can take all others away",
    code: `function test() { const store = PropertiesService.getScriptProperties(); store.setProperty("a", "1"); store.setProperties({ b: "2" }, true); return store.getProperties(); }`,
    gives: { b: "2" },
  },
  {
    sentence: "A property's value may have 9 kB",
    code: `function test() { PropertiesService.getScriptProperties().setProperty("a", "x".repeat(9216)); return PropertiesService.getScriptProperties().getProperty("a").length; }`,
    gives: 9216,
  },
  {
    sentence: "A property's value over 9 kB is refused, in bytes",
    code: `function test() { PropertiesService.getScriptProperties().setProperty("a", "é".repeat(4609)); }`,
    throws: "Argument too large: value",
  },
  {
    sentence: "A store over 500 kB is refused",
    code: `function test() { const store = PropertiesService.getScriptProperties(); for (let i = 0; i < 60; i++) store.setProperty("key" + i, "x".repeat(9000)); }`,
    throws: "exceeded the property storage quota",
  },
  {
    sentence: "Properties survive to the next execution",
    code: `function test() { const store = PropertiesService.getDocumentProperties(); const before = store.getProperty("n"); store.setProperty("n", "1"); return before; }`,
    before: (host) => {
      host.run("test");
    },
    gives: "1",
  },
  {
    sentence: "Global variables do not survive to the next execution",
    code: `var n = 0; function test() { n++; return n; }`,
    before: (host) => {
      host.run("test");
    },
    gives: 1,
  },
  {
    sentence: "The cache keeps texts until their time is up",
    code: `function test() { const cache = CacheService.getDocumentCache(); cache.put("a", "1", 60); cache.put("b", "2"); const first = cache.getAll(["a", "b", "c"]); Utilities.sleep(61000); const second = [cache.get("a"), cache.get("b")]; Utilities.sleep(600000); return [first, second, cache.get("b")]; }`,
    gives: [{ a: "1", b: "2" }, [null, "2"], null],
  },
  {
    sentence: "The cache refuses more than six hours",
    code: `function test() { CacheService.getScriptCache().put("a", "1", 21601); }`,
    throws: "Invalid argument",
  },
  {
    sentence: "The cache refuses values over 100 kB",
    code: `function test() { CacheService.getScriptCache().put("a", "x".repeat(102401)); }`,
    throws: "Argument too large: value",
  },
  {
    sentence: "A lock is had, held and released",
    code: `function test() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(1000); const held = lock.hasLock(); lock.releaseLock(); return [got, held, lock.hasLock()]; }`,
    gives: [true, true, false],
  },
  {
    sentence: "tryLock waits and gives up while another execution holds the lock",
    code: `function test() { const start = Date.now(); const got = LockService.getDocumentLock().tryLock(2000); return [got, Date.now() - start]; }`,
    before: (host) => {
      host.lockBusy = true;
    },
    gives: [false, 2000],
  },
  {
    sentence: "waitLock throws while another execution holds the lock",
    code: `function test() { LockService.getDocumentLock().waitLock(2000); }`,
    before: (host) => {
      host.lockBusy = true;
    },
    throws: "Lock timeout: another process was holding the lock for too long.",
  },
  {
    sentence: "A lock that a script forgot is free at its end",
    code: `function test() { return LockService.getDocumentLock().tryLock(0); }`,
    before: (host) => {
      host.run("test");
    },
    gives: true,
  },
  {
    sentence: "Mail goes to the outbox and counts against the quota",
    code: `function test() { const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail("ann@example.com", "Week 9", "Score 0.7"); MailApp.sendEmail({ to: "bob@example.com", subject: "s", htmlBody: "<b>x</b>" }); return before - MailApp.getRemainingDailyQuota(); }`,
    gives: 2,
    after: (host) => host.outbox.map(({ to, subject, from }) => [from, to, subject]),
    leaves: [
      ["owner@example.com", "ann@example.com", "Week 9"],
      ["owner@example.com", "bob@example.com", "s"],
    ],
  },
  {
    sentence: "The session knows the user and the script's own zone",
    code: `function test() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone()]; }`,
    gives: ["owner@example.com", "owner@example.com", "Etc/UTC"],
  },
  {
    sentence: "formatDate follows zone and Java's pattern letters",
    code: `function test() { const day = new Date("2026-01-05T03:04:05.006Z"); return [Utilities.formatDate(day, "America/New_York", "yyyy-MM-dd HH:mm:ss"), Utilities.formatDate(day, "GMT", "EEE, d MMM yyyy 'at' h:mm a"), Utilities.formatDate(day, "GMT+2", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"), Utilities.formatDate(day, "GMT", "u")]; }`,
    gives: ["2026-01-04 22:04:05", "Mon, 5 Jan 2026 at 3:04 AM", "2026-01-05T05:04:05.006+02:00", "1"],
  },
  {
    sentence: "formatDate wants a date",
    code: `function test() { Utilities.formatDate("2026-01-05", "GMT", "yyyy"); }`,
    throws: "don't match the method signature",
  },
  {
    sentence: "parseDate reads what formatDate writes",
    code: `function test() { const day = Utilities.parseDate("2026-07-01 08:30", "America/New_York", "yyyy-MM-dd HH:mm"); return [day instanceof Date, day.toISOString()]; }`,
    gives: [true, "2026-07-01T12:30:00.000Z"],
  },
  {
    sentence: "sleep moves the clock",
    code: `function test() { const start = new Date(); Utilities.sleep(1500); return new Date() - start; }`,
    gives: 1500,
  },
  {
    sentence: "The script's clock is the host's",
    code: `function test() { return [new Date().toISOString(), Date.now()]; }`,
    gives: ["2026-03-02T10:15:00.000Z", 1772446500000],
  },
  {
    sentence: "The parts of a date are those of the script's zone, whatever the machine's",
    code: `function test() { const day = new Date(2026, 6, 1, 8, 30); day.setHours(9); return [day.toISOString(), day.getFullYear(), day.getMonth(), day.getDate(), day.getDay(), day.getHours(), day.getTimezoneOffset(), day instanceof Date]; }`,
    gives: ["2026-07-01T09:30:00.000Z", 2026, 6, 1, 3, 9, 0, true],
  },
  {
    sentence: "Uuids have their form and differ",
    code: `function test() { const a = Utilities.getUuid(); return [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(a), a !== Utilities.getUuid()]; }`,
    gives: [true, true],
  },
  {
    sentence: "Base 64 goes there and back, in UTF-8",
    code: `function test() { const text = Utilities.base64Encode("Ünï ★"); return [text, Utilities.newBlob(Utilities.base64Decode(text)).getDataAsString(), Utilities.base64EncodeWebSafe("??>")]; }`,
    gives: ["w5xuw68g4piF", "Ünï ★", "Pz8-"],
  },
  {
    sentence: "SHA-256 digests are signed bytes",
    code: `function test() { return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").map((byte) => ((byte + 256) % 256).toString(16).padStart(2, "0")).join(""); }`,
    gives: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  },
  {
    sentence: "formatString pads and rounds",
    code: `function test() { return Utilities.formatString("%s|%5.2f|%03d|%-4s|%%", "a", 3.14159, 7, "b"); }`,
    gives: "a| 3.14|007|b   |%",
  },
  {
    sentence: "console and Logger write into the log",
    code: `function test() { console.log("hello %s", "you", 5); console.warn({ a: 1 }); Logger.log("x"); }`,
    after: (host) => host.log.map(({ level, text }) => `${level} ${text}`),
    leaves: ["log hello you 5", 'warn {"a":1}', "log x"],
  },
  {
    sentence: "What neither Google nor ECMAScript has is not there",
    code: `function test() { return [typeof setTimeout, typeof fetch, typeof URL, typeof TextEncoder, typeof process, typeof require, typeof structuredClone, typeof atob]; }`,
    gives: ["undefined", "undefined", "undefined", "undefined", "undefined", "undefined", "undefined", "undefined"],
  },
  {
    sentence: "A service that is not here throws by its name",
    code: `function test() { UrlFetchApp.fetch("https://example.com"); }`,
    throws: "UrlFetchApp.fetch is not in the local spreadsheet",
  },
];
