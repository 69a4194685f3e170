/** The tabs on top: one Tab stop, arrow keys between them, Home and End to the ends. */
import { focusOn } from "../focus";
import { showPanel } from "../leaving";
import { panels } from "../panels/registry";
import type { PanelName } from "../store";
import { words } from "../words";

/** The row of tabs; it wraps when there are more than fit. */
export function Tabs({ current }: { current: PanelName }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const index = panels.findIndex(({ name }) => name === current);
    const targets: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: panels.length - 1 };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const panel = panels[(target + panels.length) % panels.length];
    if (!panel) return;
    focusOn(`tab-${panel.name}`);
    showPanel(panel.name);
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.shell.navigation} onKeyDown={onKeyDown}>
      {panels.map(({ name, tab }) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === current}
          aria-controls="panel"
          tabIndex={name === current ? 0 : -1}
          onClick={() => showPanel(name)}
        >
          {tab}
        </button>
      ))}
    </div>
  );
}
