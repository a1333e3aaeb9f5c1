import type { CellValue, WorkbookCells } from '#domain/cells/cells';
import { form } from '#domain/form/edition-2022-25-1/form';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aWorkbookFile } from '../../test/builders/a-workbook-file';
import { anySheet, stringsOfAnySheet, stylesOfAnySheet } from '../../test/builders/any-sheet';
import { anySpelling, plainSpelling } from '../../test/builders/any-spelling';
import { valuesOfEveryKind } from '../../test/builders/values-of-every-kind';
import { cellsByHucre } from '../../test/readers/cells-by-hucre';
import { cellsBySheetJs } from '../../test/readers/cells-by-sheetjs';
import { cellsOf } from '../../test/readers/cells-of';
import { writeTemplate } from '../write-template';

const folder = 'test/workbooks';
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

describe('two other readers say the same, cell for cell,', () => {
  it.each(files)('of %s', async (name) => {
    await allAgree(new Uint8Array(readFileSync(path.join(folder, name))));
  });

  it('of a template that we write', async () => {
    await allAgree(await writeTemplate({ form, values: valuesOfEveryKind }));
  });

  it('of any sheet in plain spelling', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet(fc.constant(plainSpelling), fc.constant(true)), async (sheet) => {
        // SheetJS resolves what is escaped in the text of a formula's result twice.
        fc.pre(!/&amp;amp;|_x005F_/.test(sheet.xml));
        expect(firstRows(await allAgree(fileOf(sheet.xml)))).toEqual(sheet.rows);
      }),
      { numRuns: 300 },
    );
  });

  it('and one of them of any sheet in any spelling that XML allows', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet(anySpelling), async ({ xml, rows }) => {
        const bytes = fileOf(xml);
        expect(firstRows(await cellsOf(bytes))).toEqual(rows);
        expect(firstRows(await cellsByHucre(bytes))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});

async function allAgree(bytes: Uint8Array): Promise<WorkbookCells> {
  const cells = await cellsOf(bytes);
  expect(cells).toEqual(await cellsByHucre(bytes));
  const sheets = cellsBySheetJs(bytes);
  expect(cells.sheets.map(({ name }) => name)).toEqual([...sheets.keys()]);
  for (const { name, rows } of cells.sheets) {
    // SheetJS leaves a formula that was never calculated out.
    const calculated = rows.map((row) =>
      row.map((value) => (isUncalculated(value) ? null : value)),
    );
    expect(ended(calculated)).toEqual(ended(sheets.get(name) ?? []));
  }
  return cells;
}

function isUncalculated(value: CellValue): boolean {
  return typeof value === 'object' && value?.kind === 'uncalculated';
}

function ended(rows: readonly (readonly CellValue[])[]) {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

function firstRows({ sheets }: WorkbookCells) {
  return sheets[0]?.rows;
}

function fileOf(xml: string): Uint8Array {
  const strings = stringsOfAnySheet.map(
    (text) => `<si><t xml:space="preserve">${plainSpelling.text(text)}</t></si>`,
  );
  return aWorkbookFile({
    sharedStrings: strings.join(''),
    styles: stylesOfAnySheet,
    parts: [{ name: 'xl/worksheets/sheet1.xml', content: xml }],
  });
}
