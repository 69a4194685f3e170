/** What the server says of a form while it is typed: asked for once the typing pauses, older answers ignored. */
import { useEffect, useState } from "preact/hooks";
import type { ActionInput, ActionOutput } from "../../src/app/api/actions";
import { call } from "../server";

const pauseMilliseconds = 400;

type PreviewAction = "previewKeyResult" | "previewObjective";

export interface Preview<Name extends PreviewAction = "previewKeyResult"> {
  /** The last answer; null before the first, and when the server could not be asked. */
  shown: ActionOutput<Name> | null;
  busy: boolean;
}

/** The preview of what is typed; `wanted` is false while there is nothing to work out yet. */
export function usePreview<Name extends PreviewAction>(action: Name, input: ActionInput<Name>, wanted: boolean): Preview<Name> {
  const [preview, setPreview] = useState<Preview<Name>>({ shown: null, busy: false });
  const text = JSON.stringify(input);
  useEffect(() => {
    if (!wanted) {
      setPreview({ shown: null, busy: false });
      return;
    }
    let stale = false;
    setPreview(({ shown }) => ({ shown, busy: true }));
    const timer = setTimeout(async () => {
      const reply = await call(action, JSON.parse(text));
      // A preview that fails is not worth an alarm: saving will say what is wrong.
      if (!stale) setPreview({ shown: reply.ok ? reply.value : null, busy: false });
    }, pauseMilliseconds);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [action, text, wanted]);
  return preview;
}
