import type { SheetCells } from '#domain/cells/cells';
import {
  aWorkbookFile,
  relationship,
  type WorkbookParts,
} from '../../test/builders/a-workbook-file';
import { cellsOf } from '../../test/readers/cells-of';

async function firstSheet(change: WorkbookParts): Promise<SheetCells> {
  const { sheets } = await cellsOf(aWorkbookFile(change));
  if (!sheets[0]) throw new Error('no sheet');
  return sheets[0];
}
const rowsOf = async (rows: string, change: WorkbookParts = {}) =>
  (await firstSheet({ rows, ...change })).rows;
const row = (cells: string, at = 1) => `<row r="${at}">${cells}</row>`;
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>';

describe('cells of a file', () => {
  it('are text, numbers and truth values', async () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>-1.5E3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1"><v>0</v></c><c r="F1" t="inlineStr"><is><t> inline </t></is></c>';
    expect(await rowsOf(row(cells), { sharedStrings: '<si><t>shared</t></si>' })).toEqual([
      ['shared', -1500, true, false, 0, ' inline '],
    ]);
  });

  it('are the plain words of rich text', async () => {
    const sharedStrings =
      '<si><r><t xml:space="preserve">Two </t></r><r><rPr><b/></rPr><t>words</t></r></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>';
    expect(await rowsOf(row(cells), { sharedStrings })).toEqual([['Two words', 'ab']]);
  });

  it('have one kind of line end', async () => {
    const cells = '<c r="A1" t="s"><v>0</v></c>';
    const sharedStrings = '<si><t>one&#13;\ntwo_x000D_\nthree</t></si>';
    expect(await rowsOf(row(cells), { sharedStrings })).toEqual([['one\ntwo\nthree']]);
  });

  it('are errors, not text that looks like one', async () => {
    const cells =
      '<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="str"><v>#REF!</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    expect(await rowsOf(row(cells))).toEqual([
      [{ kind: 'error', shown: '#REF!' }, '#REF!', { kind: 'error', shown: '#DIV/0!' }],
    ]);
  });

  it('are the results of formulas: zero, false and empty text too', async () => {
    const cells =
      '<c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>0x</v></c>';
    expect(await rowsOf(row(cells))).toEqual([[0, false, '', '0x']]);
  });

  it('are uncalculated where a formula has no result', async () => {
    const cells =
      '<c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f t="shared" ref="B1:C1" si="0">A1+1</f></c><c r="C1"><f t="shared" si="0"/></c>';
    expect(await rowsOf(row(cells))).toEqual([
      [
        { kind: 'uncalculated', shown: '=SUM(B1:B9)' },
        { kind: 'uncalculated', shown: '=A1+1' },
        { kind: 'uncalculated', shown: 'a formula' },
      ],
    ]);
  });

  it('are dates by their format, time of day kept, percentages left as numbers', async () => {
    const cells =
      '<c r="A1" s="1"><v>45199</v></c><c r="B1" s="2"><v>45199.75</v></c><c r="C1" s="3"><v>0.85</v></c><c r="D1"><v>45199</v></c><c r="E1" s="1"><f>A1</f><v>45199</v></c>';
    expect(await rowsOf(row(cells), { styles })).toEqual([
      [
        { kind: 'date', serial: 45199 },
        { kind: 'date', serial: 45199.75 },
        0.85,
        45199,
        { kind: 'date', serial: 45199 },
      ],
    ]);
  });

  it('are the same dates in a workbook of the 1904 system', async () => {
    const change = { styles, workbookProperties: '<workbookPr date1904="1"/>' };
    expect(await rowsOf(row('<c r="A1" s="1"><v>43737</v></c>'), change)).toEqual([
      [{ kind: 'date', serial: 45199 }],
    ]);
  });

  it('stand where their addresses say, whatever the sheet declares', async () => {
    const parts = [
      {
        name: 'xl/worksheets/sheet1.xml',
        content: `<worksheet><dimension ref="A1:B2"/><cols><col min="1" max="16384" style="1"/></cols><sheetData>${row('<c r="C4"><v>1</v></c>', 4)}${row('<c r="A6" s="1"/><c r="ZZ6" s="1"/>', 6)}</sheetData></worksheet>`,
      },
    ];
    expect(await rowsOf('', { parts })).toEqual([[], [], [], [null, null, 1]]);
  });

  it('stand in order where they have no addresses', async () => {
    expect(
      await rowsOf('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>'),
    ).toEqual([[1, null, 3], [], [4]]);
  });

  it('are not changed by comments and links on them', async () => {
    const sheetRelationships = relationship('rId1', 'comments', '../comments1.xml');
    const parts = [
      {
        name: 'xl/comments1.xml',
        content:
          '<comments><authors/><commentList><comment ref="B1"><text><t>Why?</t></text></comment></commentList></comments>',
      },
    ];
    expect(await rowsOf(row('<c r="A1"><v>1</v></c>'), { sheetRelationships, parts })).toEqual([
      [1],
    ]);
  });
});
