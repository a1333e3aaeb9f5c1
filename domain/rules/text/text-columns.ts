import { columnsRead, type ColumnRead } from '../columns-read';
import type { RuleContext } from '../context';

/** The columns and fields that hold text, wherever they stand in the return. */
export function textColumns(context: RuleContext): readonly ColumnRead[] {
  return columnsRead(context).filter(
    ({ column: { type } }) => type === 'text' || type === 'long-text',
  );
}
