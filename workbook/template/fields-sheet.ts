import { cellAddress } from '#domain/cells/address';
import type { SheetCells } from '#domain/cells/cells';
import { fieldPositions } from '#domain/form/field-positions';
import type { Column, Form } from '#domain/form/form';
import type { CellToWrite, SheetToWrite, StyleToWrite } from '../sheet-to-write';
import { cellStyle, helpStyle, hintStyle, labelStyle, titleStyle } from './styles';
import { validationOf } from './validation';

/** Points for one line of text, and for a narrative. */
const lineHeight = 18;
const narrativeHeight = 140;

/** The Return sheet, dressed: labels, cells to fill, and beside each what to put there. */
export function fieldsSheet({ fields }: Form, laidOut: SheetCells): SheetToWrite {
  const positions = fieldPositions(fields);
  const placed = fields.fields.flatMap((field) => {
    const position = positions[field.id];
    return position ? [{ field, ...position }] : [];
  });
  const value = (row: number, column: number) => laidOut.rows[row]?.[column] ?? null;
  const rows: CellToWrite[][] = [
    [
      { value: value(0, 0), style: titleStyle },
      { value: null, style: titleStyle },
      { value: null, style: titleStyle },
    ],
    [{ value: value(1, 0), style: { ...helpStyle, wrapped: true } }],
    [],
    ...placed.map(({ field, row, labelColumn, valueColumn }) => [
      { value: value(row, labelColumn), style: labelStyle },
      { value: value(row, valueColumn), style: fieldStyle(field) },
      { value: field.help, style: hintStyle },
    ]),
  ];

  return {
    name: fields.sheet,
    rows,
    widths: [26, 66, 66],
    heights: {
      0: 30,
      1: 2 * lineHeight,
      ...Object.fromEntries(
        placed.map(({ field, row }) => [
          row,
          field.type === 'long-text' ? narrativeHeight : 2 * lineHeight,
        ]),
      ),
    },
    merged: { 1: 3 },
    validations: placed.flatMap(({ field, row, valueColumn }) =>
      validationOf(field, cellAddress(row, valueColumn)),
    ),
  };
}

/** One line stands in the middle of its row, a narrative begins at the top. */
function fieldStyle(field: Column): StyleToWrite {
  return { ...cellStyle(field), ...(field.type !== 'long-text' && { vertical: 'center' }) };
}
