import type { TableArea } from '../../domain/cells/cells';
import { parseCellRef } from 'hucre/xlsx';

/** The area of a native table (`A4:P20`), in a list of its own; an empty list where the range is none. */
export function areaByHucre(name: string, range: string): readonly TableArea[] {
  const [, from, to] = /^\$?([A-Z]+\$?\d+):\$?([A-Z]+\$?\d+)$/i.exec(range) ?? [];
  if (from === undefined || to === undefined) return [];
  const start = parseCellRef(from.replace('$', ''));
  const end = parseCellRef(to.replace('$', ''));
  return [{ name, top: start.row, left: start.col, bottom: end.row, right: end.col }];
}
