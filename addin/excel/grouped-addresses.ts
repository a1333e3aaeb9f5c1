import { rangesOf } from '#domain/cells/ranges';
import { columnRuns } from './column-runs';

/** Cells under as few addresses as hold them, and how many cells they are. */
export interface GroupedAddresses {
  /** Lists such as `E73:E180,E190`, none of them longer than Excel takes. */
  readonly addresses: readonly string[];
  readonly cells: number;
}

/**
 * Excel refuses a list of areas somewhere above 8,000 characters
 * (https://github.com/OfficeDev/office-js/issues/5198); this stays well below.
 */
const longest = 2_000;

/** Groups ranges, column by column, for calls that take many areas at once. Cells that come twice count once. */
export function groupedAddresses(ranges: readonly string[]): GroupedAddresses {
  const columns = new Map<number, Set<number>>();
  for (const { bottom, column, top } of ranges.flatMap(columnRuns)) {
    const rows = columns.get(column) ?? new Set();
    for (let row = top; row <= bottom; row += 1) rows.add(row);
    columns.set(column, rows);
  }
  const areas = [...columns].flatMap(([column, rows]) => rangesOf(column, [...rows]).split(','));

  const addresses: string[] = [];
  for (const area of areas) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + 1 + area.length > longest) addresses.push(area);
    else addresses[addresses.length - 1] = `${last},${area}`;
  }
  return { addresses, cells: [...columns.values()].reduce((sum, { size }) => sum + size, 0) };
}
