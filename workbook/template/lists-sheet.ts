import { columnLetters } from '#domain/cells/address';
import type { Form } from '#domain/form/form';
import { onSheet } from '../on-sheet';
import type { CellToWrite, SheetToWrite } from '../sheet-to-write';
import { labelStyle } from './styles';

const sheetName = 'Lists';

/** The name of the range that holds the words of a list; Excel takes no hyphen in a name. */
export function listName(list: string): string {
  return `List_${list.replaceAll('-', '_')}`;
}

/** A hidden sheet with a column for each list: a list in the validation itself may not be long or hold commas. */
export function listsSheet({ lists }: Form): SheetToWrite {
  const columns = Object.entries(lists).map(([id, words]) => [id, ...Object.values(words)]);
  const longest = Math.max(...columns.map(({ length }) => length));
  return {
    name: sheetName,
    hidden: true,
    rows: Array.from({ length: longest }, (_, row) =>
      columns.map((column): CellToWrite => {
        const value = column[row] ?? null;
        return row === 0 ? { value, style: labelStyle } : { value };
      }),
    ),
    widths: columns.map((column) => Math.max(...column.map(({ length }) => length)) + 2),
  };
}

/** The defined names of the lists, and where each stands. */
export function listNames({ lists }: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(lists).map(([id, words], column) => {
      const letters = columnLetters(column);
      const place = `$${letters}$2:$${letters}$${Object.keys(words).length + 1}`;
      return [listName(id), onSheet(sheetName, place)];
    }),
  );
}
