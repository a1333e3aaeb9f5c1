import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { form } from '#domain/form/edition-2022-25-1/form';
import { writeTemplate } from '../../../workbook/write-template';
import { valuesOfEveryKind } from '../../builders/values-of-every-kind';
import { faultInXml } from '../../well-formed';
import { findSheet } from '../model/find-sheet';
import { startExcelHost } from '../start-excel-host';
import { workbookFromFile } from './open-file';
import { isPassword } from './password-hash';
import { savedFile } from './save-file';

let template: Uint8Array;

beforeAll(async () => {
  template = await writeTemplate({ form, values: valuesOfEveryKind });
});

const saved = () =>
  readFileSync(path.join(__dirname, '../../workbooks/template-saved-by-libreoffice.xlsx'));

describe('a template that is opened from its file', () => {
  it('comes up protected, with its lists and the cells that can be filled', async () => {
    const { run } = startExcelHost({ workbook: workbookFromFile(template) });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Measures');
      const table = context.workbook.tables.getItem('Measures');
      const header = table.getHeaderRowRange().getCell(0, 0);
      const lists = table.columns.getItemAt(6).getDataBodyRange();
      sheet.protection.load('protected,options');
      header.load('values,format/protection/locked,format/fill/color');
      lists.load('format/protection/locked');
      lists.dataValidation.load('rule,type,errorAlert');
      await context.sync();
      expect(sheet.protection.toJSON()).toMatchObject({
        protected: true,
        options: { allowFormatCells: true, allowInsertRows: true, allowDeleteColumns: false },
      });
      expect(header.toJSON()).toMatchObject({
        values: [['Measure']],
        format: { fill: { color: '#505A5F' }, protection: { locked: true } },
      });
      expect(lists.format.protection.locked).toBe(false);
      expect(lists.dataValidation.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: '=List_yesNo' } },
        errorAlert: { showAlert: true, style: 'Stop', title: 'Done' },
      });
      header.values = [['Other']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  it.each([
    ['that we wrote', () => template],
    ['that LibreOffice saved', saved],
  ])('is saved whole: one %s', (_, file) => {
    const workbook = workbookFromFile(file());
    expect(workbookFromFile(savedFile(workbook))).toEqual(workbook);
    expect(findSheet(workbook, 'Services')?.protection).toBeDefined();
  });

  it('keeps marks, a password and what add-ins keep in it, and is well-formed', async () => {
    const { host, run } = startExcelHost({ workbook: workbookFromFile(template) });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Services');
      const mark = sheet.getRanges('A5:A7,C6').conditionalFormats.add('Custom').custom;
      mark.rule.formula = '=AND(TRUE,"mark"<>"")';
      mark.format.fill.color = '#FFDD00';
      context.workbook.settings.add('receipt', '{"version":1}');
      context.workbook.customXmlParts.add('<v xmlns="urn:v">1 &lt; 2</v>');
      sheet.protection.unprotect();
      sheet.protection.protect({ allowSort: true }, 'Demo £1');
      await context.sync();
    });
    const file = savedFile(host.workbook);
    for (const xml of Object.values(unzipSync(file)))
      expect(faultInXml(strFromU8(xml))).toBeUndefined();

    const reopened = startExcelHost({ workbook: workbookFromFile(file) });
    expect(findSheet(reopened.host.workbook, 'Services')?.conditionalFormats).toMatchObject([
      { rule: { formula: '=AND(TRUE,"mark"<>"")' }, look: { 'Fill.Color': '#FFDD00' } },
    ]);
    expect(reopened.host.workbook.settings.get('receipt')).toBe('{"version":1}');
    expect(reopened.host.workbook.xmlParts).toMatchObject([
      { xml: '<v xmlns="urn:v">1 &lt; 2</v>' },
    ]);
    const unprotect = (password: string) =>
      reopened.run(async (context) => {
        context.workbook.worksheets.getItem('Services').protection.unprotect(password);
        await context.sync();
      });
    await expect(unprotect('demo £1')).rejects.toMatchObject({ code: 'AccessDenied' });
    await unprotect('Demo £1');
  });

  it('knows a password by the four digits that older files have', () => {
    expect(isPassword('password', { password: '83AF' })).toBe(true);
    expect(isPassword('passwort', { password: '83AF' })).toBe(false);
  });
});
