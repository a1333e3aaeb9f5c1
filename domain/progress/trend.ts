import type { DatedValue } from '../register/target';
import type { Measure } from '../roadmap/measure';
import { roomToLimit } from './room-to-limit';
import { standInForZero } from './stand-in-for-zero';
import { yearlyGrowth } from './yearly-growth';

type TrendLevel = 'substantial' | 'moderate' | 'limited' | 'deterioration';

/** Where a measure without a target is going. */
export interface Trend {
  /** Growth a year in the desired direction, as a share: 0.02 is 2 %. */
  readonly growth: number;
  readonly level: TrendLevel;
  /** From -5 to 5. */
  readonly score: number;
}

/**
 * The trend of a measure without a target, from its baseline to a later value: by Statistics Canada's
 * thresholds of 1.5 % and 0.5 % a year, eased by the room to a natural limit where more is better.
 * Undefined where no growth can be worked out: the sign changes, or no time has passed.
 */
export function trend(
  { desired, limit }: Pick<Measure, 'desired' | 'limit'>,
  baseline: DatedValue,
  actual: DatedValue,
): Trend | undefined {
  const base = standInForZero(baseline.value);
  const observed = yearlyGrowth({ ...baseline, value: base }, actual);
  if (observed === undefined) return undefined;

  const growth = (desired === 'up' ? 1 : -1) * (base < 0 ? -1 : 1) * observed;
  // The published series have a limit only where more is better: nothing eases a fall away from it.
  const room = roomToLimit(base, desired === 'up' ? limit : undefined);
  const level = levelOf(growth, room);
  return { growth, level, score: scores[level](growth, room) };
}

function levelOf(growth: number, room: number): TrendLevel {
  if (growth < 0) return 'deterioration';
  if (growth >= 0.015 * room) return 'substantial';
  return growth >= 0.005 * room ? 'moderate' : 'limited';
}

const scores: Readonly<Record<TrendLevel, (growth: number, room: number) => number>> = {
  // At the limit itself there is no room, and to have stayed there is the best that can be done.
  substantial: (growth, room) => (room === 0 ? 5 : Math.min((500 * growth) / room - 5, 5)),
  moderate: (growth, room) => (250 * growth) / room - 1.25,
  limited: (growth, room) => (500 * growth) / room - 2.5,
  deterioration: (growth) => Math.max(125 * growth - 2.5, -5),
};
