import type { FormFields } from './form';

/** Where a field of the Return sheet stands, from 0, and the name that is defined for its value. */
export interface FieldPosition {
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** `Return_period`. */
  readonly name: string;
}

/** Where the template puts each field of the Return sheet, by id; the title and the help are above them. */
export function fieldPositions({ fields }: FormFields): Readonly<Record<string, FieldPosition>> {
  return Object.fromEntries(
    fields.map(({ id }, at) => [
      id,
      { row: 3 + at, labelColumn: 0, valueColumn: 1, name: `Return_${id}` },
    ]),
  );
}
