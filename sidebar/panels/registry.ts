/** Every panel of the sidebar in the order of its tabs; a further panel is one line here and one file. */
import type { FunctionComponent } from "preact";
import type { PanelName, WorkbookView } from "../store";
import { words } from "../words";
import { FunctionsPanel } from "./functions";
import { HomePanel } from "./home";
import { MetricTreePanel } from "./metric-tree";
import { MetricsPanel } from "./metrics";
import { NorthStarPanel } from "./north-star";
import { PlanPanel } from "./plan";
import { SnapshotPanel } from "./snapshot";

interface PanelEntry {
  name: PanelName;
  tab: string;
  View: FunctionComponent<{ workbook: WorkbookView }>;
}

export const panels: readonly PanelEntry[] = [
  { name: "home", tab: words.home.tab, View: HomePanel },
  { name: "northStar", tab: words.northStar.tab, View: NorthStarPanel },
  { name: "tree", tab: words.metricTree.tab, View: MetricTreePanel },
  { name: "plan", tab: words.plan.tab, View: PlanPanel },
  { name: "metrics", tab: words.metrics.tab, View: MetricsPanel },
  { name: "functions", tab: words.insert.tab, View: FunctionsPanel },
  { name: "snapshot", tab: words.snapshot.tab, View: SnapshotPanel },
];
