import { progressOf } from '../../test/builders/progress-of';
import { quarterlyPoints } from './quarterly-points';

const first = { year: 2023, quarter: 1 } as const;
const second = { year: 2023, quarter: 2 } as const;

describe('quarterlyPoints', () => {
  it('gives what was returned and what was expected', () => {
    const progress = progressOf({ period: second, says: { value: 60 } });

    const [point] = quarterlyPoints([{ period: second, progress }]);

    expect(point).toEqual({ period: second, actual: 60, expected: progress.expected?.value });
    expect(point?.expected).toBeCloseTo(60, 0);
  });

  it('leaves a gap where nothing was returned', () => {
    const progress = progressOf({ period: first, history: [] });

    const [point] = quarterlyPoints([{ period: first, progress }]);

    expect(point).toEqual({ period: first, expected: progress.expected?.value });
    expect(point?.expected).toBeCloseTo(55, 0);
  });

  it('leaves a gap where nothing was undertaken yet', () => {
    expect(quarterlyPoints([{ period: first }])).toEqual([{ period: first }]);
  });
});
