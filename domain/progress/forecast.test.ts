import fc from 'fast-check';
import { aMeasure } from '../../test/builders/a-measure';
import { forecast } from './forecast';

const days = ['2023-06-30', '2023-09-30', '2023-12-31', '2024-03-31', '2024-06-30'];
const target = { value: 90, due: '2025-03-31' };

function of(values: readonly number[], change = {}) {
  const dated = values.map((value, index) => ({ value, date: days[index] ?? '' }));
  return forecast(aMeasure(change), dated, target);
}

describe('a forecast', () => {
  it('cannot be said with fewer than four quarters', () => {
    expect(of([50, 60, 70])).toEqual({ outlook: 'cannot be said', points: 3 });
    expect(of([])).toEqual({ outlook: 'cannot be said', points: 0 });
  });

  it('is the line itself where the values lie on it', () => {
    // 10 in each of four quarters of 92, 92, 91 and 91 days: near enough a line.
    expect(of([50, 60, 70, 80, 90])).toMatchObject({ outlook: 'will meet', points: 5 });
    expect(of([50, 50, 50, 50])).toEqual({
      outlook: 'will miss',
      value: 50,
      low: 50,
      high: 50,
      points: 4,
    });
  });

  it('may meet the target where the interval lies on both sides of it', () => {
    const said = of([50, 70, 55, 75]);
    expect(said.outlook).toBe('may meet');
  });

  it('agrees with a regression by another program', () => {
    // NumPy's polyfit on the day numbers 0, 92, 184 and 275, at 640: 95.32055, and half of the interval 56.25688.
    const said = of([50, 70, 55, 75]);
    if (said.outlook === 'cannot be said') throw new Error('Four quarters are enough');
    expect(said.value).toBeCloseTo(95.32055, 4);
    expect(said.high - said.value).toBeCloseTo(56.25688, 4);
    expect(said.value - said.low).toBeCloseTo(56.25688, 4);
  });

  it('stays within what the measure can show', () => {
    expect(of([60, 75, 90, 100], { limit: 100 })).toMatchObject({ value: 100, high: 100 });
    expect(of([9, 6, 3, 0])).toMatchObject({ value: 0, low: 0 });
  });

  it('has its value within its interval, whatever was returned', () => {
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 4,
      maxLength: 5,
    });
    fc.assert(
      fc.property(values, (given) => {
        const said = of(given, { limit: 100 });
        if (said.outlook === 'cannot be said') throw new Error('Four quarters are enough');
        expect(said.low <= said.value && said.value <= said.high).toBe(true);
      }),
    );
  });
});
