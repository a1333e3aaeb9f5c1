import { Buffer } from 'node:buffer';
import { aWorkbookFile, relationship, workbookParts } from '../../test/builders/a-workbook-file';
import { zip } from '../../test/builders/zip';
import { guardWorkbook } from './guard-workbook';

const kindOf = (bytes: Uint8Array, name?: string) => {
  const guarded = guardWorkbook(bytes, name);
  return guarded.ok ? 'passed' : guarded.refusal.kind;
};
const sheet = 'xl/worksheets/sheet1.xml';
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const part = (name: string) => {
  const found = workbookParts({ rows: one }).find((each) => each.name === name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};

describe('the guard lets through', () => {
  it('the smallest workbook, with what is to be read of it', () => {
    const guarded = guardWorkbook(aWorkbookFile({ rows: one }));
    if (!guarded.ok) throw new Error(guarded.refusal.kind);
    expect(guarded.contents.sheets).toEqual([
      { name: 'Sheet1', hidden: false, path: sheet, tables: [] },
    ]);
    expect(Buffer.from(guarded.parts.get(sheet) ?? []).toString()).toContain(one);
  });

  it('a macro-enabled workbook, without its macros', () => {
    const guarded = guardWorkbook(
      aWorkbookFile({ parts: [{ name: 'xl/vbaProject.bin', content: 'macros' }] }),
      'return.xlsm',
    );
    if (!guarded.ok) throw new Error(guarded.refusal.kind);
    expect([...guarded.parts.keys()]).not.toContain('xl/vbaProject.bin');
  });

  it('a comment behind the archive', () => {
    expect(kindOf(zip(workbookParts(), { comment: 'made by hand' }))).toBe('passed');
  });

  it('stored parts, folders and names that differ from their relationships by case', () => {
    const parts = [
      { name: 'xl/', content: '', stored: true },
      { ...part('xl/workbook.xml'), stored: true },
      { ...part(sheet), name: 'xl/Worksheets/Sheet1.XML' },
    ];
    expect(kindOf(aWorkbookFile({ parts, without: [sheet] }))).toBe('passed');
  });

  it('sizes of 64 bits where they are true', () => {
    const content = String(part(sheet).content);
    const extra = Buffer.alloc(12);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(content.length), 4);
    const wide = { ...part(sheet), size: 0xff_ff_ff_ff, extra };
    expect(kindOf(aWorkbookFile({ parts: [wide] }))).toBe('passed');
  });

  it('chart sheets, passed over by their position', () => {
    const guarded = guardWorkbook(
      aWorkbookFile({
        sheets:
          '<sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="Sheet1" sheetId="1" r:id="rId1"/>',
        relationships: relationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml'),
      }),
    );
    expect(guarded).toMatchObject({ contents: { sheetCount: 2, sheets: [{ name: 'Sheet1' }] } });
  });
});
