import type { Column, Form } from '../../form/form';
import { wordsInstead } from '../../form/words-instead';
import { countWords } from './count';
import { dateWords } from './date';
import { moneyWords } from './money';

/** A value of a return as a person would read it in its cell: `£1,250`, `30 September 2023`, `Plan agreed`. */
export function enteredIn(column: Column, value: string | number, lists: Form['lists']): string {
  if (typeof value === 'number')
    return column.type === 'money' ? moneyWords(value) : countWords(value);
  if (column.type === 'date') return dateWords(value);
  if (column.type === 'list') return lists[column.list ?? '']?.[value] ?? value;
  const instead = column.instead?.find((answer) => answer === value);
  return instead ? wordsInstead[instead] : value;
}
