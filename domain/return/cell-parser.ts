import type { CellValue } from '../cells/cells';
import type { Column, Form } from '../form/form';
import type { Parsed } from './misread';
import { parseDate } from './parse-date';
import { parseList, readyList } from './parse-list';
import { parseNumber } from './parse-number';
import { parseText } from './parse-text';

/** Reads the cells of one column. */
export type CellParser = (cell: CellValue) => Parsed;

/** The parser for the cells of a column, made once for all of them. Throws where the form names a list it has not. */
export function cellParser(column: Column, lists: Form['lists']): CellParser {
  switch (column.type) {
    case 'text':
    case 'long-text':
      return parseText;
    case 'date':
      return parseDate;
    case 'list': {
      const list = lists[column.list ?? ''];
      if (!list) throw new Error(`The form has no list for the column ${column.id}`);
      const ready = readyList(list);
      return (cell) => parseList(cell, ready);
    }
    case 'integer':
    case 'number':
    case 'money': {
      const { type, instead } = column;
      const figure = instead ? { type, instead } : { type };
      return (cell) => parseNumber(cell, figure);
    }
  }
}
