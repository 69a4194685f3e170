import { isGoogleOnly, keptFormula, toGoogleFormula, toLocalFormula } from "../../local/formulas/google-only";
import { functionDocs } from "../../local/function-docs";
import { luxonPattern } from "../../local/java-pattern";
import { parseA1, zoneA1 } from "../../local/services/a1";
import { nextMoment } from "../../local/trigger-plan";
import { instantOfSerial, serialOfInstant } from "../../local/zone";

describe("Days and zones", () => {
  test.each([
    ["2026-01-05T05:00:00Z", "America/New_York", 46_027],
    ["2026-07-01T04:00:00Z", "America/New_York", 46_204],
    ["2026-01-04T23:00:00Z", "Europe/Paris", 46_027],
    ["2026-01-05T00:00:00Z", "Etc/UTC", 46_027],
    ["2026-01-04T15:00:00Z", "Asia/Tokyo", 46_027],
  ])("%s is midnight in %s: day %d, and back", (iso, zone, serial) => {
    expect(serialOfInstant(Date.parse(iso), zone)).toBe(serial);
    expect(instantOfSerial(serial, zone)).toBe(Date.parse(iso));
  });
});

describe("Addresses", () => {
  test.each([
    ["A1", { sheetName: null, left: 0, top: 0, right: 0, bottom: 0 }],
    ["b2:A1", { sheetName: null, left: 0, top: 0, right: 1, bottom: 1 }],
    ["A2:A", { sheetName: null, left: 0, top: 1, right: 0, bottom: null }],
    ["AA:AB", { sheetName: null, left: 26, top: null, right: 27, bottom: null }],
    ["2:3", { sheetName: null, left: null, top: 1, right: null, bottom: 2 }],
    ["'It''s me'!$B$2", { sheetName: "It's me", left: 1, top: 1, right: 1, bottom: 1 }],
  ])("%s is read", (text, expected) => {
    expect(parseA1(text)).toEqual(expected);
  });

  test.each(["", "A0", "1A", "minutes", "A1:B2:C3", "A"])("%p is no address", (text) => {
    expect(parseA1(text)).toBeNull();
  });

  test("A rectangle of one cell is written as the cell", () => {
    expect([zoneA1({ left: 27, top: 4, right: 27, bottom: 4 }), zoneA1({ left: 0, top: 0, right: 1, bottom: 2 })]).toEqual([
      "AB5",
      "A1:B3",
    ]);
  });
});

describe("Formulas that only Google calculates", () => {
  test.each(["=LET(x,1,x+1)", '=SUM(QUERY(A1:B9,"select B where C > 5%"))', "=MAP(A1:A3,LAMBDA(v,v*2))", '=importrange("a","b")'])(
    "%s is kept as text and comes back as it was",
    (formula) => {
      expect(isGoogleOnly(formula)).toBe(true);
      expect(toLocalFormula(formula)).toMatch(/^=GOOGLE\.ONLY\("(?:\\"|[^"])*"\)$/);
      expect(toGoogleFormula(toLocalFormula(formula))).toBe(formula);
    },
  );

  test.each(["=SUM(A1:A3)", '="LET(x)"', "=OUTLET(3)", "LET(x,1,x)", "='Data LET(1)'!A1", '=IF(A1="","","\\d")'])(
    "%s stays as it is",
    (formula) => {
      expect(toLocalFormula(formula)).toBe(formula);
    },
  );

  test.each([
    ['=LET(x,"a \\ ""b""",x)', 5, ",5)"],
    ["=LET(x,1,x)", 'say "yes"', ',"say "&CHAR(34)&"yes"&CHAR(34)&"")'],
    ["=LET(x,1,x)", true, ",TRUE)"],
    ["=LET(x,1,x)", "#N/A", '")'],
  ])("%s is kept with the file's %p", (formula, value, end) => {
    const kept = keptFormula(formula, value);
    expect(kept.endsWith(end)).toBe(true);
    expect([toLocalFormula(kept), toGoogleFormula(kept)]).toEqual([kept, formula]);
  });

  test.each([
    ['="say ""yes"""', '="say "&CHAR(34)&"yes"&CHAR(34)&""'],
    ['=""""', '=""&CHAR(34)&""'],
    ['="C:\\"&A1', '="C:"&CHAR(92)&""&A1'],
    ['="a\\\\""b"', '="a"&CHAR(92)&""&CHAR(92)&""&CHAR(34)&"b"'],
  ])("%s is written so that the engine reads it, and comes back as it was", (formula, local) => {
    expect(toLocalFormula(formula)).toBe(local);
    expect([toLocalFormula(local), toGoogleFormula(local)]).toEqual([local, formula]);
  });
});

describe("Patterns for dates", () => {
  test.each([
    ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-LL-dd'T'HH:mm:ss"],
    ["EEEE, MMMM d", "cccc, LLLL d"],
    ["hh 'o''clock' a", "hh 'o'clock' a"],
  ])("%s is read letter by letter", (java, luxon) => {
    expect(luxonPattern(java)).toBe(luxon);
  });

  test("A letter that means nothing is refused", () => {
    expect(() => luxonPattern("yyyy-QQ")).toThrow("Illegal pattern character 'Q'");
  });
});

describe("Clock triggers", () => {
  const plan = {
    every: "weeks",
    count: 1,
    weekday: "SUNDAY",
    monthDay: null,
    hour: 2,
    minute: 30,
    timeZone: "America/New_York",
    at: null,
  } as const;

  test("fire at the same wall-clock hour before and after daylight saving begins", () => {
    const made = Date.parse("2026-02-28T12:00:00Z");
    const first = nextMoment(plan, made, made);
    const second = nextMoment(plan, first, made);
    const third = nextMoment(plan, second, made);
    expect([first, second, third].map((at) => new Date(at).toISOString())).toEqual([
      "2026-03-01T07:30:00.000Z",
      "2026-03-08T07:30:00.000Z",
      "2026-03-15T06:30:00.000Z",
    ]);
  });
});

describe("Comments above functions", () => {
  test("give description, parameters and whether the formula bar offers the function", () => {
    const docs = functionDocs(
      "/**\n * The score.\n * Between 0 and 1.\n * @param {number} start - the start\n * @customfunction\n */\nfunction A(start, more) {}\n/** Not offered. */ function B() {}",
    );
    expect(docs.get("A")).toEqual({
      description: "The score. Between 0 and 1.",
      parameters: [
        { name: "start", description: "the start" },
        { name: "more", description: "" },
      ],
      offered: true,
    });
    expect(docs.get("B")?.offered).toBe(false);
  });
});
