/** The page's start: draws the sidebar, then reads the workbook. */
import { render } from "preact";
import { App } from "./app";
import { askBeforeUnload } from "./leaving";
import { reload } from "./work";

const place = document.getElementById("sidebar");
if (place) {
  place.textContent = "";
  render(<App />, place);
  askBeforeUnload();
  void reload();
}
