import type { SheetCells } from '#domain/cells/cells';
import type { FormTable } from '#domain/form/form';

/** Points. */
const lineHeight = 13;
const mostLines = 10;

/** Room for the header that wraps most, beside the button of the filter. */
export function headerHeight({ columns }: FormTable): number {
  // Bold letters are wider than the width counts.
  const lines = columns.map(({ header, width }) => linesOf(header, (width - 4) / 1.15));
  return 14 + lineHeight * Math.max(...lines);
}

/**
 * The heights of the records, by row of the sheet: two lines, as most have a narrative to write, and more where
 * what they hold wraps. Spare rows fit their text by themselves once somebody types in them.
 */
export function recordHeights(
  table: FormTable,
  { rows, tables }: SheetCells,
): Readonly<Record<number, number>> {
  const first = (tables[0]?.top ?? rows.length) + 1;
  return Object.fromEntries(
    rows.slice(first).map((row, index) => {
      const lines = table.columns.map(({ width }, column) => {
        const value = row[column];
        return typeof value === 'string' ? linesOf(value, width - 1) : 1;
      });
      return [first + index, 4 + lineHeight * Math.min(Math.max(2, ...lines), mostLines)];
    }),
  );
}

/** How many lines text takes in so many characters, words kept whole. */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => {
      let lines = 1;
      let room = width;
      for (const word of line.split(' ')) {
        if (word.length > room && room < width) {
          lines += 1;
          room = width;
        }
        lines += Math.floor(Math.max(word.length - 1, 0) / width);
        room -= (word.length % width) + 1;
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}
