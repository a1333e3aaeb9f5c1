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
const row = (cells: string, at = 1) => `<row r="${at}">${cells}</row>`;

describe('a workbook', () => {
  it('has its hidden sheets read too', async () => {
    const states = ['visible', 'hidden', 'veryHidden'];
    const sheets = states
      .map(
        (state, at) =>
          `<sheet name="${state}" sheetId="${at + 1}" state="${state}" r:id="s${at}"/>`,
      )
      .join('');
    const relationships = states
      .map((_, at) => relationship(`s${at}`, 'worksheet', `s${at}.xml`))
      .join('');
    const parts = states.map((_, at) => ({
      name: `xl/s${at}.xml`,
      content: `<worksheet><sheetData>${row('<c r="A1"><v>1</v></c>')}</sheetData></worksheet>`,
    }));
    const workbook = await cellsOf(aWorkbookFile({ sheets, relationships, parts }));
    expect(workbook.sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows }))).toEqual([
      { name: 'visible', hidden: false, rows: [[1]] },
      { name: 'hidden', hidden: true, rows: [[1]] },
      { name: 'veryHidden', hidden: true, rows: [[1]] },
    ]);
  });

  it('has native tables, by the name that formulas use', async () => {
    const sheet = await firstSheet({
      sheetRelationships: relationship('rId1', 'table', '../tables/table1.xml'),
      parts: [
        {
          name: 'xl/tables/table1.xml',
          content: '<table id="1" name="T1" displayName="Services" ref="B4:D9"/>',
        },
      ],
    });
    expect(sheet.tables).toEqual([{ name: 'Services', top: 3, left: 1, bottom: 8, right: 3 }]);
  });

  it('has the names of the whole workbook', async () => {
    const definedNames =
      '<definedNames><definedName name="Return_period">Return!$B$5</definedName><definedName name="Own" localSheetId="0">Sheet1!$A$1</definedName><definedName name="__proto__">Sheet1!$A$2</definedName></definedNames>';
    const { names } = await cellsOf(aWorkbookFile({ definedNames }));
    expect(Object.entries(names)).toEqual([
      ['Return_period', 'Return!$B$5'],
      ['__proto__', 'Sheet1!$A$2'],
    ]);
  });

  it('has its custom properties as text', async () => {
    const property = (name: string, value: string) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}">${value}</property>`;
    const content = `<Properties xmlns:vt="v">${property('organisation', '<vt:lpwstr>dwp</vt:lpwstr>')}${property('sheets', '<vt:i4>12</vt:i4>')}${property('final', '<vt:bool>false</vt:bool>')}</Properties>`;
    const { properties } = await cellsOf(
      aWorkbookFile({ parts: [{ name: 'docProps/custom.xml', content }] }),
    );
    expect(properties).toEqual({ organisation: 'dwp', sheets: '12', final: 'false' });
  });
});
