import { form } from '#domain/form/edition-2022-25-1/form';
import { Buffer } from 'node:buffer';
import { valuesOfEveryKind } from '../test/builders/values-of-every-kind';
import { faultInXml } from '../test/well-formed';
import { attributesOf } from './guard/xml-attributes';
import { inflatePart } from './guard/inflate-part';
import { readZipDirectory } from './guard/zip-directory';
import { readWorkbook } from './read-workbook';
import { writeTemplate } from './write-template';

/** The text of each part of a file that we wrote. */
function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const entries = readZipDirectory(file);
  if (typeof entries === 'string') throw new Error(entries);
  return new Map(
    entries.map((entry) => [entry.name, Buffer.from(inflatePart(file, entry) ?? []).toString()]),
  );
}

let file: Uint8Array;
let parts: ReadonlyMap<string, string>;
const part = (name: string) => parts.get(name) ?? '';
const inAllSheets = (element: string) =>
  [...parts]
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .flatMap(([, xml]) => attributesOf(xml, element));

beforeAll(async () => {
  file = await writeTemplate({ form, values: valuesOfEveryKind });
  parts = partsOf(file);
});

describe('the file of a template, which Excel must open without repair', () => {
  it('has only well-formed parts', () => {
    expect([...parts].map(([name, xml]) => [name, faultInXml(xml)])).toEqual(
      [...parts].map(([name]) => [name, undefined]),
    );
  });

  it('has a content type for each part', () => {
    const types = part('[Content_Types].xml');
    const typed = attributesOf(types, 'Override').map((each) => each.get('PartName'));
    for (const name of parts.keys()) {
      if (name !== '[Content_Types].xml' && !name.endsWith('.rels'))
        expect(typed).toContain(`/${name}`);
    }
    expect(typed).toHaveLength(
      [...parts.keys()].filter((name) => name.endsWith('.xml')).length - 1,
    );
  });

  it('has tables whose columns are named as their header cells, and whose names differ', async () => {
    const reading = await readWorkbook(file);
    if (!reading.ok) throw new Error(reading.refusal.sentence);
    const tables = reading.cells.sheets.flatMap(({ rows, tables: [area] }) =>
      area ? [{ area, header: rows[area.top] }] : [],
    );
    expect(tables.map(({ area }) => area.name)).toEqual(form.tables.map(({ name }) => name));
    for (const [index, { header }] of tables.entries()) {
      const columns = attributesOf(part(`xl/tables/table${index + 1}.xml`), 'tableColumn');
      expect(columns.map((column) => column.get('name'))).toEqual(header);
    }
  });

  it('has a defined name for each list that a cell takes its values from', () => {
    const names = attributesOf(part('xl/workbook.xml'), 'definedName').map((name) =>
      name.get('name'),
    );
    const used = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/<formula1>(List_\w+)<\/formula1>/g)].map(([, name]) => name),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(names).toEqual(expect.arrayContaining(used));
  });

  it('quotes the names of sheets in its print titles', () => {
    expect(part('xl/workbook.xml')).toContain(">'Data assets'!$4:$4<");
  });

  it('has no literal list', () => {
    expect([...parts.values()].some((xml) => xml.includes('<formula1>"'))).toBe(false);
  });

  it('has titles, messages and errors of a length that Excel allows', () => {
    const validations = inAllSheets('dataValidation');
    expect(validations.length).toBeGreaterThan(90);
    for (const validation of validations) {
      expect(validation.get('promptTitle')?.length).toBeLessThanOrEqual(32);
      expect(validation.get('prompt')?.length).toBeLessThanOrEqual(255);
      expect(validation.get('errorTitle')?.length).toBeLessThanOrEqual(32);
      expect(validation.get('error')?.length).toBeLessThanOrEqual(225);
    }
  });

  it('has every sheet protected without a password, its header in view and its page as wide as the sheet', () => {
    const protections = inAllSheets('sheetProtection');
    expect(protections).toHaveLength(form.tables.length + 2);
    for (const protection of protections) {
      expect(protection.get('sheet')).toBe('1');
      expect(protection.get('password')).toBeUndefined();
      expect(protection.get('formatColumns')).toBe('0');
    }
    expect(inAllSheets('pane').map((pane) => pane.get('ySplit'))).toEqual(
      form.tables.map(() => '4'),
    );
    expect(inAllSheets('pageSetup').every((page) => page.get('fitToWidth') === '1')).toBe(true);
  });

  it('has cells to fill unlocked, spare rows too, and the others locked', () => {
    const formats = attributesOf(
      /<cellXfs.*<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[0] ?? '',
      'protection',
    );
    expect(formats.some((format) => format.get('locked') === '0')).toBe(true);
    const lockedAt = (sheet: number, address: string) => {
      const cell = attributesOf(part(`xl/worksheets/sheet${sheet}.xml`), 'c').find(
        (each) => each.get('r') === address,
      );
      const styles =
        /<cellXfs.*<\/cellXfs>/s
          .exec(part('xl/styles.xml'))?.[0]
          .split(/<xf(?=[ >])/)
          .slice(1) ?? [];
      return !styles[Number(cell?.get('s'))]?.includes('locked="0"');
    };
    expect(lockedAt(1, 'B4')).toBe(true);
    expect(lockedAt(1, 'B7')).toBe(false);
    expect(lockedAt(3, 'A5')).toBe(false);
    expect(lockedAt(3, 'B5')).toBe(true);
    expect(lockedAt(3, 'A7')).toBe(false);
    expect(lockedAt(3, 'A4')).toBe(true);
  });
});
