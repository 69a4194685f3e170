/** The whole sidebar: tabs, the panel that is shown, what to say about it. */

import { panels } from "./panels/registry";
import { Button } from "./parts/button";
import { Problems } from "./parts/error-summary";
import { NoticeBar } from "./parts/notice";
import { QuestionBox } from "./parts/question";
import { Skeleton } from "./parts/skeleton";
import { Tabs } from "./parts/tabs";
import { useStore } from "./store";
import { words } from "./words";
import { reload } from "./work";

/** The page; everything behind a question is out of reach until it is answered. */
export function App() {
  const { workbook, busy, panel, problems, question } = useStore();
  const View = panels.find(({ name }) => name === panel)?.View;
  return (
    <>
      <div inert={question !== null}>
        <header>
          <Tabs current={panel} />
        </header>
        <main>
          <div id="panel" role="tabpanel" aria-labelledby={`tab-${panel}`} aria-busy={busy.length > 0}>
            <Problems issues={problems} />
            {workbook && View ? <View workbook={workbook} /> : problems.length === 0 && <Skeleton />}
          </div>
        </main>
        <footer>
          {workbook && <span class="gray">{words.shell.reloadHint} </span>}
          <Button id="reload" look="link" busy={busy.includes("reload")} busyText={words.shell.reloading} onPress={() => void reload()}>
            {words.shell.reload}
          </Button>
        </footer>
        <NoticeBar />
      </div>
      <QuestionBox />
    </>
  );
}
