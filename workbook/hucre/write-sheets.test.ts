import type { CellValue } from '#domain/cells/cells';
import type { WorkbookToWrite } from '../sheet-to-write';
import { cellsOf } from '../../test/readers/cells-of';
import { writeSheets } from './write-sheets';

const workbook = (value: CellValue, change: Partial<WorkbookToWrite> = {}): WorkbookToWrite => ({
  title: 'Demo',
  sheets: [
    {
      name: 'Sheet',
      rows: [[{ value, style: { format: 'dd/mm/yyyy' } }, { value: 1 }]],
      widths: [10],
    },
  ],
  names: {},
  properties: {},
  ...change,
});
const writtenAndRead = async (value: CellValue) => {
  const { sheets } = await cellsOf(await writeSheets(workbook(value)));
  return sheets[0]?.rows[0]?.[0];
};

describe('a written cell', () => {
  it.each<CellValue>([
    'text',
    '',
    ' spaces ',
    '#REF!',
    '#N/A',
    '#A',
    '=1+1',
    true,
    false,
    null,
    { kind: 'date', serial: 45199 },
    { kind: 'date', serial: 45199.5 },
  ])('reads as it was: %j', async (value) => {
    expect(await writtenAndRead(value)).toEqual(value === '' ? '' : value);
  });

  it('is blank where there was nothing but a fault', async () => {
    expect(await writtenAndRead({ kind: 'error', shown: '#REF!' })).toBeNull();
  });

  it.each<CellValue>([
    Number.NaN,
    Infinity,
    -Infinity,
    { kind: 'date', serial: Number.NaN },
    { kind: 'date', serial: -1 },
    { kind: 'date', serial: 3e6 },
  ])('cannot hold %j, and the message says where', async (value) => {
    await expect(async () => writeSheets(workbook(value))).rejects.toThrow(
      /^Sheet!A1: no cell can hold/,
    );
  });
});

describe('a written workbook', () => {
  it.each(['two words', '1st', 'A1', 'R1C1', 'R', 'c', '', 'a-b'])(
    'has no range named %j',
    async (name) => {
      await expect(async () =>
        writeSheets(workbook(1, { names: { [name]: 'Sheet!$A$1' } })),
      ).rejects.toThrow(RangeError);
    },
  );

  it('has no sheet with a name that Excel forbids', async () => {
    await expect(async () =>
      writeSheets(workbook(1, { sheets: [{ name: 'a/b', rows: [], widths: [] }] })),
    ).rejects.toThrow();
  });

  it('has no table with a blank header', async () => {
    const sheet = {
      name: 'Sheet',
      rows: [[{ value: '' }], [{ value: 1 }]],
      widths: [10],
      table: { name: 'T', top: 0, left: 0, bottom: 1, right: 0 },
    };
    await expect(async () => writeSheets(workbook(1, { sheets: [sheet] }))).rejects.toThrow(
      'no header',
    );
  });
});
