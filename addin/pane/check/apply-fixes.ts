import type { Finding } from '#domain/rules/finding';
import type { FixOutcome, OpenWorkbook, Undoable } from '../../ports/open-workbook';
import { plural } from '../plural';
import { combineUndo } from './combine-undo';

/** What became of fixes that were put in together. */
export interface Fixed {
  readonly cells: number;
  /** What was thrown before all were put in. */
  readonly failure?: unknown;
  /** Why one of them was not put in; `applied` where all were. */
  readonly outcome: FixOutcome;
  readonly undoable: Undoable | undefined;
}

/** Puts in the fixes of findings one after the other. One whose cells changed is passed over; what stops one stops the rest. */
export async function applyFixes(
  workbook: OpenWorkbook,
  findings: readonly Finding[],
): Promise<Fixed> {
  const undoables: Undoable[] = [];
  let cells = 0;
  let outcome: FixOutcome = 'applied';

  try {
    for (const finding of findings) {
      const applied = await workbook.applyFix(finding);
      if (applied.outcome === 'applied') cells += finding.count;
      else outcome = applied.outcome;
      if (applied.undoable) undoables.push(applied.undoable);
      if (applied.outcome === 'cell being edited' || applied.outcome === 'protected') break;
    }
  } catch (failure) {
    // What was put in before it can still be undone.
    return { cells, failure, outcome, undoable: together(undoables, cells) };
  }
  return { cells, outcome, undoable: together(undoables, cells) };
}

function together(undoables: readonly Undoable[], cells: number): Undoable | undefined {
  return undoables.length > 1
    ? combineUndo(undoables, `Undo: ${plural(cells, 'cell')}`)
    : undoables[0];
}
