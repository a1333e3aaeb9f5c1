import { aWorkbookFile, type WorkbookParts } from '../../test/builders/a-workbook-file';
import { cellsOf } from '../../test/readers/cells-of';
import { readWorkbook } from '../read-workbook';

async function kindOf(change: WorkbookParts): Promise<string> {
  const reading = await readWorkbook(aWorkbookFile(change));
  return reading.ok ? 'read' : reading.refusal.kind;
}
const sheetPart = (content: string) => ({ parts: [{ name: 'xl/worksheets/sheet1.xml', content }] });
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('a sheet is refused, and nothing of it lost without a word,', () => {
  it.each([
    '',
    'not XML at all',
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1',
    '<worksheet><sheetData></sheetData>',
    `<worksheet><sheetData>${one}</sheetData></worksheet><more/>`,
    `<worksheet><sheetData>${one}</worksheet>`,
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1<b/></v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"><c r=A1><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"><c r><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"<c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData/><!-- no end </worksheet>',
    '<worksheet><sheetData><row><c><v><![CDATA[1]]</v></c></row></sheetData></worksheet>',
  ])('where it is not well-formed: %s', async (content) => {
    expect(await kindOf(sheetPart(content))).toBe('damaged');
  });

  it.each(['A0', '1', 'A', 'ABCD1', 'XFE1', 'A1048577', '$A$1', 'A1:B2', 'A1.5', 'A-1', '&#65;1'])(
    'where %s is no address',
    async (address) => {
      expect(await kindOf({ rows: `<row><c r="${address}"><v>1</v></c></row>` })).toBe(
        'unreadable',
      );
    },
  );

  it.each([
    ['an unknown type', '<c r="A1" t="x"><v>1</v></c>', 'unreadable'],
    ['a truth value that is neither', '<c r="A1" t="b"><v>2</v></c>', 'unreadable'],
    ['two values in one cell', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', 'unreadable'],
    ['a string that is not there', '<c r="A1" t="s"><v>1</v></c>', 'damaged'],
    ['a string by no number', '<c r="A1" t="s"><v>x</v></c>', 'damaged'],
  ])('for %s', async (_, cells, kind) => {
    expect(await kindOf({ rows: `<row r="1">${cells}</row>`, sharedStrings: '<si/>' })).toBe(kind);
  });

  it.each(['0', '-1', '1.5', 'x', ''])('where %j is no row', async (row) => {
    expect(await kindOf({ rows: `<row r="${row}"><c><v>1</v></c></row>` })).toBe('unreadable');
  });

  it('where a value stands far outside any return, but not where only formatting does', async () => {
    const at = (address: string) => ({ rows: `<row><c r="${address}"><v>1</v></c></row>` });
    expect(await kindOf(at('AAA1'))).toBe('too-far');
    expect(await kindOf(at('XFD1'))).toBe('too-far');
    expect(await kindOf(at('A200001'))).toBe('too-far');
    expect(await kindOf(at('ZZ200000'))).toBe('read');
    const blanks = `${one}<row r="2"><c r="XFD2" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`;
    const { sheets } = await cellsOf(aWorkbookFile({ rows: blanks }));
    expect(sheets[0]?.rows).toEqual([[1]]);
  });

  it('where its values would take far more memory than its bytes', async () => {
    const wide = Array.from(
      { length: 30_000 },
      (_, at) => `<row><c r="ZZ${at + 1}"><v>1</v></c></row>`,
    );
    expect(await kindOf({ rows: wide.join('') })).toBe('too-large');
    expect(await kindOf({ rows: wide.slice(0, 20_000).join('') })).toBe('read');
  });
});

describe('a hostile part takes no longer than its bytes', () => {
  const often = 300_000;
  const cell = (inside: string) => ({ rows: `<row><c t="str">${inside}</c></row>` });
  it.each<[string, WorkbookParts]>([
    ['digits', { rows: `<row><c><v>${'1'.repeat(often)}x</v></c></row>` }],
    ['comments without an end', { rows: '<!--'.repeat(often) }],
    ['halves of entities', cell(`<v>${'&amp'.repeat(often)}</v>`)],
    ['halves of escapes', cell(`<v>${'_x00'.repeat(often)}</v>`)],
    ['attributes', { rows: `<row><c ${'a="" '.repeat(often)}/></row>` }],
    ['elements in elements', { rows: '<a>'.repeat(often) }],
    [
      'brackets',
      {
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(often)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
      },
    ],
  ])('%s', async (_, change) => {
    const start = performance.now();
    await kindOf(change);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
