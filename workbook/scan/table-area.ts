import type { TableArea } from '#domain/cells/cells';
import { Buffer } from 'node:buffer';
import { attributesOf } from '../guard/xml-attributes';
import { cellPlace, columnOf, rowOf } from './cell-place';

/** The area of a native table, from its part, in a list of its own; an empty list where it has no name or area. */
export function tableArea(xml: string): readonly TableArea[] {
  const table = attributesOf(xml, 'table')[0];
  const name = table?.get('displayName') ?? table?.get('name') ?? '';
  const [, from, to] = /^\$?([A-Z]+\$?\d+):\$?([A-Z]+\$?\d+)$/i.exec(table?.get('ref') ?? '') ?? [];
  if (name === '' || from === undefined || to === undefined) return [];
  const start = placeOf(from);
  const end = placeOf(to);
  return [
    { name, top: rowOf(start), left: columnOf(start), bottom: rowOf(end), right: columnOf(end) },
  ];
}

function placeOf(address: string): number {
  const bytes = Buffer.from(address.replace('$', ''));
  return cellPlace(bytes, 0, bytes.length);
}
