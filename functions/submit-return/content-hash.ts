import type { WorkbookCells } from '#domain/cells/cells';
import { createHash } from 'node:crypto';

/** What makes two submissions the same: the cells, the form that they were read by and the rules they were checked by. */
export function contentHash(content: {
  readonly cells: WorkbookCells;
  readonly form: string;
  readonly ruleSet: string;
}): string {
  const { cells, form, ruleSet } = content;
  const sorted = { ...cells, names: inOrder(cells.names), properties: inOrder(cells.properties) };
  return createHash('sha256')
    .update(JSON.stringify([sorted, form, ruleSet]))
    .digest('hex');
}

// Two programs may give the same names in another order.
function inOrder(record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}
