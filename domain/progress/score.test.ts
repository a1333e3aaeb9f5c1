import { aMeasure } from '../../test/builders/a-measure';
import { meanScore } from './mean-score';
import { roomToLimit } from './room-to-limit';
import { score } from './score';
import { scoreOf } from './score-of';
import { trend } from './trend';

describe('score', () => {
  it.each([
    [1.3, 5],
    [1.4, 5],
    [1, 2.8572],
    [0.6, 0.00004],
    [0.3, -1.24999],
    [0, -2.5],
    [-0.6, -5],
    [-9, -5],
  ])('of R = %d is %d', (ratio, points) => {
    expect(score(ratio)).toBeCloseTo(points, 9);
  });
});

describe('scoreOf', () => {
  it('is 5 where it is achieved, whatever R', () => {
    expect(scoreOf('achieved', -3, undefined)).toBe(5);
  });

  it('is that of R where it is missed, and none for a missed step', () => {
    expect(scoreOf('missed', 0, undefined)).toBe(-2.5);
    expect(scoreOf('missed', undefined, undefined)).toBeUndefined();
  });

  it('is none where nothing can be said, even with an R', () => {
    expect(scoreOf('no baseline', 1, undefined)).toBeUndefined();
    expect(scoreOf('not yet due', 1, undefined)).toBeUndefined();
  });
});

describe('roomToLimit', () => {
  it.each([
    [50, undefined, 1],
    [0, 100, 1],
    [-5, 100, 1],
    [100, 100, 0],
    [200, 100, 1],
    [250, 100, 1],
    [50, 100, 1 - 0.5 ** 4.44],
    [150, 100, 1 - 0.5 ** 4.44],
  ])('from %d with the limit %d is %d', (base, limit, room) => {
    expect(roomToLimit(base, limit)).toBeCloseTo(room, 12);
  });
});

describe('trend', () => {
  const from = (value: number) => ({ value, date: '2023-03-31' });
  const to = (value: number) => ({ value, date: '2024-03-31' });

  it.each([
    [101.5, 'substantial', 2.5],
    [101, 'moderate', 1.25],
    [100.5, 'moderate', 0],
    [100.2, 'limited', -1.5],
    [100, 'limited', -2.5],
    [98, 'deterioration', -5],
    [99.9, 'deterioration', -2.625],
  ])('from 100 to %d in a year is %s', (value, level, points) => {
    // 101.5 / 100 - 1 is a hair below 0.015 in binary, as Statistics Canada's own sums would be.
    const going = trend(aMeasure(), from(100), to(value + 1e-12));
    expect(going?.level).toBe(level);
    expect(going?.score).toBeCloseTo(points, 6);
  });

  it('asks less of a value near its natural limit', () => {
    const near = aMeasure({ limit: 100 });
    expect(trend(aMeasure(), from(98), to(98.2))?.level).toBe('limited');
    expect(trend(near, from(98), to(98.2))?.level).toBe('substantial');
  });

  it('asks as much as ever of a value that should fall from its limit', () => {
    const falling = aMeasure({ limit: 100, desired: 'down' });
    expect(trend(falling, from(98), to(97.8))?.level).toBe('limited');
  });

  it('is the best there is where a value stays at its limit', () => {
    expect(trend(aMeasure({ limit: 100 }), from(100), to(100))).toEqual({
      growth: 0,
      level: 'substantial',
      score: 5,
    });
  });

  it('turns its sign with a negative base', () => {
    expect(trend(aMeasure(), from(-100), to(-90))?.growth).toBeCloseTo(0.1, 12);
  });

  it('counts a zero base as 0.001', () => {
    expect(trend(aMeasure(), from(0), to(0.002))?.growth).toBeCloseTo(1, 12);
  });

  it('cannot be said where the sign changes, or no time has passed', () => {
    expect(trend(aMeasure(), from(5), to(-5))).toBeUndefined();
    expect(trend(aMeasure(), from(5), from(6))).toBeUndefined();
  });
});

describe('meanScore', () => {
  it.each([
    [2.5, 'on track'],
    [2.4, 'behind'],
    [0, 'behind'],
    [-0.1, 'off track'],
    [-2.5, 'off track'],
    [-2.6, 'worsening'],
  ])('of %d is %s', (points, status) => {
    expect(meanScore([{ status: 'behind', score: points }])).toEqual({ score: points, status });
  });

  it('is achieved only where every one is', () => {
    const achieved = { status: 'achieved', score: 5 };
    expect(meanScore([achieved, achieved])?.status).toBe('achieved');
    expect(meanScore([achieved, { status: 'withheld' }])).toEqual({ score: 5, status: 'on track' });
  });

  it('is none where there is no score', () => {
    expect(meanScore([{ status: 'withheld' }])).toBeUndefined();
  });
});
