import { readXlsx } from 'hucre/xlsx';
import { aFinding } from '../test/builders/a-finding';
import { cellsOf } from '../test/readers/cells-of';
import { writeFindings } from './write-findings';

const file = 'dwp.xlsx';
const refusal = { sentence: 'This is a text file.', action: 'Save it as .xlsx.' };

async function written(found: Parameters<typeof writeFindings>[0]) {
  const { sheets } = await cellsOf(await writeFindings(found));
  const [sheet] = sheets;
  const [table] = sheet?.tables ?? [];
  return { sheets, table, rows: sheet?.rows.slice(table?.top) ?? [] };
}

describe('a workbook of findings', () => {
  it('is one table with a row for each finding', async () => {
    const query = aFinding({ cells: 'E5,E7', entered: '', reason: 'Paper.', severity: 'query' });
    const { rows, sheets, table } = await written([
      { file, findings: [aFinding(), query, aFinding({ cells: '', trial: true })] },
    ]);

    expect(sheets.map(({ name }) => name)).toEqual(['Findings']);
    expect(table).toMatchObject({ name: 'Findings', top: 2, left: 0, bottom: 5, right: 10 });
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Sheet', 'Cell', 'Severity'],
      ['Services', 'E5', 'error'],
      ['Services', 'E5, E7', 'query'],
      ['Services', 'The whole sheet', 'error, on trial'],
    ]);
    expect(rows[1]?.slice(3)).toEqual([
      'This is not a number.',
      'ten',
      'A whole number',
      'Give a whole number.',
      '',
      'number-readable',
      's1',
      'dwp.xlsx',
    ]);
    expect(rows[2]?.slice(4, 8)).toEqual(['Blank', expect.anything(), expect.anything(), 'Paper.']);
  });

  it('holds nothing that a spreadsheet would run', async () => {
    const hostile = aFinding({ entered: '=HYPERLINK("https://example.org")', message: '@SUM(A1)' });
    const { rows } = await written([{ file: '+1+1.xlsx', findings: [hostile] }]);

    expect(rows[1]?.slice(3, 5)).toEqual(["'@SUM(A1)", `'=HYPERLINK("https://example.org")`]);
    expect(rows[1]?.at(-1)).toBe("'+1+1.xlsx");
  });

  it('says of each file that nothing was found, or that it was not checked and why', async () => {
    const { rows } = await written([
      { file, findings: [] },
      { file: 'b.xlsx', findings: [], refusal },
    ]);

    expect(rows.slice(1).map((row) => [row[2], row[3], row[6], row[10]])).toEqual([
      ['', 'Nothing was found.', '', 'dwp.xlsx'],
      ['not checked', 'This is a text file.', 'Save it as .xlsx.', 'b.xlsx'],
    ]);
  });

  it('can be sorted and changed, and keeps its header in view', async () => {
    const { sheets } = await readXlsx(await writeFindings([{ file, findings: [aFinding()] }]));

    expect(sheets[0]?.protection?.sheet ?? false).toBe(false);
    expect(sheets[0]?.freezePane?.rows).toBe(3);
  });

  it('cuts what no cell can hold', async () => {
    const message = 'x'.repeat(40_000);
    const { rows } = await written([{ file, findings: [aFinding({ message })] }]);

    expect(rows[1]?.[3]).toHaveLength(32_767);
  });
});
