import * as XLSX from '@e965/xlsx';
import type { CellValue } from '../../domain/cells/cells';

/** The rows of each sheet as SheetJS reads them, each as long as its last value, by the sheet's name. */
export function cellsBySheetJs(bytes: Uint8Array): ReadonlyMap<string, readonly CellValue[][]> {
  const book = XLSX.read(bytes, { type: 'array', cellNF: true, cellText: true });
  return new Map(
    book.SheetNames.map((name) => {
      const rows: CellValue[][] = [];
      for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
        if (address.startsWith('!')) continue;
        const { r, c } = XLSX.utils.decode_cell(address);
        while (rows.length <= r) rows.push([]);
        const row = rows[r] ?? [];
        while (row.length < c) row.push(null);
        row[c] = valueOf(cell as XLSX.CellObject);
      }
      return [name, rows];
    }),
  );
}

function valueOf({ t, v, w, z }: XLSX.CellObject): CellValue {
  if (t === 'e') return { kind: 'error', shown: w ?? '' };
  if (t === 'n' && typeof v === 'number' && typeof z === 'string' && showsDates(z))
    return { kind: 'date', serial: v };
  return v instanceof Date || v === undefined ? null : v;
}

/** Whether SheetJS takes a number format for one of dates; its types do not describe this part of it. */
export function showsDates(format: string): boolean {
  const { is_date: isDate } = XLSX.SSF as { readonly is_date: (format: string) => boolean };
  return isDate(format);
}
