import type { CellValue } from '../cells/cells';
import { parseDate } from './parse-date';

describe('a date in a cell', () => {
  it.each<[CellValue, string]>([
    [{ kind: 'date', serial: 45199 }, '2023-09-30'],
    [{ kind: 'date', serial: 45199.99 }, '2023-09-30'],
    [45199, '2023-09-30'],
    [32874, '1990-01-01'],
    [73050, '2099-12-31'],
  ])('%j is %s', (cell, day) => {
    expect(parseDate(cell)).toBe(day);
  });

  it.each<[CellValue]>([
    [32873],
    [73051],
    [2023],
    [20230930],
    [-1],
    [{ kind: 'date', serial: 1250 }],
    [true],
  ])('%j is no day of the roadmap’s time', (cell) => {
    expect(parseDate(cell)).toEqual({ fault: 'not-a-date' });
  });

  it('is a fault where it is an error or was never calculated', () => {
    expect(parseDate({ kind: 'error', shown: '#N/A' })).toEqual({ fault: 'error' });
    expect(parseDate({ kind: 'uncalculated', shown: '=A1' })).toEqual({ fault: 'uncalculated' });
  });

  it.each([null, '', ' \u00a0'])('is blank where it is %j', (cell) => {
    expect(parseDate(cell)).toBeUndefined();
  });
});

describe('a date written as text', () => {
  it.each([
    '30/09/2023',
    '30/9/2023',
    '30-9-23',
    '30.09.2023',
    '30 09 2023',
    '30 Sep 2023',
    '30 Sept 2023',
    '30-Sep-23',
    '30/Sep/2023',
    '30 September 2023',
    '30th September 2023',
    '30th of September, 2023',
    'Saturday 30 September 2023',
    'Sat, 30 Sep 2023',
    '30SEP2023',
    'September 30, 2023',
    'Sep 30th 2023',
    '2023-09-30',
    '2023/9/30',
    '2023-09-30T00:00:00.000Z',
    '2023-09-30 00:00:00',
    '30/09/2023 00:00',
    '３０/０９/２０２３',
    '30\u201309\u20132023',
    ' 30\u00a0Sep\u00a02023 ',
  ])('%j is read, and the fix is its serial number', (cell) => {
    expect(parseDate(cell)).toEqual({ fault: 'date-as-text', value: '2023-09-30', fix: 45199 });
  });

  it('puts the day before the month wherever that can be', () => {
    expect(parseDate('01/02/2023')).toMatchObject({ value: '2023-02-01' });
  });

  it('is not read where it is month first, but offered as a fix', () => {
    expect(parseDate('09/30/2023')).toEqual({ fault: 'not-a-date', fix: 45199 });
  });

  it.each(['29/02/2024', '28 Feb 1994', '1 May 2025'])('%j is a day', (cell) => {
    expect(parseDate(cell)).toMatchObject({ fault: 'date-as-text' });
  });

  it.each([
    'Sept 2023',
    '2023',
    'Q2 2023-24',
    '31/02/2023',
    '02/31/2023',
    '30/02/2023',
    '29/02/2023',
    '31 September 2023',
    '32/01/2023',
    '0/1/2023',
    '30 Smarch 2023',
    '30 Septembre 2023',
    '30-09/2023',
    '30/09/202',
    '30/09/1923',
    '30/09/2123',
    '2023-13-01',
    'tbc',
    'n/a',
    'end of September 2023',
    'before 30 September 2023',
    `30/09/2023${' '.repeat(50)}x`,
  ])('%j is not a day', (cell) => {
    expect(parseDate(cell)).toEqual({ fault: 'not-a-date' });
  });
});
