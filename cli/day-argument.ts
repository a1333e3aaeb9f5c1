import { InvalidArgumentError } from 'commander';

/** A day as it is typed after an option: `2024-01-31`. */
export function dayArgument(text: string): string {
  const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : Number.NaN);
  // 30 February is parsed as 1 or 2 March.
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('Give a day of the calendar, such as 2024-01-31.');
}
