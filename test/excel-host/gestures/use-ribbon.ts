import type { ExcelHost } from '../excel-host';

/** A person presses a button of the add-in's; resolves when its function says that it is done. */
export function pressButton(host: ExcelHost, button: string, action: string): Promise<void> {
  return host.document.presses.press(button, action);
}

/** A person closes the pane; in a shared runtime it stays loaded. */
export function closePane(host: ExcelHost): void {
  host.events.paneShown(false);
}

/** A person opens the pane. */
export function openPane(host: ExcelHost): void {
  host.events.paneShown(true);
}
