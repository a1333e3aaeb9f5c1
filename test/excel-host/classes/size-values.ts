import type { Area } from '../model/find-sheet';
import { guardFormats } from '../model/guard-cells';
import { change, type Look } from '../model/workbook-model';
import type { Value } from '../wire/host-object';

/** How wide the columns of some cells are, and how high their rows, in points; null where they differ. */
export function sizeValues(areas: readonly Area[]): Record<string, Value> {
  return {
    ColumnWidth: sizeValue(areas, 'ColumnWidth', 48),
    RowHeight: sizeValue(areas, 'RowHeight', 15),
  };
}

function sizeValue(
  areas: readonly Area[],
  name: 'ColumnWidth' | 'RowHeight',
  ordinary: number,
): Value {
  const keysOf = ({ box }: Area) => {
    const [from, count] = name === 'ColumnWidth' ? [box.left, box.columns] : [box.top, box.rows];
    return Array.from({ length: count }, (_, at) => `${name}.${from + at}`);
  };
  return {
    get: () => {
      const sizes = areas.flatMap((area) =>
        keysOf(area).map((key) => area.sheet.look[key] ?? ordinary),
      );
      return new Set(sizes).size === 1 ? sizes[0] : null;
    },
    set: (size) => {
      for (const area of areas) {
        guardFormats(area);
        const sized: Look = Object.fromEntries(keysOf(area).map((key) => [key, size]));
        change(area.sheet, { look: { ...area.sheet.look, ...sized } });
      }
    },
  };
}
