import type { SheetToWrite, StyleToWrite } from '#workbook/sheet-to-write';

/** A rectangle of cells that look the same; rows and columns count from 0. */
export interface StyleRun {
  readonly style: StyleToWrite;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a sheet in as few rectangles of one style as reading column by column gives. */
export function styleRuns({ rows }: Pick<SheetToWrite, 'rows'>): readonly StyleRun[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const open: StyleRun[] = [];
  const done: StyleRun[] = [];
  for (let column = 0; column < width; column += 1) {
    for (const run of runsOfColumn(rows, column)) {
      const at = open.findIndex((left) => isBeside(left, run));
      const beside = open[at];
      if (beside) open[at] = { ...beside, columns: beside.columns + 1 };
      else open.push(run);
    }
    // What did not grow with this column cannot grow any more.
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const run = open[at];
      if (run && run.left + run.columns <= column) done.push(...open.splice(at, 1));
    }
  }
  return [...done, ...open];
}

function runsOfColumn(rows: SheetToWrite['rows'], column: number): readonly StyleRun[] {
  const runs: StyleRun[] = [];
  rows.forEach((row, top) => {
    const style = row[column]?.style;
    if (!style) return;
    const last = runs.at(-1);
    if (last?.style === style && last.top + last.rows === top)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ style, top, left: column, rows: 1, columns: 1 });
  });
  return runs;
}

function isBeside(left: StyleRun, run: StyleRun): boolean {
  return (
    left.style === run.style &&
    left.top === run.top &&
    left.rows === run.rows &&
    left.left + left.columns === run.left
  );
}
