import { form } from '#domain/form/edition-2022-25-1/form';
import { exampleReturn } from '#domain/rules/example-return';
import { writeTemplate } from '#workbook/write-template';
import { openInExcel } from '../../test/builders/open-in-excel';
import { cellsOf } from '../../test/readers/cells-of';

const blank = (name: string) => ({
  sheets: [{ name, hidden: false, rows: [], tables: [] }],
  names: {},
  properties: {},
});

describe('a return made in the open workbook', () => {
  it('reads as the same return made as a file, also where Excel knows ExcelApi 1.9 only', async () => {
    const { host, open } = openInExcel(blank('Sheet1'), '1.9');
    await open.makeReturn(exampleReturn);
    const { sheets, ...rest } = await open.read();
    const file = await cellsOf(await writeTemplate({ form, values: exampleReturn }));
    expect({ ...rest, sheets: sheets.slice(1) }).toEqual(file);
    expect(host.references()).toBe(0);
  });

  it('has its cells to fill unlocked, and lists to choose from', async () => {
    const { open, workbook } = openInExcel(blank('Sheet1'));
    await open.makeReturn(exampleReturn);
    const services = workbook.sheets.find(({ name }) => name === 'Services');
    expect(services?.protection?.options).toMatchObject({ allowFormatCells: true });
    expect(JSON.stringify(services?.validations)).toContain('=List_');
    expect(workbook.sheets.at(-1)).toMatchObject({ name: 'Lists', visibility: 'Hidden' });
    expect(workbook.active.name).toBe('Return');
    // What is unlocked can be filled; what is not cannot.
    await expect(
      open.giveReason({ rule: 'a-rule', record: 'all', reason: 'Because.', answers: '' }),
    ).resolves.toBeUndefined();
  });

  it('is refused, and nothing changed, where one of its sheets is there', async () => {
    const { open, workbook } = openInExcel(blank('services'));
    await expect(open.makeReturn(exampleReturn)).rejects.toMatchObject({
      trouble: 'already there',
    });
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.names).toEqual([]);
  });
});
