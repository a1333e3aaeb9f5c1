import type { WorkbookCells } from '#domain/cells/cells';

/** Blank cells and rows at the ends say nothing, and sheets that are read in different ways have them or not. */
export function trimmedCells({ names, properties, sheets }: WorkbookCells): unknown {
  return {
    names,
    properties,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: withoutEnd(
        sheet.rows.map((row) => withoutEnd(row, (value) => value === null || value === '')),
        (row) => row.length === 0,
      ),
    })),
  };
}

function withoutEnd<Item>(items: readonly Item[], isNothing: (item: Item) => boolean) {
  return items.slice(0, items.findLastIndex((item) => !isNothing(item)) + 1);
}
