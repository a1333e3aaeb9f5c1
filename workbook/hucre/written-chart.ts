import { columnLetters } from '#domain/cells/address';
import type { WriteOptions } from 'hucre/xlsx';
import { onSheet } from '../on-sheet';
import type { ChartToWrite } from '../sheet-to-write';

type SheetChart = NonNullable<WriteOptions['sheets'][number]['charts']>[number];

/** A chart in the library's terms, over cells of the sheet that it stands on. */
export function writtenChart(chart: ChartToWrite, sheet: string): SheetChart {
  const { description, labels, place, rows, series, title, type } = chart;
  const cells = (column: number) => {
    const letters = columnLetters(column);
    return onSheet(sheet, `$${letters}$${rows.from + 1}:$${letters}$${rows.to + 1}`);
  };
  return {
    type: type === 'columns' ? 'column' : 'bar',
    ...(type === 'stacked bars' && { barGrouping: 'stacked', overlap: 100 }),
    title,
    altText: description,
    // Bars are drawn from the bottom up, and read from the top down.
    ...(type === 'stacked bars' && { axes: { x: { reverse: true } } }),
    legend: series.length > 1 ? 'bottom' : false,
    series: series.map(({ colour, column, name }) => ({
      name,
      values: cells(column),
      categories: cells(labels),
      color: colour,
    })),
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
  };
}
