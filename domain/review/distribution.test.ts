import fc from 'fast-check';
import type { Standing } from '../progress/stands-now';
import { distribution } from './distribution';

const standing = (organisation: string, value: number, denominator = 100): Standing => ({
  organisation,
  actual: {
    answer: 'value',
    value,
    denominator,
    date: '2024-09-30',
    period: { year: 2024, quarter: 2 },
    version: 1,
    receivedAt: '2024-10-15T09:00:00.000Z',
    evidence: { sheet: 'People', cells: 'D5' },
  },
});

describe('distribution', () => {
  it('has quartiles from five organisations on', () => {
    const five = [50, 10, 30, 20, 40].map((value, at) => standing(`o${at}`, value));
    expect(distribution(five)).toMatchObject({ least: 10, greatest: 50, quartiles: [20, 30, 40] });
    expect(distribution(five.slice(1))).not.toHaveProperty('quartiles');
  });

  it('is none of a single organisation, nor of services', () => {
    expect(distribution([standing('o', 1)])).toBeUndefined();
    const services = [1, 2].map((value) => ({ ...standing('o', value), subject: `s${value}` }));
    expect(distribution(services)).toBeUndefined();
  });

  it('names those whose denominator is below 20, and not at 20', () => {
    const two = [standing('a', 50, 19), standing('b', 50, 20)];
    expect(distribution(two)?.small).toEqual(['a']);
  });

  it('has quartiles in order and within what was given, whatever is given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 5 }), (values) => {
        const found = distribution(values.map((value, at) => standing(`o${at}`, value)));
        const [low = 0, middle = 0, high = 0] = found?.quartiles ?? [];
        const inOrder = [found?.least ?? 0, low, middle, high, found?.greatest ?? 0];
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
      }),
    );
  });
});
