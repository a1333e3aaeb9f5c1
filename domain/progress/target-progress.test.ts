import { aMeasure } from '../../test/builders/a-measure';
import { aTarget } from '../../test/builders/a-target';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Moment } from './moment';
import { targetProgress } from './target-progress';

const first = aTarget();
const second = aTarget({
  value: 70,
  due: '2026-03-31',
  revision: 2,
  receivedAt: '2024-01-15T09:00:00.000Z',
  author: 'secretariat-2',
  reason: 'Two programmes were merged',
});
const history = [
  returnedObservations(),
  returnedObservations({
    period: { year: 2023, quarter: 4 },
    receivedAt: '2024-04-15T09:00:00.000Z',
    observations: [anObservation({ value: 70 })],
  }),
  returnedObservations({ organisation: 'hmrc', observations: [anObservation({ value: 95 })] }),
];
const ask = (moment: Moment, revisions = [second, first]) =>
  targetProgress({ measure: aMeasure(), revisions, history, ...moment });

describe('targetProgress', () => {
  it.each([
    [{ period: { year: 2023, quarter: 2 } }, 1, 'on track', 60],
    [{ period: { year: 2023, quarter: 4 } }, 2, 'achieved', 70],
    [{ asAt: '2024-01-14' }, 1, 'on track', 60],
    // (10 / 20) ÷ (183 / 1096) is well ahead of the new, lower target.
    [{ asAt: '2024-01-15' }, 2, 'on track', 60],
    [{ asAt: '2024-04-15' }, 2, 'achieved', 70],
    [{}, 2, 'achieved', 70],
  ] as const)('keeps the old target before a rebaseline: %j', (moment, revision, status, value) => {
    const progress = ask(moment);
    expect(progress?.target.revision).toBe(revision);
    expect(progress?.status).toBe(status);
    expect(progress?.actual?.value).toBe(value);
  });

  it('shows the rebaseline with its author and reason, from when it is in force', () => {
    expect(ask({ asAt: '2024-01-14' })?.rebaselined).toEqual([]);
    expect(ask({})?.rebaselined).toMatchObject([
      {
        from: { target: 90, due: '2025-03-31' },
        to: { target: 70, due: '2026-03-31' },
        author: 'secretariat-2',
        reason: 'Two programmes were merged',
      },
    ]);
  });

  it('does not take a revision that changes no figure for a rebaseline', () => {
    const same = aTarget({ revision: 2, receivedAt: '2024-01-15T09:00:00.000Z' });
    expect(ask({}, [first, same])?.rebaselined).toEqual([]);
  });

  it('judges a period that ended before the first target was received by that first target', () => {
    const late = aTarget({ receivedAt: '2023-10-05T09:00:00.000Z' });
    expect(ask({ period: { year: 2023, quarter: 2 } }, [late, second])?.target).toEqual(late);
  });

  it('has none before any was received', () => {
    expect(ask({ asAt: '2023-03-31' })).toBeUndefined();
  });

  it('has no baseline where none was recorded', () => {
    const { author, due, measure, organisation, receivedAt, revision, value } = first;
    const none = { author, due, measure, organisation, receivedAt, revision, value };
    expect(ask({}, [none])?.status).toBe('no baseline');
  });
});
