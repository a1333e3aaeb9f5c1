import type { HostContext } from '../host-context';
import type { Box } from '../model/box';
import { cellAt, putCell } from '../model/cells';
import { findTable } from './find-table';
import { cellsIn } from '../model/box';
import { change, type TableModel } from '../model/workbook-model';
import { textGiven } from '../wire/given';
import { accessDenied, invalidArgument } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { areaGiven } from './area-given';
import { lookValues } from './look';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';

/** One table; its first row is its headers. */
export function table(host: HostContext, model: TableModel): HostObject {
  const { make, workbook } = host;
  const { sheet } = model;
  const range = (box: Box) => make.range(host, { sheet, box });
  const guard = () => {
    if (sheet.protection) throw accessDenied();
  };
  const forget = () => {
    change(workbook, { tables: workbook.tables.filter((other) => other !== model) });
  };
  const looks = {
    get: () => model.look,
    set: (look: TableModel['look']) => {
      change(model, { look });
    },
  };
  return {
    type: 'Table',
    id: model.id,
    eventTarget: model.id,
    values: {
      Id: { get: () => model.id },
      Name: {
        get: () => model.name,
        set: (given) => {
          const name = textGiven(given);
          const other = findTable(workbook, name);
          if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || (other && other !== model))
            throw invalidArgument();
          change(model, { name });
        },
      },
      ...lookValues(looks, '', {
        ShowBandedColumns: false,
        ShowBandedRows: true,
        ShowFilterButton: true,
        ShowHeaders: true,
        ShowTotals: false,
        Style: 'TableStyleMedium2',
      }),
    },
    finds: {
      Columns: () => tableColumns(host, model),
      ConvertToRange: () => {
        guard();
        forget();
        return range(model.box);
      },
      GetDataBodyRange: () =>
        range({ ...model.box, top: model.box.top + 1, rows: model.box.rows - 1 }),
      GetHeaderRowRange: () => range({ ...model.box, rows: 1 }),
      GetRange: () => range(model.box),
      Rows: () => tableRows(host, model),
      Worksheet: () => make.worksheet(host, sheet),
    },
    methods: {
      Delete: () => {
        guard();
        forget();
        for (const [row, column] of cellsIn(model.box))
          if (cellAt(sheet, row, column).value !== '') putCell(sheet, row, column, { value: '' });
      },
      Resize: (cells) => {
        guard();
        const area = areaGiven(host, cells, sheet);
        if (area.sheet !== sheet || area.box.top !== model.box.top) throw invalidArgument();
        change(model, { box: area.box });
      },
    },
  };
}
