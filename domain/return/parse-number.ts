import type { CellValue } from '../cells/cells';
import { plainWords } from '../cells/plain-words';
import type { Column, InsteadOfFigure } from '../form/form';
import { wordsInstead } from '../form/words-instead';
import { decimalInText } from './decimal-in-text';
import { figureOfNumber, type FigureType } from './figure-of-number';
import { isDateCell, type Misread, type Parsed } from './misread';

/** A column that holds figures. */
export type FigureColumn = Pick<Column, 'instead'> & { readonly type: FigureType };

/**
 * The figure in a cell: money as whole pence, or the answer that stands in place of a figure where the column
 * allows one. A number written as text is read and noted. A dash is never read, as it may mean zero, not
 * applicable or not yet known; `nil` is offered as 0 and not taken for it.
 */
export function parseNumber(cell: CellValue, column: FigureColumn): Parsed {
  if (typeof cell === 'number') return figureOfNumber(cell, column.type);
  if (cell === null) return undefined;
  if (typeof cell === 'string') return parseFigureText(cell, column);
  if (typeof cell === 'boolean') return notANumber;
  if (isDateCell(cell)) return { fault: 'date-as-figure' };
  return { fault: cell.kind };
}

function parseFigureText(text: string, column: FigureColumn): Parsed {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;

  const words = plainWords(trimmed);
  const answer = column.instead?.find((each) => meaning[words] === each);
  if (answer !== undefined) return answered(answer, trimmed);
  if (words === 'nil' || words === 'zero') return { fault: 'not-a-number', fix: 0 };

  return figureInText(trimmed, column.type);
}

function figureInText(text: string, type: FigureType): Misread {
  const decimal = decimalInText(text);
  if (!decimal || (decimal.pounds && type === 'integer')) return notANumber;
  if (decimal.percent && type !== 'number') return { fault: 'percentage' };

  const exponent = decimal.exponent + (type === 'money' ? 2 : 0);
  if (type !== 'number' && exponent < 0) return { fault: 'not-whole' };
  const value = Number(`${decimal.negative ? '-' : ''}${decimal.digits}e${exponent}`) + 0;
  if (type !== 'number' && !Number.isSafeInteger(value)) return notANumber;

  const fix = type === 'money' ? value / 100 : value;
  return { fault: decimal.percent ? 'percentage' : 'number-as-text', value, fix };
}

function answered(answer: InsteadOfFigure, text: string): Parsed {
  const words = wordsInstead[answer];
  return text === words ? answer : { fault: 'near-list', value: answer, fix: words };
}

const notANumber: Misread = { fault: 'not-a-number' };
const meaning: Readonly<Record<string, InsteadOfFigure>> = {
  na: 'not-applicable',
  notapplicable: 'not-applicable',
  withheld: 'withheld',
};
