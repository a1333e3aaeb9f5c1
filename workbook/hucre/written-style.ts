import type { CellStyle } from 'hucre/xlsx';
import type { StyleToWrite } from '../sheet-to-write';

const line = { style: 'thin', color: { rgb: 'B1B4B6' } } as const;

/** A style in the library's terms. */
export function writtenStyle(style: StyleToWrite): CellStyle {
  return {
    font: {
      name: 'Arial',
      size: style.size ?? 10,
      color: { rgb: style.colour ?? '0B0C0C' },
      ...(style.bold === true && { bold: true }),
      ...(style.italic === true && { italic: true }),
    },
    alignment: {
      vertical: style.vertical ?? 'top',
      ...(style.wrapped === true && { wrapText: true }),
      ...(style.indented === true && { horizontal: 'left', indent: 1 }),
    },
    protection: { locked: style.unlocked !== true },
    ...(style.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill } },
    }),
    ...(style.bordered === true && {
      border: { top: line, right: line, bottom: line, left: line },
    }),
    ...(style.format !== undefined && { numFmt: style.format }),
  };
}
