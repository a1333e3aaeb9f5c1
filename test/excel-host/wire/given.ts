import { invalidArgument } from './host-error';

/** An argument that has to be text. Throws Excel's InvalidArgument. */
export function textGiven(given: unknown): string {
  if (typeof given !== 'string') throw invalidArgument();
  return given;
}

/** An argument that has to be a number. */
export function numberGiven(given: unknown): number {
  if (typeof given !== 'number') throw invalidArgument();
  return given;
}

/** A key of a collection: text, or a number as text. */
export function keyGiven(given: unknown): string {
  if (typeof given === 'number') return String(given);
  return textGiven(given);
}

/** An argument that has to be an object with fields; none is an object without. */
export function fieldsGiven(given: unknown): Readonly<Record<string, unknown>> {
  if (given === null || given === undefined) return {};
  if (typeof given !== 'object') throw invalidArgument();
  return Object.fromEntries(Object.entries(given));
}
