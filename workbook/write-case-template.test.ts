import { columnNumber } from '#domain/cells/column-number';
import { answerLists } from '#domain/form/case-1/answer-lists';
import { checkCase } from '#domain/spend-control/case-rules/check-case';
import { exampleCase } from '#domain/spend-control/case-rules/example-case';
import { caseTemplate } from '#domain/spend-control/case-workbook/case-template';
import { isCaseWorkbook } from '#domain/spend-control/case-workbook/is-case-workbook';
import { layOutCase } from '#domain/spend-control/case-workbook/lay-out-case';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readWorkbook } from './read-workbook';
import { writeCaseTemplate } from './write-case-template';

async function cellsOf(bytes: Uint8Array) {
  const reading = await readWorkbook(bytes, 'case.xlsx');
  if (!reading.ok) throw new Error(reading.refusal.sentence);
  return reading.cells;
}

describe('the template of a case', () => {
  const expected = checkCase(layOutCase(exampleCase), '2024-06-01');

  it('gives back the case that stands in it, and says that it is one', async () => {
    const cells = await cellsOf(await writeCaseTemplate(exampleCase));
    expect(checkCase(cells, '2024-06-01')).toEqual(expected);
    expect(expected.draft).toBeDefined();
    expect(isCaseWorkbook(cells)).toBe(true);
    expect(cells.properties).toEqual({
      formEdition: 'case/1',
      organisation: 'dwp',
      reference: 'DWP-2024-014',
    });
  });

  it('gives back the case that was typed in LibreOffice and saved there', async () => {
    const cells = await cellsOf(readFileSync('test/workbooks/case-saved-by-libreoffice.xlsx'));
    expect(checkCase(cells, '2024-06-01')).toEqual(expected);
    expect(isCaseWorkbook(cells)).toBe(true);
  });

  it('offers in each row of Answers the answers of its own question', async () => {
    const template = caseTemplate({ organisation: 'dwp', reference: 'DWP-2024-014' });
    const parts = unzipSync(await writeCaseTemplate(template));
    const { names, sheets } = await cellsOf(await writeCaseTemplate(template));
    const text = new TextDecoder().decode(parts['xl/worksheets/sheet2.xml']);
    const lists = sheets.at(-1)?.rows ?? [];

    for (const [at, { question }] of (template.tables.answers ?? []).entries()) {
      const name = `List_${String(question).replaceAll('-', '_')}`;
      const cell = `sqref="D${at + 5}"`;
      const validation = text.split('<dataValidation ').find((each) => each.includes(cell)) ?? '';
      expect([cell, validation.includes(`<formula1>${name}</formula1>`)]).toEqual([cell, true]);

      const [, letter = ''] = /^Lists!\$([A-Z]+)\$2:/.exec(names[name] ?? '') ?? [];
      const words = lists.slice(1).map((row) => row[columnNumber(letter)]);
      expect(words.filter((each) => typeof each === 'string')).toEqual(
        Object.values(answerLists[String(question)] ?? {}),
      );
    }
  });
});
