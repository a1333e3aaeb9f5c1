import type { CellValue } from '#domain/cells/cells';
import { form } from '#domain/form/edition-2022-25-1/form';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { aWorkbookFile, relationship } from '../test/builders/a-workbook-file';
import { valuesOfEveryKind } from '../test/builders/values-of-every-kind';
import { cellsOf } from '../test/readers/cells-of';
import { readWorkbook } from './read-workbook';
import { writeTemplate } from './write-template';

describe('reading a workbook', () => {
  it('gives the cells of a file that the guard lets through', async () => {
    const rows = '<row r="2"><c r="A2" s="1"/><c r="B2"><v>7</v></c><c r="C2" s="1"/></row>';
    const { sheets } = await cellsOf(aWorkbookFile({ rows }));
    expect(sheets).toEqual([{ name: 'Sheet1', hidden: false, rows: [[], [null, 7]], tables: [] }]);
  });

  it('passes over a chart sheet', async () => {
    const sheets =
      '<sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="Sheet1" sheetId="1" r:id="rId1"/>';
    const cells = await cellsOf(
      aWorkbookFile({
        sheets,
        relationships: relationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
      }),
    );
    expect(cells.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('is the guard’s refusal where there is one', async () => {
    const reading = await readWorkbook(new TextEncoder().encode('a,b\n1,2\n'), 'return.csv');
    expect(reading).toMatchObject({ ok: false, refusal: { kind: 'text' } });
  });

  it('is a refusal, and no exception, where an address is none', async () => {
    const reading = await readWorkbook(
      aWorkbookFile({ rows: '<row><c r="A9999999"><v>1</v></c><c r="A1"><v>2</v></c></row>' }),
    );
    expect(reading).toMatchObject({ ok: false, refusal: { kind: 'unreadable' } });
  });

  it('is never an exception, whichever bytes of a workbook are changed', async () => {
    const whole = aWorkbookFile({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const changed = Uint8Array.from(whole);
          for (const [at, byte] of changes) changed[at] = byte;
          expect(typeof (await readWorkbook(changed)).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('another reader of .xlsx (SheetJS) agrees', () => {
  const anyCell = fc.oneof(
    fc
      .string({ unit: 'binary', maxLength: 20 })
      .filter(
        (text) => /^[^\0-\x08\v\f\r\x0e-\x1f\uFFFE\uFFFF]+$/.test(text) && !text.includes('_x'),
      ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );

  it('on text, numbers and truth values, written by it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyCell, { maxLength: 8 }), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Any');
          const bytes = new Uint8Array(
            XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
          );
          const { sheets } = await cellsOf(bytes);
          expect(sheets[0]?.rows).toEqual(rowsBySheetJs(bytes));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('on dates in both date systems', async () => {
    for (const date1904 of [false, true]) {
      const dates = [Date.UTC(2023, 8, 30), Date.UTC(2024, 1, 29), Date.UTC(1999, 11, 31)].map(
        (time) => new Date(time),
      );
      const sheet = XLSX.utils.aoa_to_sheet([dates], { cellDates: true, UTC: true });
      const book = { ...XLSX.utils.book_new(sheet, 'Dates'), Workbook: { WBProps: { date1904 } } };
      const bytes = new Uint8Array(
        XLSX.write(book, { type: 'array', bookType: 'xlsx', cellDates: false }) as ArrayBuffer,
      );
      const { sheets } = await cellsOf(bytes);
      expect(sheets[0]?.rows).toEqual([
        [45199, 45351, 36525].map((serial) => ({ kind: 'date', serial })),
      ]);
    }
  });

  it('on every cell of a template, as we wrote it and as LibreOffice saved it', async () => {
    const written = await writeTemplate({ form, values: valuesOfEveryKind });
    const saved = new Uint8Array(readFileSync('test/workbooks/template-saved-by-libreoffice.xlsx'));
    for (const bytes of [written, saved]) {
      const { sheets } = await cellsOf(bytes);
      expect(sheets).toHaveLength(form.tables.length + 2);
      for (const { name, rows } of sheets) {
        const bySerial = rows.map((row) =>
          row.map((value) =>
            typeof value === 'object' && value?.kind === 'date' ? value.serial : value,
          ),
        );
        expect(bySerial).toEqual(rowsBySheetJs(bytes, name));
      }
    }
  });
});

/** What SheetJS reads, as rows that end at their last value. */
function rowsBySheetJs(bytes: Uint8Array, name = 'Any'): CellValue[][] {
  const sheet = XLSX.read(bytes, { type: 'array' }).Sheets[name];
  const rows = sheet
    ? XLSX.utils.sheet_to_json<CellValue[]>(sheet, {
        header: 1,
        defval: null,
        blankrows: true,
        range: sheetRange(sheet),
      })
    : [];
  const ended = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
  return ended.slice(0, ended.findLastIndex((row) => row.length > 0) + 1);
}

function sheetRange(sheet: XLSX.WorkSheet): string {
  const { e } = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  return XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e });
}
