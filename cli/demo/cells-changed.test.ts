import type { CellValue } from '#domain/cells/cells';
import { cellsChanged } from './cells-changed';

const workbook = (...rows: CellValue[][]) => ({
  sheets: [{ name: 'People', hidden: false, rows, tables: [] }],
  names: {},
  properties: {},
});

describe('cellsChanged', () => {
  it('names each cell that differs, and what it was and is', () => {
    const before = workbook(['1,280', null], [{ kind: 'date', serial: 45_383 }]);
    const after = workbook([1280, 'new'], [{ kind: 'date', serial: 45_384 }]);
    expect(cellsChanged(before, after)).toEqual([
      { sheet: 'People', cell: 'A1', from: '“1,280”', to: '1280' },
      { sheet: 'People', cell: 'B1', from: 'blank', to: '“new”' },
      { sheet: 'People', cell: 'A2', from: '2024-04-01', to: '2024-04-02' },
    ]);
  });

  it('is empty for the same cells', () => {
    expect(cellsChanged(workbook([1]), workbook([1]))).toEqual([]);
  });
});
