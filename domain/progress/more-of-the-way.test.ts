import fc from 'fast-check';
import { progressOf } from '../../test/builders/progress-of';
import type { Contribution } from '../register/decision';
import type { Measure } from '../roadmap/measure';
import { isJudged } from './is-judged';
import { bestToWorst } from './status';

describe('more of the way', () => {
  const rank = (value: number, contribution: Partial<Contribution>, measure: Partial<Measure>) => {
    const { status } = progressOf({ contribution, measure, says: { value } });
    return isJudged(status) ? bestToWorst.indexOf(status) : NaN;
  };
  const value = fc.double({ min: 1, max: 100, noNaN: true });

  it.each(['linear', 'growth'] as const)('is never a worse status by the %s method', (method) => {
    fc.assert(
      fc.property(value, value, value, value, (from, target, one, other) => {
        const rising = { baseline: { value: from, date: '2023-03-31' }, target, method };
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(rank(high, rising, {})).toBeLessThanOrEqual(rank(low, rising, {}));

        const falling = { comparison: 'at most', desired: 'down' } as const;
        expect(rank(low, rising, falling)).toBeLessThanOrEqual(rank(high, rising, falling));
      }),
    );
  });
});
