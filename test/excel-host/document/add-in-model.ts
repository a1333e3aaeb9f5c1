/** What Excel knows of an add-in with a shared runtime: its pane, its ribbon, and when it starts. */
export interface AddInModel {
  readonly isPaneShown: boolean;
  /** Whether the add-in starts with the workbook: `Load`; or only when it is asked for. */
  readonly startup: 'Load' | 'None';
  /** Ids of buttons that the add-in has greyed. */
  readonly greyed: Set<string>;
  /** Ids of tabs that the add-in has hidden. */
  readonly hiddenTabs: Set<string>;
}

/** An add-in whose pane is shown, and which has changed nothing. */
export function newAddIn(): AddInModel {
  return { isPaneShown: true, startup: 'None', greyed: new Set(), hiddenTabs: new Set() };
}
