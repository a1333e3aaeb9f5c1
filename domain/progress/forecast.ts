import { daysBetween } from '../period/days-between';
import type { Measure } from '../roadmap/measure';
import type { DatedValue } from '../register/target';
import { meetsTarget } from './meets-target';
import { studentT } from './student-t';

/** Where a contribution is going, in the measure's unit. */
export type Forecast =
  | {
      readonly outlook: 'will meet' | 'may meet' | 'will miss';
      /** On the due date, by the straight line through what was returned. */
      readonly value: number;
      /** An 80 % prediction interval. */
      readonly low: number;
      readonly high: number;
      /** How many quarters it rests on. */
      readonly points: number;
    }
  | { readonly outlook: 'cannot be said'; readonly points: number };

/** Two points always lie on a line, and three say little of how far they stray from it. */
const fewest = 4;

/**
 * Forecasts to the due date (ISO date) by least squares through the values of the quarters, with the prediction
 * interval that the spread of the points allows. A value beyond the measure's limit is drawn back to it, and
 * nothing is below zero that never was. With fewer than four points, nothing can be said.
 */
export function forecast(
  measure: Measure,
  values: readonly DatedValue[],
  target: { readonly value: number; readonly due: string },
): Forecast {
  const points = values.length;
  const [first] = values;
  if (!first || points < fewest) return { outlook: 'cannot be said', points };

  const at = values.map(({ date }) => daysBetween(first.date, date));
  const meanAt = mean(at);
  const meanValue = mean(values.map(({ value }) => value));
  const spread = sum(at.map((day) => (day - meanAt) ** 2));
  if (spread === 0) return { outlook: 'cannot be said', points };

  const slope =
    sum(values.map(({ value }, index) => ((at[index] ?? 0) - meanAt) * (value - meanValue))) /
    spread;
  const lineAt = (day: number) => meanValue + slope * (day - meanAt);
  const strayed = sum(values.map(({ value }, index) => (value - lineAt(at[index] ?? 0)) ** 2));
  const day = daysBetween(first.date, target.due);
  const error = Math.sqrt(
    (strayed / (points - 2)) * (1 + 1 / points + (day - meanAt) ** 2 / spread),
  );
  const half = studentT(points - 2) * error;

  const least = Math.min(0, ...values.map(({ value }) => value));
  const within = (value: number) => Math.min(Math.max(value, least), measure.limit ?? Infinity);
  const value = within(lineAt(day));
  const [low, high] = [within(lineAt(day) - half), within(lineAt(day) + half)];
  const met = [low, high].filter((end) => meetsTarget(measure, { value: end }, target)).length;
  return { outlook: outlooks[met] ?? 'may meet', value, low, high, points };
}

const outlooks = ['will miss', 'may meet', 'will meet'] as const;

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
