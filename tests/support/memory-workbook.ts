/** A workbook in memory behind the same port as Google's: for use cases that need no formulas. */

import { addressOf } from "../../src/app/address";
import type { Block, Content, NamedCells, Names, Office, Selection, Tables, Workbook } from "../../src/app/workbook";
import type { Cell } from "../../src/domain/cells/cell";

interface Tab {
  cells: Content[][];
  formats: Map<string, string>;
  looks: Map<string, string>;
}

export interface MemoryWorkbook extends Workbook {
  /** Moves the clock; the zone is UTC. */
  setNow(instant: string): void;
  select(selection: Selection): void;
  lockBusy: boolean;
}

const EPOCH = 25_569;

function grown(tab: Tab, rows: number, columns: number): void {
  while (tab.cells.length < rows) tab.cells.push([]);
  for (const row of tab.cells) while (row.length < columns) row.push(null);
}

/** Formulas are kept, not calculated: they read as an empty cell. */
function valueIn(content: Content | undefined): Cell {
  return content === undefined || content === "" || (typeof content === "object" && content !== null) ? null : content;
}

function usedCells(tab: Tab): Cell[][] {
  const width = Math.max(1, ...tab.cells.map((row) => row.reduce<number>((last, cell, index) => (cell === null ? last : index + 1), 0)));
  const height = Math.max(
    1,
    tab.cells.reduce<number>((last, row, index) => (row.some((cell) => cell !== null) ? index + 1 : last), 0),
  );
  return Array.from({ length: height }, (_r, row) => Array.from({ length: width }, (_c, column) => valueIn(tab.cells[row]?.[column])));
}

function memoryTables(tabs: Map<string, Tab>): Tables {
  const open = (name: string): Tab => {
    const tab = tabs.get(name);
    if (!tab) throw new Error(`There is no tab "${name}" in this spreadsheet.`);
    return tab;
  };
  const block = <T>({ row, column, rows, columns }: Block, tab: Tab, of: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows ?? tab.cells.length - row + 1 }, (_r, down) =>
      Array.from({ length: columns }, (_c, right) => of(row + down, column + right)),
    );
  return {
    read: (name) => {
      const tab = tabs.get(name);
      return tab && usedCells(tab);
    },
    readShown: (name) =>
      usedCells(open(name)).map((row) => row.map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "")))),
    readFormulas: (name, at) =>
      block(at, open(name), (row, column) => {
        const content = open(name).cells[row - 1]?.[column - 1];
        return typeof content === "object" && content !== null ? content.formula : "";
      }),
    readNumberFormats: (name, at) => block(at, open(name), (row, column) => open(name).formats.get(`${row},${column}`) ?? "General"),
    writeNumberFormats: (name, row, column, formats) => {
      for (const [down, line] of formats.entries())
        for (const [right, format] of line.entries()) open(name).formats.set(`${row + down},${column + right}`, format);
    },
    readLooks: (name, at) =>
      block(at, open(name), (row, column) => open(name).looks.get(`${row},${column}`) ?? "").map((line) => JSON.stringify(line)),
    writeLooks: (name, { row, column }, looks) => {
      for (const [down, line] of looks.entries())
        for (const [right, look] of (JSON.parse(line) as string[]).entries()) open(name).looks.set(`${row + down},${column + right}`, look);
    },
    write: (name, row, column, contents) => {
      grown(open(name), row + contents.length - 1, column + (contents[0]?.length ?? 1) - 1);
      for (const [down, line] of contents.entries())
        for (const [right, content] of line.entries())
          (open(name).cells[row + down - 1] ?? [])[column + right - 1] = content === "" ? null : content;
    },
    writeFormula: (name, row, column, formula) => {
      grown(open(name), row, column);
      (open(name).cells[row - 1] ?? [])[column - 1] = { formula };
    },
    insertRows: (name, before, count) => {
      open(name).cells.splice(before - 1, 0, ...Array.from({ length: count }, () => []));
    },
    deleteRows: (name, row, count) => {
      open(name).cells.splice(row - 1, count);
    },
    tabNames: () => [...tabs.keys()],
    addTab: (name) => {
      if (tabs.has(name)) throw new Error(`A sheet with the name "${name}" already exists.`);
      tabs.set(name, { cells: [], formats: new Map(), looks: new Map() });
    },
    removeTab: (name) => {
      tabs.delete(name);
    },
    style: (name) => {
      open(name);
    },
    show: (name) => {
      open(name);
    },
    select: (name) => {
      open(name);
    },
  };
}

