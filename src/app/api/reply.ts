/** What every sidebar call answers: a value, or the issues a person can mend. */
import * as z from "zod/mini";

/** One thing to mend: the field it belongs to (absent when it concerns the whole form) and a sentence. */
export const Issue = z.object({ field: z.optional(z.string()), message: z.string() });
export type Issue = z.infer<typeof Issue>;

export type Reply<Value> = { ok: true; value: Value } | { ok: false; issues: Issue[] };
