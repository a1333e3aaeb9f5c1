import fc from 'fast-check';
import { anObservation } from '../../test/builders/an-observation';
import { progressOf } from '../../test/builders/progress-of';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Period } from '../period/period';

const q2: Period = { year: 2023, quarter: 2 };
const q4: Period = { year: 2023, quarter: 4 };

describe('as at a date', () => {
  const first = returnedObservations();
  const second = returnedObservations({
    version: 2,
    receivedAt: '2023-11-20T00:00:00.000Z',
    observations: [anObservation({ value: 55 })],
  });
  const later = returnedObservations({
    period: q4,
    receivedAt: '2024-04-12T09:00:00.000Z',
    observations: [anObservation({ value: 75 })],
  });
  const history = [later, second, first];

  it.each([
    ['2023-10-15', undefined, 0],
    ['2023-10-16', 60, 0],
    ['2023-11-19', 60, 0],
    ['2023-11-20', 55, 1],
    ['2024-04-12', 75, 1],
  ])('%s knows the value %j', (asAt, value, restatements) => {
    const { actual, judgedOn, restated } = progressOf({ history, asAt });
    expect(actual?.value).toBe(value);
    expect(judgedOn).toBe(asAt);
    expect(restated).toHaveLength(restatements);
  });

  it('shows what a later version changed', () => {
    expect(progressOf({ history, period: q2 })).toMatchObject({
      actual: { value: 55, version: 2 },
      restated: [
        { period: q2, version: 2, receivedAt: '2023-11-20T00:00:00.000Z', from: 60, to: 55 },
      ],
    });
  });

  it('keeps the period that is asked for, as it was known then', () => {
    expect(progressOf({ history, period: q2, asAt: '2023-11-01' })).toMatchObject({
      actual: { value: 60 },
      judgedOn: '2023-09-30',
      restated: [],
    });
  });

  it('does not fall back on a version that was superseded by one without the measure', () => {
    const emptied = { ...second, observations: [] };
    const { restated, status } = progressOf({ history: [first, emptied], period: q2 });
    expect(status).toBe('not returned');
    expect(restated).toMatchObject([{ from: 60, to: 'not returned' }]);
  });

  it('shows A-B-A as two restatements', () => {
    const third = { ...first, version: 3, receivedAt: '2023-12-01T09:00:00.000Z' };
    const changes = progressOf({ history: [first, second, third] }).restated;
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      [60, 55],
      [55, 60],
    ]);
  });

  const day = fc.integer({ min: 0, max: 900 }).map((days) => {
    return new Date(Date.UTC(2023, 3, 1) + days * 86_400_000).toISOString();
  });
  const returns = fc.array(
    fc.record({
      receivedAt: day,
      quarter: fc.constantFrom<Period['quarter']>(1, 2, 3, 4),
      version: fc.integer({ min: 1, max: 3 }),
      value: fc.double({ min: 0, max: 100, noNaN: true }),
    }),
    { maxLength: 12 },
  );

  it('never changes its answer when newer facts arrive', () => {
    fc.assert(
      fc.property(returns, day, (given, moment) => {
        const asAt = moment.slice(0, 10);
        const all = given.map(({ quarter, receivedAt, value, version }) =>
          returnedObservations({
            period: { year: 2023, quarter },
            version,
            receivedAt,
            observations: [anObservation({ value })],
          }),
        );
        const then = all.filter(({ receivedAt }) => receivedAt.slice(0, 10) <= asAt);
        expect(progressOf({ history: all, asAt })).toEqual(progressOf({ history: then, asAt }));
      }),
    );
  });
});
