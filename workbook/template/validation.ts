import type { Column, ColumnType } from '#domain/form/form';
import { wordsInstead } from '#domain/form/words-instead';
import type { ValidationToWrite } from '../sheet-to-write';
import { listName } from './lists-sheet';

/** What the cells of a column accept; nothing for a locked column, which no one fills. */
export function validationOf(column: Column, range: string): readonly ValidationToWrite[] {
  if (column.locked === true) return [];
  const { instead = [] } = column;
  return [
    {
      range,
      ...accepted(column),
      title: column.header.length > 32 ? `${column.header.slice(0, 31)}…` : column.header,
      message: column.help,
      error: [expected(column), ...(instead.length === 0 ? [] : [alternatives(instead)])].join(' '),
      style: instead.length === 0 ? 'stop' : 'warning',
    },
  ];
}

/** Excel's own bounds stand where the form has none: a validation has to ask for something to show its message. */
function accepted(column: Column): Pick<ValidationToWrite, 'kind' | 'from' | 'to'> {
  const { minimum = -1e12, maximum = 1e12 } = column;
  const bounds = { from: String(minimum), to: String(maximum) };
  const kinds: Record<ColumnType, Pick<ValidationToWrite, 'kind' | 'from' | 'to'>> = {
    text: { kind: 'text-length', from: '0', to: '32767' },
    'long-text': { kind: 'text-length', from: '0', to: '32767' },
    list: { kind: 'list', from: listName(column.list ?? '') },
    integer: { kind: 'whole', ...bounds },
    number: { kind: 'decimal', ...bounds },
    money: { kind: 'decimal', ...bounds },
    // 1 January 2000 to 31 December 2099: a year outside is a slip of the keys.
    date: { kind: 'date', from: '36526', to: '73050' },
  };
  return kinds[column.type];
}

function expected(column: Column): string {
  const words: Record<ColumnType, string> = {
    text: 'Enter at most 32,767 characters.',
    'long-text': 'Enter at most 32,767 characters.',
    list: 'Choose one of the values in the list.',
    integer: `Enter a whole number${range(column)}.`,
    number: `Enter a number${range(column)}.`,
    money: `Enter an amount in pounds${range(column)}.`,
    date: 'Enter a date such as 30/09/2023.',
  };
  return words[column.type];
}

function range({ minimum, maximum }: Column): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  return maximum === undefined ? '' : `, ${maximum} or less`;
}

function alternatives(instead: NonNullable<Column['instead']>): string {
  const words = instead.map((answer) => wordsInstead[answer]).join(' or ');
  return `If the answer is ${words}, keep it.`;
}
