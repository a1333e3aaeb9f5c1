import { readFile } from 'node:fs/promises';
import { examples } from '#domain/rules/examples';
import { exampleCells } from '#domain/rules/example-cells';
import { exampleReturn } from '#domain/rules/example-return';
import { readForCheck } from '#domain/rules/read-for-check';
import type { WorkbookCells } from '#domain/cells/cells';
import { aWorkbookOfCells } from '../../test/builders/a-workbook-of-cells';
import { openInExcel } from '../../test/builders/open-in-excel';
import { cellsOf } from '../../test/readers/cells-of';

// Every third is enough to meet every kind of cell, and leaves time for other tests.
const mistakes = examples.flatMap(({ rule, reject: [example] }, at) =>
  example && at % 3 === 0 ? [[rule, exampleCells(exampleReturn, example.current)] as const] : [],
);

describe('a workbook read from Excel', () => {
  it.each(mistakes)('is as its file with a mistake against %s', async (_, cells) => {
    const file = await saved(cells);
    const { open } = openInExcel(file);
    const read = await open.read();

    expect(read).toEqual(file);
    expect(findingsIn(read)).toEqual(findingsIn(file));
  });

  it.each([
    'dwp-2023-24-Q4-first.xlsx',
    'dwp-2023-24-Q4-corrected.xlsx',
    'template-saved-by-libreoffice.xlsx',
  ])('is as %s, which another program saved', async (name) => {
    const file = await cellsOf(await readFile(`test/workbooks/${name}`));
    expect(await openInExcel(file).open.read()).toEqual(file);
  });

  it('takes one round trip where it is an ordinary return', async () => {
    const { host, open } = openInExcel(exampleCells(exampleReturn));
    await open.read();
    expect(host.traffic().requests).toBe(1);
    expect(host.references()).toBe(0);
  });

  it('takes a second where sheets have other names', async () => {
    const cells = await saved(
      exampleCells(exampleReturn, { sheets: { Services: 'Our services' } }),
    );
    const { host, open } = openInExcel(cells);
    expect(await open.read()).toEqual(cells);
    expect(host.traffic().requests).toBe(2);
  });

  it('takes at most twelve for ten thousand rows, and tells how far it is', async () => {
    const cells = aLongSheet(10_000, 20, 'Services that people use');
    const { host, open } = openInExcel(cells);
    const shares: number[] = [];
    expect(await open.read((share) => shares.push(share))).toEqual(cells);
    expect(host.traffic().requests).toBeLessThanOrEqual(12);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('reads in halves what is too much for one answer', async () => {
    const cells = aLongSheet(1_500, 20, 'a narrative '.repeat(60));
    const { open } = openInExcel(cells);
    expect(await open.read()).toEqual(cells);
  });

  it('keeps days of the 1904 system the days that they are', async () => {
    const file = await saved(exampleCells(exampleReturn));
    const { open, workbook } = openInExcel(file);
    for (const { cells } of workbook.sheets)
      for (const [key, cell] of cells)
        if (cell.format === 'dd/mm/yyyy')
          cells.set(key, { ...cell, value: Number(cell.value) - 1462 });
    Object.assign(workbook, { is1904: true });
    expect(await open.read()).toEqual(file);
  });

  it('is too large where a value stands far outside any return', async () => {
    const { open, workbook } = openInExcel(exampleCells(exampleReturn));
    workbook.active.cells.set(16_384 * 900_000, { value: 'x' });
    await expect(open.read()).rejects.toMatchObject({ trouble: 'too large' });
  });

  it('waits for nobody who edits a cell', async () => {
    const { host, open } = openInExcel(exampleCells(exampleReturn));
    host.editCell();
    await expect(open.read()).rejects.toMatchObject({ trouble: 'cell being edited' });
  });

  it('can be read where Excel knows ExcelApi 1.9 only', async () => {
    const cells = await saved(exampleCells(exampleReturn));
    expect(await openInExcel(cells, '1.9').open.read()).toEqual(cells);
  });
});

async function saved(cells: WorkbookCells): Promise<WorkbookCells> {
  return cellsOf(await aWorkbookOfCells(cells));
}

function findingsIn(cells: WorkbookCells) {
  return readForCheck(cells, '2023-10-20').check({});
}

function aLongSheet(rows: number, columns: number, text: string): WorkbookCells {
  const row = (at: number) =>
    Array.from({ length: columns }, (_, column) => (column % 2 === 0 ? `${text}${at}` : at));
  return {
    sheets: [
      {
        name: 'Services',
        hidden: false,
        rows: Array.from({ length: rows }, (_, at) => row(at)),
        tables: [],
      },
    ],
    names: {},
    properties: {},
  };
}
