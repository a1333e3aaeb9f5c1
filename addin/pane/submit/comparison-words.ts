import type { Comparison } from '../../ports/service';
import { plural } from '../plural';

/** How the workbook that was sent stands to what was submitted, in a sentence. */
export function comparisonWords(comparison: Comparison | undefined): string {
  switch (comparison?.outcome) {
    case undefined:
      return 'Not sent, or not read yet';
    case 'same':
      return 'The workbook is the same as what was submitted';
    case 'unreadable':
      return 'The workbook that was sent could not be read';
    case 'differs':
      return `The workbook differs from what was submitted: ${comparison.sheets.map(onSheet).join('; ')}`;
  }
}

const mostListed = 3;

function onSheet({ cells, count, sheet }: Comparison['sheets'][number]): string {
  const more = cells.length > mostListed ? ' and others' : '';
  return `${sheet}, ${plural(count, 'cell')} (${cells.slice(0, mostListed).join(', ')}${more})`;
}
