import type { Measure } from '#domain/roadmap/measure';
import { parsePounds } from './parse-pounds';

/** A figure as a person types it, in the unit of its measure; undefined where it is none. Money is typed in pounds. */
export function parseFigure({ unit }: Pick<Measure, 'unit'>, text: string): number | undefined {
  if (unit === 'pence') return parsePounds(text);

  const plain = text.trim().replace(/\s*%$/, '').replaceAll(',', '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
