interface GroupBy {
  groupBy?: (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => Record<PropertyKey, unknown[]>;
}

/** Node 20 has no Object.groupBy, which o-spreadsheet calls. */
export function ensureGroupBy(): void {
  (Object as GroupBy).groupBy ??= (items, keyOf) => {
    const groups: Record<PropertyKey, unknown[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups[key];
      if (group) group.push(item);
      else groups[key] = [item];
    }
    return groups;
  };
}
