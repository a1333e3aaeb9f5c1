/** What a button of the ribbon asks of the pane. */
export type RibbonCommand = 'check' | 'submit' | 'progress' | 'next finding';

/** The buttons of the host's ribbon. The host opens the pane before a command arrives. */
export interface Ribbon {
  /** Tells of each command, and at once of the last one that nobody was there for. */
  onCommand(listener: (command: RibbonCommand) => void): () => void;
}
