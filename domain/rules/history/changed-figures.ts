import type { Column } from '../../form/form';
import type { Return, TableId } from '../../return/return';
import type { RuleContext } from '../context';
import { changedCells, type ChangedCell } from './changed-cells';

/** The cells of some columns of a table where one figure took the place of another, in a way that is asked about. */
export function changedFigures(
  context: RuleContext,
  earlier: Return,
  id: TableId,
  columns: readonly string[],
  isAsked: (is: number, was: number, column: Column) => boolean,
): Iterable<ChangedCell<number>> {
  const cells = changedCells(
    context,
    earlier,
    id,
    columns,
    (is, was, column) =>
      typeof is === 'number' && typeof was === 'number' && isAsked(is, was, column),
  );
  // Only cells of which this was asked are given, and so both values of each are numbers.
  return cells as Iterable<ChangedCell<number>>;
}
