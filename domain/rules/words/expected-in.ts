import type { Column, Form } from '../../form/form';
import { wordsInstead } from '../../form/words-instead';
import { countWords } from './count';
import { oneOf } from './one-of';

/** What a column takes, in words: `A whole number from 0 to 30, or Not applicable or Withheld`. */
export function expectedIn(column: Column, lists: Form['lists']): string {
  const { instead = [], list = '' } = column;
  if (column.type === 'list') return oneOf(Object.values(lists[list] ?? {}));

  const figure = `${things[column.type]}${bounds(column)}`;
  if (instead.length === 0) return figure;
  return `${figure}, or ${oneOf(instead.map((answer) => wordsInstead[answer]))}`;
}

function bounds({ type, minimum, maximum }: Column): string {
  const words = (bound: number) => `${type === 'money' ? '£' : ''}${countWords(bound)}`;
  if (minimum !== undefined && maximum !== undefined) {
    return ` from ${words(minimum)} to ${words(maximum)}`;
  }
  if (minimum !== undefined) return `, ${words(minimum)} or more`;
  return maximum === undefined ? '' : `, ${words(maximum)} or less`;
}

const things = {
  text: 'Text',
  'long-text': 'A sentence or more',
  integer: 'A whole number',
  number: 'A number',
  money: 'An amount in pounds',
  date: 'A date, such as 30/09/2023',
} as const satisfies Record<Exclude<Column['type'], 'list'>, string>;
