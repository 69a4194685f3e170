/** Sheets for the work around a North Star: the workshop, and the roll-out after it. */
import { rolloutPage, workshopPage } from "../library/pages";
import { createPage } from "../north-star/work";
import { Button } from "../parts/button";
import { useStore } from "../store";
import { words } from "../words";

const wording = words.northStar.workshop;

/** Two buttons, folded away until somebody wants them. */
export function NorthStarPages() {
  const { busy } = useStore();
  const workshop = workshopPage();
  const rollout = rolloutPage();
  return (
    <details class="extra">
      <summary>{wording.heading}</summary>
      <p class="gray">{wording.text}</p>
      <div class="buttons">
        <Button
          busy={busy.includes(workshop.tab)}
          busyText={wording.creating}
          onPress={() => void createPage(workshop.tab, workshop.widths, workshop.rows, wording.created)}
        >
          {wording.create}
        </Button>
        <Button
          busy={busy.includes(rollout.tab)}
          busyText={wording.creating}
          onPress={() => void createPage(rollout.tab, rollout.widths, rollout.rows, wording.rolloutCreated)}
        >
          {wording.rollout}
        </Button>
      </div>
    </details>
  );
}
