import { expectedValue } from './expected-value';
import { linearRatio } from './linear-ratio';

const course = {
  baseline: { value: 50, date: '2023-03-31' },
  target: 90,
  due: '2025-03-31', // 731 days later
  desired: 'up',
} as const;

describe('linearRatio', () => {
  it.each([
    // 183 of 731 days gone; 10 of 40 gained: 0.25 / 0.25034… = 731 / 732
    [60, '2023-09-30', 731 / 732],
    // 366 of 731 days gone; half of the way: 0.5 / 0.50068…
    [70, '2024-03-31', 731 / 732],
    [50, '2024-03-31', 0],
    [40, '2024-03-31', -731 / 1464],
    // After the due date all of the way is expected.
    [80, '2025-06-30', 0.75],
  ])('with %d on %s is %d', (value, date, ratio) => {
    expect(linearRatio(course, { value, date })).toBeCloseTo(ratio, 12);
  });

  it('counts a fall as the way where less is better', () => {
    const falling = {
      ...course,
      baseline: { value: 20, date: '2023-03-31' },
      target: 10,
      desired: 'down',
    } as const;
    expect(linearRatio(falling, { value: 15, date: '2025-03-31' })).toBeCloseTo(0.5, 12);
    expect(linearRatio(falling, { value: 25, date: '2025-03-31' })).toBeCloseTo(-0.5, 12);
  });

  it('is below 0 where a target met at the outset is lost again', () => {
    const met = { ...course, baseline: { value: 95, date: '2023-03-31' } };
    expect(linearRatio(met, { value: 85, date: '2025-03-31' })).toBeCloseTo(-2, 12);
  });

  it('is finite where the baseline is the target', () => {
    const hold = { ...course, target: 50 };
    expect(linearRatio(hold, { value: 49, date: '2025-03-31' })).toBeCloseTo(-1000, 9);
    expect(linearRatio(hold, { value: 50, date: '2025-03-31' })).toBe(0);
  });

  it('cannot be said on the day of the baseline, nor where the due date is not after it', () => {
    expect(linearRatio(course, { value: 60, date: '2023-03-31' })).toBeUndefined();
    expect(
      linearRatio({ ...course, due: '2023-03-31' }, { value: 60, date: '2023-09-30' }),
    ).toBeUndefined();
  });
});

describe('expectedValue', () => {
  it.each([
    ['2023-03-31', 50],
    ['2023-01-01', 50],
    ['2023-09-30', 50 + (40 * 183) / 731],
    ['2025-03-31', 90],
    ['2026-03-31', 90],
  ])('is on the straight line on %s: %d', (date, value) => {
    const expected = expectedValue(course, 'linear', date);
    expect(expected?.date).toBe(date);
    expect(expected?.value).toBeCloseTo(value, 12);
  });

  it('is on the curve of steady growth: from 100 to 121, 110 half way', () => {
    const growing = {
      baseline: { value: 100, date: '2021-03-31' },
      target: 121,
      due: '2023-03-31',
    };
    expect(expectedValue(growing, 'growth', '2022-03-31')?.value).toBeCloseTo(110, 12);
  });

  it('cannot be said for growth where the sign changes', () => {
    const crossing = { ...course, target: -5 };
    expect(expectedValue(crossing, 'growth', '2024-03-31')).toBeUndefined();
  });

  it('is 0, and never -0, where what should fall has not moved', () => {
    const falling = {
      baseline: { value: 20, date: '2023-03-31' },
      target: 10,
      due: '2025-03-31',
      desired: 'down',
    } as const;
    expect(linearRatio(falling, { value: 20, date: '2024-03-31' })).toBe(0);
  });
});
