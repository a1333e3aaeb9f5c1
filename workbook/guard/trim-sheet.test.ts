import { Buffer } from 'node:buffer';
import { trimSheet } from './trim-sheet';

const trim = (xml: string) => {
  const trimmed = trimSheet(Buffer.from(xml));
  return typeof trimmed === 'string' ? trimmed : Buffer.from(trimmed).toString();
};
const row = (cells: string) =>
  `<worksheet><cols/><sheetData><row r="1">${cells}</row></sheetData><other/></worksheet>`;

describe('trimming a sheet', () => {
  it('leaves nothing but the rows', () => {
    expect(trim(row('<c r="A1"><v>1</v></c>'))).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  it('drops cells that hold no value', () => {
    expect(trim(row('<c r="A1" s="3"/><c r="B1"><v>1</v></c><c r="C1"/>'))).toContain(
      '<row r="1"><c r="B1"><v>1</v></c></row>',
    );
  });

  it('keeps a blank before a cell without an address, which would move', () => {
    const cells = '<c r="B1"/><c><v>1</v></c>';
    expect(trim(row(cells))).toContain(cells);
  });

  it('keeps text as it is, in any script', () => {
    const cells = '<c r="A1" t="inlineStr"><is><t>£ – 五 &lt;c r="A1"/></t></is></c>';
    expect(trim(row(cells))).toContain(cells);
  });

  it.each([
    '<x:worksheet><x:sheetData></x:sheetData></x:worksheet>',
    '<worksheet><sheetData><row><c><v><![CDATA[</sheetData>]]></v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData/></worksheet>',
    '<worksheet/>',
  ])('leaves %s as it is', (xml) => {
    expect(trim(xml)).toBe(xml);
  });

  it('drops columns all the same', () => {
    expect(trim('<x:worksheet><x:cols><x:col min="1" max="16384"/></x:cols></x:worksheet>')).toBe(
      '<x:worksheet><x:cols></x:cols></x:worksheet>',
    );
  });

  it('is not led astray by comments', () => {
    const rows = '<worksheet><sheetData><row/></sheetData></worksheet>';
    expect(trim('<worksheet><!-- <sheetData> --><sheetData><row/></sheetData></worksheet>')).toBe(
      rows,
    );
    expect(trim('<worksheet><sheetData><row/></sheetData><!-- </sheetData> --></worksheet>')).toBe(
      rows,
    );
  });

  it.each([
    '',
    'not XML at all',
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1',
    '<worksheet><sheetData></sheetData>',
  ])('tells that a sheet has no end: %s', (xml) => {
    expect(trim(xml)).toBe('damaged');
  });

  it('tells a value far outside', () => {
    expect(trim(row('<c r="AAA1"><v>1</v></c>'))).toBe('too-far');
    expect(trim(row('<c r="ZZ200000"><v>1</v></c>'))).toContain('ZZ200000');
    expect(trim(row('<c r="A200001"><v>1</v></c>'))).toBe('too-far');
  });
});
