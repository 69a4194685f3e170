import type { SpreadsheetModule } from "../contract";

/** Under this name the cells' own CONCATENATE works, which joins all it is given into one text. */
const JOINING = "CONCATENATE.ALL";
const CALL = /(?<![\w.'])CONCATENATE(?=\()/gi;
/** What stands for references, numbers and texts in the key under which the engine keeps a compiled formula. */
const STAND_INS: Readonly<Record<string, string>> = { "|C|": "A1", "|R|": "A1:A2", "|N|": "1", "|S|": '""' };

interface Registry {
  content: Record<string, object>;
  /** The functions as compiled formulas call them. */
  mapping: Record<string, unknown>;
  replace(name: string, definition: object): void;
}

/**
 * Makes `&` work cell by cell, as the other operators do. The engine compiles `A1:A3&"x"` to the same call as
 * `CONCATENATE(A1:A3,"x")`, which makes one text of the whole range; so that call becomes the operator's, and formulas that
 * name CONCATENATE are compiled with another name for it. Comes before any formula is compiled.
 */
export function separateAmpersand(o: SpreadsheetModule): void {
  const registry = o.registries.functionRegistry as unknown as Registry;
  const cache = o.functionCache as Record<string, unknown>;
  registry.replace(JOINING, { ...registry.content["CONCATENATE"], hidden: true });
  registry.mapping["CONCATENATE"] = registry.mapping["CONCAT"];
  const newcomers = new Proxy(Object.create(null) as object, {
    set: (_none, key: string, compiled: unknown) => {
      const named = key.replace(CALL, JOINING);
      if (named !== key)
        o.CompiledFormula.IsBadExpression(`=${named.replace(/^=/, "").replace(/\|[CRNS]\|/g, (mark) => STAND_INS[mark] ?? mark)}`);
      Object.defineProperty(cache, key, { value: cache[named] ?? compiled, configurable: true, enumerable: true, writable: true });
      return true;
    },
  });
  Object.setPrototypeOf(cache, newcomers);
}
