import type { Misread } from './misread';

/** The columns whose cells hold figures. */
export type FigureType = 'integer' | 'number' | 'money';

/**
 * The figure that a number in a cell stands for: money in pounds becomes whole pence, so 0.1 + 0.2 is 30.
 * A fraction of a whole number or of a penny is a fault unless it is no more than floating-point noise.
 */
export function figureOfNumber(number: number, type: FigureType): number | Misread {
  if (type === 'number') return Number.isFinite(number) ? number + 0 : notANumber;
  const exact = type === 'money' ? number * 100 : number;
  const whole = Math.round(exact);
  if (!Number.isSafeInteger(whole)) return notANumber;
  // Adding 0 turns -0 into 0.
  return Math.abs(exact - whole) <= noise + Math.abs(exact) * relativeNoise ? whole + 0 : notWhole;
}

const noise = 1e-7;
/** Some hundreds of times what a double loses at each step: a sum of thousands of amounts is still exact. */
const relativeNoise = 1e-13;
const notANumber: Misread = { fault: 'not-a-number' };
const notWhole: Misread = { fault: 'not-whole' };
