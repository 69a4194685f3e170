/** What was just done, said once at the bottom edge, with Undo where there is a way back. */
import { useEffect } from "preact/hooks";
import { focusOn } from "../focus";
import { changeState, useStore } from "../store";
import { words } from "../words";
import { Button } from "./button";

/** The place for notices; it is always there, so that a screen reader notices what appears in it. */
export function NoticeBar() {
  const { notice, busy } = useStore();
  const undo = notice?.undo;
  useEffect(() => {
    // The control that was pressed is gone with its row; the next sensible place is the way back.
    if (undo && document.activeElement === document.body) focusOn("undo");
  }, [undo]);
  return (
    <div class={notice ? "notice" : "visually-hidden"} role="status">
      {notice && (
        <>
          <span class="notice-text">{notice.text}</span>
          {undo && (
            <Button id="undo" look="link" busy={busy.includes("undo")} busyText={words.shell.undoing} onPress={() => void undo()}>
              {words.shell.undo}
            </Button>
          )}
          <Button look="link" onPress={() => dismiss()}>
            {words.shell.dismiss}
          </Button>
        </>
      )}
    </div>
  );
}

function dismiss(): void {
  changeState({ notice: null });
  focusOn("panel-heading");
}
