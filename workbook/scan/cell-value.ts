import type { CellValue } from '#domain/cells/cells';
import type { Buffer } from 'node:buffer';
import { cellText, withPlainLineEnds } from './cell-text';
import { nameIn } from './name-in';
import { numberIn } from './number-in';
import { ScanError } from './scan-error';
import { storedSerial } from './stored-serial';
import { stringItem } from './string-item';
import type { TagReader } from './tag-reader';
import { textIn } from './text-in';

/** What cells refer to in the rest of the workbook. */
export interface CellContext {
  readonly stringAt: (index: number) => string;
  /** For each cell style, whether it shows numbers as dates. */
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
}

/** What stands in the cell whose tag was read last, which is read to its end; its type is the word of its `t`. */
export function cellValue(
  tags: TagReader,
  type: string,
  style: number,
  context: CellContext,
): CellValue {
  if (tags.kind === 'empty') return null;
  let from = 0;
  let to = -1;
  let formula: string | undefined;
  let inline: string | undefined;
  while (tags.nextIn('c')) {
    if (tags.name === 'v') {
      tags.text();
      from = tags.textFrom;
      to = tags.textTo;
    } else if (tags.name === 'f') formula = formulaOf(tags);
    else if (tags.name === 'is') inline = stringItem(tags);
    else tags.skip();
  }

  const value =
    type === 'inlineStr' ? (inline ?? null) : valueIn(tags.bytes, from, to, type, style, context);
  if (formula === undefined || value !== null) return value;
  return type === 'str' ? '' : { kind: 'uncalculated', shown: formula };
}

function valueIn(
  bytes: Buffer,
  start: number,
  end: number,
  type: string,
  style: number,
  { stringAt, dateStyles, is1904 }: CellContext,
): CellValue {
  if (end < start) return null;
  if (type === 'str') return withPlainLineEnds(cellText(textIn(bytes, start, end)));
  if (type === 'e') return { kind: 'error', shown: textIn(bytes, start, end) };

  let from = start;
  let to = end;
  while (from < to && (bytes[from] ?? 0) <= 0x20) from += 1;
  while (from < to && (bytes[to - 1] ?? 0) <= 0x20) to -= 1;
  if (from === to) return null;
  switch (type) {
    case 's':
      return stringAt(Number(numberOrText(bytes, from, to)));
    case 'b':
      return truthOf(textIn(bytes, from, to));
    case '':
    case 'n':
    case 'd': {
      const value = numberOrText(bytes, from, to);
      return typeof value === 'number' && dateStyles[style] === true
        ? { kind: 'date', serial: storedSerial(value, is1904) }
        : value;
    }
    default:
      throw new ScanError('unreadable');
  }
}

function truthOf(text: string): boolean {
  if (/^(1|true)$/i.test(text)) return true;
  if (/^(0|false)$/i.test(text)) return false;
  throw new ScanError('unreadable');
}

/** A number however it is written; any other text (an ISO date, for one) stays text. */
function numberOrText(bytes: Buffer, from: number, to: number): number | string {
  const plain = numberIn(bytes, from, to);
  if (!Number.isNaN(plain)) return plain;
  const text = textIn(bytes, from, to);
  const number = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : withPlainLineEnds(text);
}

/** What is shown of a formula that has no result; undefined where there is no formula. */
function formulaOf(tags: TagReader): string | undefined {
  const { bytes } = tags;
  let isShared = false;
  let hasIndex = false;
  while (tags.nextAttribute()) {
    const name = nameIn(bytes, tags.attributeFrom, tags.attributeTo);
    if (name === 't')
      isShared = bytes.toString('latin1', tags.valueFrom, tags.valueTo) === 'shared';
    else if (name === 'si') hasIndex = true;
  }
  tags.text();
  if (tags.textTo > tags.textFrom) return `=${textIn(bytes, tags.textFrom, tags.textTo)}`;
  // The follower of a shared formula has no text of its own.
  return isShared && hasIndex ? 'a formula' : undefined;
}
