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

  it('begins with the first quarter in which it was undertaken', () => {
    const progress = progressOf({ period: second, says: { value: 60 } });

    const points = quarterlyPoints([{ period: first }, { period: second, progress }]);

    expect(points.map(({ period }) => period)).toEqual([second]);
  });

  it('expects nothing before the baseline', () => {
    const before = { year: 2022, quarter: 3 } as const;
    const progress = progressOf({ period: before, history: [] });
    expect(progress.expected).toBeDefined();

    expect(quarterlyPoints([{ period: before, progress }])).toEqual([]);
  });

  it('keeps a gap between quarters with figures', () => {
    const progress = progressOf({ period: first, history: [] });
    const gap = { year: 2023, quarter: 3 } as const;

    const points = quarterlyPoints([{ period: first, progress }, { period: gap }]);

    expect(points.at(-1)).toEqual({ period: gap });
  });
});
