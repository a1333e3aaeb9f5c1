import { form } from '#domain/form/edition-2022-25-1/form';
import { readReturn } from '#domain/return/read-return';
import { readFileSync } from 'node:fs';
import { valuesOfEveryKind as values } from '../test/builders/values-of-every-kind';
import { readWorkbook } from './read-workbook';
import { writeTemplate } from './write-template';

async function readBack(bytes: Uint8Array) {
  const reading = await readWorkbook(bytes, 'template.xlsx');
  if (!reading.ok) throw new Error(reading.refusal.sentence);
  return reading.cells;
}

/** The values of a return without their places, as they were given. */
function valuesOf(read: ReturnType<typeof readReturn>['return']) {
  const given = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  const tables = Object.entries(read.tables).map(
    ([id, { records }]) => [id, records.map((record) => given(record.values))] as const,
  );
  return {
    fields: given(read.fields.values),
    tables: Object.fromEntries(tables.filter(([, records]) => records.length > 0)),
  };
}

describe('a template', () => {
  it('gives back its values when it is read', async () => {
    const reading = readReturn(await readBack(await writeTemplate({ form, values })), form);
    expect(valuesOf(reading.return)).toEqual(values);
    expect(reading.faults).toEqual({ cells: [], layout: [] });
  });

  it('gives back its values when LibreOffice has saved it', async () => {
    const saved = readFileSync('test/workbooks/template-saved-by-libreoffice.xlsx');
    const reading = readReturn(await readBack(saved), form);
    expect(valuesOf(reading.return)).toEqual(values);
    expect(reading.faults).toEqual({ cells: [], layout: [] });
  });

  it('has a sheet for each table, a hidden one for the lists, and says which form it is', async () => {
    const { sheets, properties, names } = await readBack(await writeTemplate({ form, values }));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Return', false],
      ...form.tables.map(({ sheet }) => [sheet, false]),
      ['Lists', true],
    ]);
    expect(properties).toEqual({
      formEdition: '2022-25/1',
      organisation: 'dwp',
      period: '2023-24 Q2',
    });
    expect(names).toMatchObject({ Return_period: 'Return!$B$5', List_yesNo: 'Lists!$A$2:$A$3' });
  });

  it('has the words of each list under its name', async () => {
    const { sheets } = await readBack(await writeTemplate({ form, values: {} }));
    const lists = sheets.at(-1)?.rows ?? [];
    for (const [column, [id, words]] of Object.entries(form.lists).entries()) {
      const inColumn = lists.map((row) => row[column]).filter((value) => typeof value === 'string');
      expect(inColumn).toEqual([id, ...Object.values(words)]);
    }
  });
});
