import { aBoardReport } from '../../test/builders/a-board-report';
import { cellsOf } from '../../test/readers/cells-of';
import { boardTables } from './board-tables';
import { tableAsCsv } from './table-as-csv';
import { writeBoardReport } from './write-board-report';

const report = aBoardReport();

describe('the Board report as a workbook', () => {
  it('has a sheet with a native table for each of its tables', async () => {
    const { sheets } = await cellsOf(await writeBoardReport(report));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Missions',
      'Measures',
      'Great Services',
      'Services Moved',
      'Savings',
      'Decisions',
      'Distributions',
      'Cautions',
      'Sources',
    ]);
    for (const sheet of sheets) expect([sheet.name, sheet.tables.length]).toEqual([sheet.name, 1]);
  });

  it('holds every value of its tables, and no formula', async () => {
    const { sheets } = await cellsOf(await writeBoardReport(report));
    for (const [at, { rows }] of boardTables(report).entries()) {
      const top = sheets[at]?.tables[0]?.top ?? 0;
      const written = sheets[at]?.rows.slice(top + 1) ?? [];
      expect(written).toHaveLength(rows.length);
      expect(written[0]?.[1]).toEqual(rows[0]?.[1] ?? '');
    }
  });

  it('is the same bytes for the same facts, but for the time', async () => {
    const [one, other] = await Promise.all([writeBoardReport(report), writeBoardReport(report)]);
    expect(one).toHaveLength(other.length);
  });
});

describe('the Board report as CSV', () => {
  it('has a line for each row, and no field that a spreadsheet would execute', () => {
    for (const table of boardTables(report)) {
      const csv = tableAsCsv(table);
      expect(csv.split('\r\n')).toHaveLength(table.rows.length + 2);
      expect(csv.replaceAll('\uFEFF', '')).not.toMatch(/(^|[,\n])"?[=@]/);
    }
  });

  it('makes a formula inert and quotes what needs it', () => {
    const columns = [
      { header: 'A', width: 1 },
      { header: '=B', width: 1 },
    ];
    const rows = [
      ['=1+1', 'say "so", please'],
      [-5, undefined],
    ];
    expect(tableAsCsv({ id: 'T', title: 'T', notes: [], columns, rows })).toBe(
      '\uFEFFA,\'=B\r\n\'=1+1,"say ""so"", please"\r\n-5,\r\n',
    );
  });
});
