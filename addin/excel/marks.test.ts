import { exampleCells } from '#domain/rules/example-cells';
import { exampleReturn } from '#domain/rules/example-return';
import type { Finding, Severity } from '#domain/rules/finding';
import { openInExcel } from '../../test/builders/open-in-excel';
import type { WorkbookModel } from '../../test/excel-host/model/workbook-model';

const cells = exampleCells(exampleReturn);
const users = {
  id: '{00000001-0000-4000-8000-000000000000}',
  type: 'Custom',
  rule: { formula: '=$B2>5' },
  look: {},
};
const usersFormat = {
  ...users,
  boxes: [{ top: 0, left: 0, rows: 90, columns: 9 }],
  stopIfTrue: false,
};

function aFinding(severity: Severity, sheet: string, ranges: string): Finding {
  const words = { entered: '', expected: '', message: '', action: '' };
  return {
    rule: 'a',
    severity,
    trial: false,
    sheet,
    cells: ranges,
    count: 1,
    records: [],
    ...words,
  };
}

function sheetOf({ sheets }: WorkbookModel, name: string) {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found;
}

function opened() {
  const excel = openInExcel(cells);
  const services = sheetOf(excel.workbook, 'Services');
  Object.assign(services, { conditionalFormats: [usersFormat] });
  return { ...excel, services, people: sheetOf(excel.workbook, 'People') };
}

describe('marks', () => {
  it('are one conditional format for each severity and sheet, errors above the others', async () => {
    const { open, services } = opened();
    const marked = await open.mark([
      aFinding('error', 'Services', 'B5:B7'),
      aFinding('note', 'Services', 'B6'),
      aFinding('error', 'Services', 'B8,D5'),
      aFinding('query', 'People', 'C5'),
      aFinding('error', 'People', ''),
    ]);

    expect(marked).toEqual({ cells: 7, protectedSheets: [] });
    expect(services.conditionalFormats.map(({ rule }) => rule['formula'])).toEqual([
      '=OR(TRUE,"returns-mark:error"="")',
      '=OR(TRUE,"returns-mark:note"="")',
      '=$B2>5',
    ]);
    expect(services.conditionalFormats[0]?.boxes).toHaveLength(2);
  });

  it('take the place of those that were there, and go to the last one', async () => {
    const { open, people, services } = opened();
    const before = modelOf([services, people]);
    await open.mark([aFinding('error', 'Services', 'B5'), aFinding('query', 'People', 'C5')]);
    await open.mark([aFinding('note', 'Services', 'C9')]);
    expect(people.conditionalFormats).toEqual([]);
    expect(services.conditionalFormats).toHaveLength(2);

    await open.clearMarks();
    expect(modelOf([services, people])).toEqual(before);
  });

  it('are found also on a sheet that was given another name since', async () => {
    const { open, services } = opened();
    await open.mark([aFinding('error', 'Services', 'B5')]);
    Object.assign(services, { name: 'Our services' });
    await open.clearMarks();
    expect(services.conditionalFormats).toEqual([usersFormat]);
  });

  it('are left out on a sheet that may not be formatted, which is named', async () => {
    const { open, people, services } = opened();
    Object.assign(people, { protection: { options: { allowFormatCells: false } } });
    Object.assign(services, { protection: { options: { allowFormatCells: true } } });
    const findings = [aFinding('error', 'Services', 'B5'), aFinding('error', 'People', 'C5')];
    expect(await open.mark(findings)).toEqual({ cells: 1, protectedSheets: ['People'] });
    expect(people.conditionalFormats).toEqual([]);
    await open.clearMarks();
  });

  it('of a thousand findings take two round trips and at most 40 KB', async () => {
    const { host, open, services } = opened();
    const severities = ['error', 'query', 'note'] as const;
    const sheets = ['Services', 'Systems', 'People'] as const;
    const findings = Array.from({ length: 1_000 }, (_, at) =>
      aFinding(
        severities[at % 3] ?? 'note',
        sheets[Math.floor(at / 3) % 3] ?? 'Services',
        `${'ABCDEFGH'.charAt(at % 8)}${5 + 2 * Math.floor(at / 8)}`,
      ),
    );
    host.forgetTraffic();
    expect(await open.mark(findings)).toEqual({ cells: 1_000, protectedSheets: [] });
    expect(host.traffic().requests).toBe(2);
    expect(host.traffic().bytesUp).toBeLessThanOrEqual(40_000);
    expect(host.references()).toBe(0);
    await open.clearMarks();
    expect(services.conditionalFormats).toEqual([usersFormat]);
  });

  it('are not made while a cell is being edited', async () => {
    const { host, open } = opened();
    host.editCell();
    await expect(open.mark([])).rejects.toMatchObject({ trouble: 'cell being edited' });
  });

  it('work where Excel knows ExcelApi 1.9 only', async () => {
    const { open } = openInExcel(cells, '1.9');
    const finding = aFinding('error', 'Services', 'B5,B7');
    expect(await open.mark([finding])).toEqual({ cells: 2, protectedSheets: [] });
    await open.clearMarks();
  });
});

/** All that a sheet holds, apart from its place in the model. */
function modelOf(sheets: readonly object[]): unknown {
  return sheets.map((sheet) => structuredClone(sheet));
}
