import fc from 'fast-check';
import type { CellValue, SheetCells } from '../cells/cells';
import { form } from '../form/edition-2022-25-1/form';
import type { Column, FormTable } from '../form/form';
import { layOutReturn, type ReturnValues } from '../form/lay-out';
import { dayOfSerial } from '../cells/day-of-serial';
import { readReturn } from './read-return';

type Loose = Readonly<Record<string, string | number | undefined>>;

const text = fc
  .oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ minLength: 1 }))
  .map((string) => string.replaceAll('\r', '').trim())
  .filter((string) => string !== '');

/** Values that a column may hold, as a return keeps them. */
function valueOf({ type, list = '', instead = [] }: Column): fc.Arbitrary<string | number> {
  const figure = (values: fc.Arbitrary<number>) =>
    instead.length > 0 ? fc.oneof(values, fc.constantFrom(...instead)) : values;

  switch (type) {
    case 'text':
    case 'long-text':
      return text;
    case 'date':
      return fc.integer({ min: 32874, max: 73050 }).map(dayOfSerial);
    case 'list':
      return fc.constantFrom(...Object.keys(form.lists[list as keyof typeof form.lists]));
    case 'integer':
      return figure(fc.maxSafeInteger());
    case 'money':
      return figure(fc.integer({ min: -1e13, max: 1e13 }));
    case 'number':
      return figure(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
  }
}

const recordOf = (columns: readonly Column[]): fc.Arbitrary<Loose> =>
  fc.record(
    Object.fromEntries(
      columns.map((column) => [column.id, fc.option(valueOf(column), { nil: undefined })]),
    ),
  );
/** A row that is wholly blank is no record. */
const notBlank = (record: Loose) => Object.values(record).some((value) => value !== undefined);
const recordsOf = ({ columns }: FormTable) =>
  fc.array(recordOf(columns).filter(notBlank), { maxLength: 4 });

const valuesOfReturn = fc.record({
  fields: recordOf(form.fields.fields),
  tables: fc.record(Object.fromEntries(form.tables.map((table) => [table.id, recordsOf(table)]))),
}) as fc.Arbitrary<Required<ReturnValues>>;

describe('for any values of the form', () => {
  it('a return that is laid out and read is the same, with no fault', () => {
    fc.assert(
      fc.property(valuesOfReturn, (values) => {
        const { return: read, faults } = readReturn(layOutReturn({ form, values }), form);

        expect(faults).toEqual({ cells: [], layout: [] });
        expect(read.fields.values).toEqual(values.fields);
        for (const { id } of form.tables) {
          const records = read.tables[id].records.map((record) => record.values);
          expect(records).toEqual(values.tables[id]);
        }
      }),
    );
  });

  it('the order of columns does not matter, and the order of rows is that of the records', () => {
    const orders = fc.infiniteStream(fc.double({ noNaN: true }));
    fc.assert(
      fc.property(valuesOfReturn, orders, orders, (values, ofColumns, ofRows) => {
        const cells = layOutReturn({ form, values });
        const shuffled = cells.sheets.map((sheet) => shuffle(sheet, ofColumns, ofRows));
        const straight = readReturn(cells, form);
        const mixed = readReturn({ ...cells, sheets: shuffled }, form);

        expect(mixed.faults).toEqual({ cells: [], layout: [] });
        for (const { id } of form.tables) {
          const records = (reading: typeof mixed) =>
            reading.return.tables[id].records
              .map((record) => JSON.stringify(record.values))
              .toSorted();
          expect(records(mixed)).toEqual(records(straight));
        }
      }),
    );
  });
});

function shuffle(
  sheet: SheetCells,
  ofColumns: Iterator<number>,
  ofRows: Iterator<number>,
): SheetCells {
  const [area] = sheet.tables;
  if (!area) return sheet;
  const order = (size: number, keys: Iterator<number>) =>
    Array.from({ length: size }, (_, at) => ({ at, key: Number(keys.next().value) }))
      .sort((a, b) => a.key - b.key)
      .map(({ at }) => at);

  const columns = order(area.right + 1, ofColumns);
  const [head, body] = [sheet.rows.slice(0, area.top + 1), sheet.rows.slice(area.top + 1)];
  const rows = [...head, ...order(body.length, ofRows).map((at) => body[at] ?? [])];
  const moved = (cells: readonly CellValue[]) => columns.map((at) => cells[at] ?? null);
  return {
    ...sheet,
    rows: rows.map((cells, at) => (at < area.top ? cells : moved(cells))),
  };
}
