import { growthRatio } from './growth-ratio';

describe('growthRatio', () => {
  const course = {
    baseline: { value: 100, date: '2020-03-31' },
    target: 121,
    due: '2022-03-31',
    desired: 'up',
  } as const;

  it('is 1 where growth is exactly what the target asks for', () => {
    expect(growthRatio(course, { value: 110, date: '2021-03-31' })).toBeCloseTo(1, 12);
  });

  it('is a half where growth is 5 % a year of the 10 % asked for', () => {
    expect(growthRatio(course, { value: 105, date: '2021-03-31' })).toBeCloseTo(0.5, 12);
  });

  it('turns its sign with a negative base: from -100 up to -81, at -90 is 1', () => {
    const negative = { ...course, baseline: { value: -100, date: '2020-03-31' }, target: -81 };
    expect(growthRatio(negative, { value: -90, date: '2021-03-31' })).toBeCloseTo(1, 12);
    expect(growthRatio(negative, { value: -110, date: '2021-03-31' })).toBeCloseTo(-1, 12);
  });

  it('counts a zero base as 0.001: to 0.004 in two years asks for doubling each year', () => {
    const zero = { ...course, baseline: { value: 0, date: '2020-03-31' }, target: 0.004 };
    expect(growthRatio(zero, { value: 0.0015, date: '2021-03-31' })).toBeCloseTo(0.5, 12);
  });

  it('counts a zero target as 0.001: from 0.1 in two years asks for a tenth each year', () => {
    const zero = {
      ...course,
      baseline: { value: 0.1, date: '2020-03-31' },
      target: 0,
      desired: 'down',
    } as const;
    expect(growthRatio(zero, { value: 0.055, date: '2021-03-31' })).toBeCloseTo(0.5, 12);
  });

  it('cannot be said where the sign changes', () => {
    expect(growthRatio(course, { value: -1, date: '2021-03-31' })).toBeUndefined();
    expect(
      growthRatio({ ...course, target: -5 }, { value: 90, date: '2021-03-31' }),
    ).toBeUndefined();
  });

  it('is finite where the target equals the base, and below 0 where the value fell', () => {
    const hold = { ...course, target: 100 };
    expect(growthRatio(hold, { value: 90, date: '2021-03-31' })).toBeCloseTo(-100, 9);
    expect(growthRatio(hold, { value: 100, date: '2021-03-31' })).toBe(0);
  });

  it('cannot be said before any time has passed', () => {
    expect(growthRatio(course, { value: 110, date: '2020-03-31' })).toBeUndefined();
  });

  it('is 0, and never -0, where what should fall has not moved', () => {
    const falling = {
      baseline: { value: 20, date: '2023-03-31' },
      target: 10,
      due: '2025-03-31',
      desired: 'down',
    } as const;
    expect(growthRatio(falling, { value: 20, date: '2024-03-31' })).toBe(0);
  });
});
