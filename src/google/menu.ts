/** The add-on's menu, and the entry that opens the sidebar. */
import { addMenu, showSidebar } from "./screen";

/** Adds the menu when a spreadsheet is opened. */
export function onOpen(_event: unknown): void {
  addMenu();
}

/** Adds the menu right after the add-on was installed. */
export function onInstall(event: unknown): void {
  onOpen(event);
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  showSidebar();
}
