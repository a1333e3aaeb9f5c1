import { aLaidOutReturn } from '../../test/builders/a-laid-out-return';
import { withSheet } from '../../test/builders/with-sheet';
import { withCell } from '../../test/builders/with-cell';
import type { WorkbookCells } from '../cells/cells';
import { form } from '../form/edition-2022-25-1/form';
import { completenessOf } from './completeness';
import { readReturn } from './read-return';

const completeness = (cells: WorkbookCells) =>
  completenessOf(readReturn(cells, form).return, cells, form);
const services = (cells: WorkbookCells) =>
  completeness(cells).find(({ sheet }) => sheet === 'Services');

describe('completeness', () => {
  it('counts the cells that have to be filled, sheet by sheet, where there are rows', () => {
    expect(completeness(aLaidOutReturn)).toEqual([
      { sheet: 'Return', filled: 5, required: 9 },
      { sheet: 'Services', filled: 6, required: 22 },
      { sheet: 'People', filled: 3, required: 13 },
      { sheet: 'Savings', filled: 2, required: 10 },
    ]);
  });

  it('rises when a cell is filled, even with what cannot be read', () => {
    const filled = withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({
      rows: withCell(rows, 4, 2, 'lots'),
    }));
    expect(services(filled)?.filled).toBe(7);
  });

  it('does not count spaces', () => {
    const spaces = withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({
      rows: withCell(rows, 4, 2, '  '),
    }));
    expect(services(spaces)?.filled).toBe(6);
  });
});
