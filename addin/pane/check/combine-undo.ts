import type { FixOutcome, Undoable } from '../../ports/open-workbook';

/** Several things done together, undone together, the last of them first; stops at the first that cannot be. */
export function combineUndo(done: readonly Undoable[], label: string): Undoable {
  return {
    label,
    undo: async () => {
      for (const each of done.toReversed()) {
        const outcome: FixOutcome = await each.undo();
        if (outcome !== 'applied') return outcome;
      }
      return 'applied';
    },
  };
}
