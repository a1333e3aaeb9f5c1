import db from 'dynalite/db/index.js';
import type { AttributeValue, Item } from './change';

/**
 * The bytes that DynamoDB counts for an item: names and text as UTF-8. dynalite counts UTF-16 units, so "é" is one there.
 * Source: Amazon DynamoDB developer guide, "DynamoDB item sizes and formats".
 */
export function itemSize(item: Item): number {
  return sum(
    Object.entries(item).map(([name, value]) => Buffer.byteLength(name) + valueSize(value)),
  );
}

const COLLECTION_BYTES = 3;
const ELEMENT_BYTES = 1;

function valueSize(value: AttributeValue): number {
  const { S, SS, L, M } = value as Partial<Collections>;
  if (S !== undefined) return Buffer.byteLength(S);
  if (SS !== undefined) return sum(SS.map((text) => Buffer.byteLength(text)));
  if (L !== undefined)
    return COLLECTION_BYTES + sum(L.map((element) => ELEMENT_BYTES + valueSize(element)));
  if (M !== undefined)
    return COLLECTION_BYTES + ELEMENT_BYTES * Object.keys(M).length + itemSize(M);
  return db.itemSize({ '': value });
}

interface Collections {
  readonly S: string;
  readonly SS: readonly string[];
  readonly L: readonly AttributeValue[];
  readonly M: Item;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
