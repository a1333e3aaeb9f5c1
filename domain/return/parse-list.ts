import type { CellValue } from '../cells/cells';
import { plainWords } from '../cells/plain-words';
import type { FormList } from '../form/form';
import type { Misread, Parsed } from './misread';

/** A list made ready for reading, so that the usual cell costs one look-up. */
export interface ReadyList {
  /** Codes by the words in the cell. */
  readonly exact: ReadonlyMap<string, string>;
  /** Codes by the plain words of words, codes and short forms. */
  readonly near: ReadonlyMap<string, string>;
  readonly words: FormList;
}

/** Makes a list ready for `parseList`. */
export function readyList(list: FormList): ReadyList {
  const codes = Object.entries(list);
  const short = Object.entries(shortForms).filter(([, code]) => code in list);
  return {
    exact: new Map(codes.map(([code, words]) => [words, code])),
    near: new Map([
      ...short,
      ...codes.map(([code]): [string, string] => [plainWords(code), code]),
      ...codes.map(([code, words]): [string, string] => [plainWords(words), code]),
    ]),
    words: list,
  };
}

/** The code of the list's words in a cell. What is right but for case, spaces or punctuation is read and noted. */
export function parseList(cell: CellValue, list: ReadyList): Parsed {
  if (typeof cell === 'string') return list.exact.get(cell) ?? parseNear(cell, list);
  if (cell === null) return undefined;
  if (typeof cell === 'boolean') return parseNear(String(cell), list);
  return typeof cell === 'object' && cell.kind !== 'date' ? { fault: cell.kind } : notInList;
}

function parseNear(text: string, { near, words }: ReadyList): Parsed {
  const code = near.get(plainWords(text));
  const fix = code === undefined ? undefined : words[code];
  if (code !== undefined && fix !== undefined) return { fault: 'near-list', value: code, fix };
  return text.trim() === '' ? undefined : notInList;
}

const notInList: Misread = { fault: 'not-in-list' };
/** Common ways of saying yes, no and not applicable; Excel turns a typed `true` into TRUE by itself. */
const shortForms = {
  y: 'yes',
  true: 'yes',
  n: 'no',
  false: 'no',
  na: 'not-applicable',
} as const;
