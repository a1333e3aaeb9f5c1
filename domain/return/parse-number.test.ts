import type { CellValue } from '../cells/cells';
import { parseNumber } from './parse-number';

const integer = { type: 'integer' } as const;
const money = { type: 'money' } as const;
const number = { type: 'number' } as const;
const either = { type: 'integer', instead: ['not-applicable', 'withheld'] } as const;
const withheldOnly = { type: 'money', instead: ['withheld'] } as const;

describe('a number in a cell', () => {
  it('is the figure that it shows', () => {
    expect(parseNumber(12.5, money)).toBe(1250);
    expect(parseNumber(12.5, integer)).toEqual({ fault: 'not-whole' });
  });
});

describe('a number written as text', () => {
  it.each([
    [integer, '1250', 1250],
    [integer, '1,250', 1250],
    [integer, ' 1,250 ', 1250],
    [integer, '12,345,678', 12_345_678],
    [integer, '1 250', 1250],
    [integer, '1\u00a0250', 1250],
    [integer, '1\u2009250', 1250],
    [integer, '1\u202f250', 1250],
    [integer, '１,２５０', 1250],
    [integer, '\u200e1250\u200f', 1250],
    [integer, '(1,250)', -1250],
    [integer, '-1250', -1250],
    [integer, '\u22121250', -1250],
    [integer, '\u20131250', -1250],
    [integer, '+7', 7],
    [integer, '3k', 3000],
    [integer, '1.2k', 1200],
    [integer, '1250.00', 1250],
    [integer, '0', 0],
    [integer, '-0', 0],
    [integer, '000123', 123],
    [number, '41.5', 41.5],
    [number, '.5', 0.5],
    [number, '£3.50', 3.5],
  ])('in a column of %j, %j is read as %d and can be put right', (column, cell, value) => {
    expect(parseNumber(cell, column)).toEqual({ fault: 'number-as-text', value, fix: value });
  });

  it.each([
    ['£1.2m', 120_000_000],
    ['£3k', 300_000],
    ['1.2bn', 120_000_000_000],
    ['£ 1.25 million', 125_000_000],
    ['1,250.50', 125_050],
    ['0.30', 30],
    ['-£5', -500],
    ['£-5', -500],
    ['(£1,250)', -125_000],
    ['GBP 12', 1200],
    ['￡12', 1200],
    ['0.145m', 14_500_000],
  ])('%j is so many pence, and the fix is in pounds', (cell, value) => {
    const fix = value / 100;
    expect(parseNumber(cell, money)).toEqual({ fault: 'number-as-text', value, fix });
  });

  it.each([
    [integer, '1.5'],
    [integer, '1.2345k'],
    [money, '1.005'],
    [money, '£0.000000015m'],
  ])('in a column of %j, %j is not whole', (column, cell) => {
    expect(parseNumber(cell, column)).toEqual({ fault: 'not-whole' });
  });

  it.each(['1250 days', 'tbc', '-', '–', 'none', '£5', '9'.repeat(20)])(
    '%j is not a count',
    (cell) => {
      expect(parseNumber(cell, integer)).toEqual({ fault: 'not-a-number' });
      expect(parseNumber(cell, either)).toEqual({ fault: 'not-a-number' });
    },
  );

  it.each(['nil', 'Nil', 'zero'])('%j is offered as 0 and never taken for it', (cell) => {
    expect(parseNumber(cell, money)).toEqual({ fault: 'not-a-number', fix: 0 });
  });

  it('is a percentage only where a number may be one', () => {
    expect(parseNumber('85%', integer)).toEqual({ fault: 'percentage' });
    expect(parseNumber('85 %', money)).toEqual({ fault: 'percentage' });
    expect(parseNumber('８５％', number)).toEqual({ fault: 'percentage', value: 85, fix: 85 });
    expect(parseNumber('£85%', number)).toEqual({ fault: 'not-a-number' });
  });
});

describe('an answer in place of a figure', () => {
  it('is read where the column allows it', () => {
    expect(parseNumber('Not applicable', either)).toBe('not-applicable');
    expect(parseNumber('Withheld', withheldOnly)).toBe('withheld');
  });

  it.each(['n/a', 'N/A', 'NA', 'not applicable', 'NOT APPLICABLE', 'Not  applicable '])(
    '%j is read and can be tidied',
    (cell) => {
      expect(parseNumber(cell, either)).toEqual({
        fault: 'near-list',
        value: 'not-applicable',
        fix: 'Not applicable',
      });
    },
  );

  it.each([
    [integer, 'Not applicable'],
    [integer, 'n/a'],
    [withheldOnly, 'n/a'],
    [number, 'Withheld'],
  ])('in a column of %j, %j is not a number', (column, cell) => {
    expect(parseNumber(cell, column)).toEqual({ fault: 'not-a-number' });
  });
});

describe('a cell that holds no number', () => {
  it.each([null, '', '  ', '\u00a0'])('is blank where it is %j', (cell) => {
    expect(parseNumber(cell, money)).toBeUndefined();
  });

  it.each<[CellValue, string]>([
    [true, 'not-a-number'],
    [{ kind: 'date', serial: 45199 }, 'date-as-figure'],
    [{ kind: 'error', shown: '#REF!' }, 'error'],
    [{ kind: 'uncalculated', shown: '=A1' }, 'uncalculated'],
  ])('is a fault where it is %j', (cell, fault) => {
    expect(parseNumber(cell, either)).toEqual({ fault });
  });
});
