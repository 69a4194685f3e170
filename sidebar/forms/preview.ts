/** The score of a key result while it is typed: asked for once the typing pauses, older answers ignored. */
import { useEffect, useState } from "preact/hooks";
import type { KeyResultInput, KeyResultPreview } from "../../src/app/api/plan";
import { call } from "../server";

const pauseMilliseconds = 400;

export interface Preview {
  /** The last answer; null before the first, and when the server could not be asked. */
  shown: KeyResultPreview | null;
  busy: boolean;
}

/** The preview of what is typed; `wanted` is false while there is nothing to work out yet. */
export function usePreview(input: KeyResultInput, wanted: boolean): Preview {
  const [preview, setPreview] = useState<Preview>({ shown: null, busy: false });
  const text = JSON.stringify(input);
  useEffect(() => {
    if (!wanted) {
      setPreview({ shown: null, busy: false });
      return;
    }
    let stale = false;
    setPreview(({ shown }) => ({ shown, busy: true }));
    const timer = setTimeout(async () => {
      const reply = await call("previewKeyResult", JSON.parse(text));
      // A preview that fails is not worth an alarm: saving will say what is wrong.
      if (!stale) setPreview({ shown: reply.ok ? reply.value : null, busy: false });
    }, pauseMilliseconds);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, wanted]);
  return preview;
}
