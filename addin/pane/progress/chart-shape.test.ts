import type { QuarterlyPoint } from '#domain/progress/quarterly-points';
import { chartShape } from './chart-shape';

const period = { year: 2023, quarter: 2 } as const;
const points = (...actuals: readonly (number | undefined)[]): readonly QuarterlyPoint[] =>
  actuals.map((actual) => ({ period, ...(actual !== undefined && { actual }) }));

describe('chartShape', () => {
  it('draws from the left to the right edge, the largest figure at the top', () => {
    expect(chartShape(points(0, 5, 10)).actual).toBe('M6 58L120 32L234 6');
  });

  it('breaks the line where a quarter has no figure, and marks the quarters that have one', () => {
    const { actual, marks } = chartShape(points(0, undefined, 10, 5));

    expect(actual).toBe('M6 58M158 6L234 32');
    expect(marks).toHaveLength(3);
  });

  it('makes room for a target that no figure reaches', () => {
    const { actual, target } = chartShape(points(0, 5), 10);

    expect(target).toBe(6);
    expect(actual).toBe('M6 58L234 32');
  });

  it('puts a trend that never moved half way up', () => {
    expect(chartShape(points(7, 7), 7)).toMatchObject({ actual: 'M6 32L234 32', target: 32 });
  });

  it('draws nothing of nothing', () => {
    expect(chartShape(points(undefined, undefined))).toMatchObject({ actual: '', marks: [] });
  });

  it('draws what was expected as a line of its own', () => {
    const both = [
      { period, actual: 0, expected: 10 },
      { period, actual: 0, expected: 10 },
    ];

    expect(chartShape(both).expected).toBe('M6 6L234 6');
  });
});
