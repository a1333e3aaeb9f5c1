import type { FormFields } from './form';

/** Where a field of the form stands on its sheet, from 0, and the name that is defined for its value. */
export interface FieldPosition {
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** The sheet and the field: `Return_period`. */
  readonly name: string;
}

/** Where the template puts each field of its sheet, by id; the title and the help are above them. */
export function fieldPositions({
  fields,
  sheet,
}: FormFields): Readonly<Record<string, FieldPosition>> {
  return Object.fromEntries(
    fields.map(({ id }, at) => [
      id,
      { row: 3 + at, labelColumn: 0, valueColumn: 1, name: `${sheet}_${id}` },
    ]),
  );
}
