import { writeBox } from '../model/box-address';
import { cellAt } from '../model/cells';
import type { TableModel } from '../model/workbook-model';
import { main } from './save-styles';
import { xmlElement } from './xml-element';

/** The part of a table; its columns are named as its headers are. */
export function savedTable({ box, id, look, name, sheet }: TableModel): string {
  const columns = Array.from({ length: box.columns }, (_, at) =>
    xmlElement('tableColumn', {
      id: at + 1,
      name: String(cellAt(sheet, box.top, box.left + at).value).replaceAll('\n', '_x000a_'),
    }),
  );
  const hasTotals = look['ShowTotals'] === true;
  const filtered = { ...box, rows: box.rows - (hasTotals ? 1 : 0) };
  return xmlElement(
    'table',
    {
      xmlns: main,
      id,
      name,
      displayName: name,
      ref: writeBox(box),
      totalsRowCount: hasTotals ? 1 : undefined,
      totalsRowShown: hasTotals ? undefined : 0,
    },
    [
      look['ShowFilterButton'] === false
        ? ''
        : xmlElement('autoFilter', { ref: writeBox(filtered) }),
      xmlElement('tableColumns', { count: columns.length }, columns),
      xmlElement('tableStyleInfo', {
        name: typeof look['Style'] === 'string' ? look['Style'] : 'TableStyleMedium2',
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: look['ShowBandedRows'] === false ? 0 : 1,
        showColumnStripes: look['ShowBandedColumns'] === true ? 1 : 0,
      }),
    ],
  );
}
