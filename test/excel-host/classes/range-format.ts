import { cellsIn } from '../model/box';
import { cellAt, putCell } from '../model/cells';
import type { Area } from '../model/find-sheet';
import { guardFormats } from '../model/guard-cells';
import type { Look } from '../model/workbook-model';
import { sizeValues } from './size-values';
import type { HostObject, Value } from '../wire/host-object';

/** How cells look. A member that differs among them is null, as in Excel. */
export function rangeFormat(areas: readonly Area[]): HostObject {
  const values = (group: string, first: Look): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(first).map(([name, none]) => {
        const key = group === '' ? name : `${group}.${name}`;
        return [
          name,
          {
            get: () => read(areas, key, none),
            set: (to) => {
              write(areas, key, to);
            },
          },
        ];
      }),
    );
  return {
    type: 'RangeFormat',
    values: {
      ...values('', {
        HorizontalAlignment: 'General',
        IndentLevel: 0,
        VerticalAlignment: 'Bottom',
        WrapText: false,
      }),
      ...sizeValues(areas),
    },
    finds: {
      Borders: () => ({
        type: 'RangeBorderCollection',
        finds: {
          GetItem: (side) => ({
            type: 'RangeBorder',
            id: String(side),
            values: values(`Borders.${String(side)}`, { Color: '#000000', Style: 'None' }),
          }),
        },
      }),
      Fill: () => ({
        type: 'RangeFill',
        values: values('Fill', { Color: '#FFFFFF' }),
        methods: {
          Clear: () => {
            write(areas, 'Fill.Color', undefined);
          },
        },
      }),
      Font: () => ({
        type: 'RangeFont',
        values: values('Font', {
          Bold: false,
          Color: '#000000',
          Italic: false,
          Name: 'Calibri',
          Size: 11,
          Underline: 'None',
        }),
      }),
      Protection: () => ({
        type: 'FormatProtection',
        values: values('Protection', { FormulaHidden: false, Locked: true }),
      }),
    },
    methods: { AutofitColumns: () => null, AutofitRows: () => null },
  };
}

function read(areas: readonly Area[], key: string, none: unknown): unknown {
  const found = new Set<unknown>();
  for (const { box, sheet } of areas)
    for (const [row, column] of cellsIn(box))
      found.add(cellAt(sheet, row, column).look?.[key] ?? none);
  return found.size === 1 ? [...found][0] : null;
}

function write(areas: readonly Area[], key: string, value: unknown): void {
  for (const area of areas) {
    guardFormats(area);
    for (const [row, column] of cellsIn(area.box)) {
      const cell = cellAt(area.sheet, row, column);
      putCell(area.sheet, row, column, { ...cell, look: { ...cell.look, [key]: value } });
    }
  }
}
