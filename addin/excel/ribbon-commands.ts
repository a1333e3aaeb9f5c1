import type { Ribbon, RibbonCommand } from '../ports/ribbon';

/** The names that the manifest gives to the functions of its buttons. */
const functions = {
  check: 'check',
  submit: 'submit',
  progress: 'progress',
  nextFinding: 'next finding',
} as const satisfies Record<string, RibbonCommand>;

/** Listens to the add-in's ribbon buttons. In a shared runtime the pane's own page runs them, shown or not. */
export function ribbonCommands(): Ribbon {
  const listeners = new Set<(command: RibbonCommand) => void>();
  let waiting: RibbonCommand | undefined;

  for (const [name, command] of Object.entries(functions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      if (listeners.size === 0) waiting = command;
      for (const listener of [...listeners]) listener(command);
      // Next finding moves in the sheet, and is of use with the pane closed too; the others are seen in the pane.
      const shown = command === 'next finding' ? Promise.resolve() : Office.addin.showAsTaskpane();
      // A button that is not told of its end stays greyed for five minutes.
      void shown.finally(() => {
        event.completed();
      });
    });
  }

  return {
    onCommand(listener) {
      listeners.add(listener);
      if (waiting) listener(waiting);
      waiting = undefined;
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