function memoryNames(tables: Tables, selected: () => Selection | undefined): Names {
  const names = new Map<string, { tab: string; at: Block }>();
  const cellsOf = (name: string): Cell[][] | null => {
    const place = names.get(name);
    const cells = place && tables.read(place.tab);
    if (!place || !cells) return null;
    const { row, column, rows, columns } = place.at;
    return cells.slice(row - 1, rows === null ? undefined : row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
  };
  const named = (name: string): NamedCells => {
    const cells = cellsOf(name);
    const place = names.get(name);
    const range = cells && place ? `${place.tab}!${addressOf(place.at)}` : "#REF!";
    return { name, range, cells, shown: (cells ?? []).map((row) => row.map((cell) => String(cell ?? ""))) };
  };
  return {
    count: () => names.size,
    list: (limit, leftOut) =>
      [...names.keys()]
        .filter((name) => !leftOut.includes(name.toLowerCase()))
        .slice(0, limit)
        .map(named),
    read: (name) => (cellsOf(name) === null ? undefined : named(name)),
    exists: (name) => cellsOf(name) !== null,
    place: (name) => (cellsOf(name) === null ? undefined : names.get(name)),
    formulas: (name) => {
      const place = names.get(name);
      if (!place || cellsOf(name) === null) return undefined;
      const at = { ...place.at, rows: place.at.rows ?? (tables.read(place.tab)?.length ?? 0) - place.at.row + 1 };
      return { row: at.row, column: at.column, formulas: tables.readFormulas(place.tab, at) };
    },
    define: (tab, blocks) => {
      for (const [name, at] of Object.entries(blocks)) names.set(name, { tab, at });
    },
    remove: (name) => {
      names.delete(name);
    },
    select: (name) => cellsOf(name) !== null,
    readCell: (name) => (names.has(name) ? (cellsOf(name)?.[0]?.[0] ?? null) : undefined),
    writeCell: (name, value) => {
      const place = names.get(name);
      if (place) tables.write(place.tab, place.at.row, place.at.column, [[value]]);
      return place !== undefined;
    },
    selection: selected,
  };
}

/** A new workbook with one empty tab. */
export function memoryWorkbook(): MemoryWorkbook {
  const tabs = new Map<string, Tab>([["Sheet1", { cells: [], formats: new Map(), looks: new Map() }]]);
  const tables = memoryTables(tabs);
  const notes: Record<string, string> = {};
  let now = "2026-11-22T10:00:00.000Z";
  let selection: Selection | undefined;
  let hasTrigger = false;
  const office: Office = {
    now: () => {
      const [date = "", time = ""] = now.split("T");
      return {
        day: Date.parse(`${date}T00:00:00Z`) / 86_400_000 + EPOCH,
        hour: Number(time.slice(0, 2)),
        minute: Number(time.slice(3, 5)),
        instant: now,
      };
    },
    timeZone: () => "Etc/UTC",
    userName: () => "ana@example.com",
    userKey: () => "ana",
    readNotes: () => ({ ...notes }),
    writeNotes: (added) => {
      Object.assign(notes, added);
    },
    hasTrigger: () => hasTrigger,
    addTrigger: () => {
      hasTrigger = true;
    },
    removeTrigger: () => {
      hasTrigger = false;
    },
    isAuthorized: () => true,
    locked: (work) => (workbook.lockBusy ? undefined : work()),
    log: () => undefined,
  };
  const workbook: MemoryWorkbook = {
    tables,
    names: memoryNames(tables, () => selection),
    office,
    lockBusy: false,
    setNow: (instant) => {
      now = instant;
    },
    select: (next) => {
      selection = next;
    },
  };
  return workbook;
}
