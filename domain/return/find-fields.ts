import type { SheetCells, WorkbookCells } from '../cells/cells';
import type { Place } from '../cells/place';
import { plainWords } from '../cells/plain-words';
import { fieldPositions } from '../form/field-positions';
import type { FormFields } from '../form/form';
import { findLabels, type Cell } from './find-labels';
import { placeInName } from './place-in-name';

/** The Return sheet as it was found, and the cell of each value by field id. */
export interface FoundFields {
  readonly sheet: SheetCells;
  readonly cells: ReadonlyMap<string, Cell>;
}

/**
 * Finds each field by its defined name, and failing that by its label, wherever that stands on the sheet.
 * Undefined where the workbook has nothing like a Return sheet.
 */
export function findFields(workbook: WorkbookCells, fields: FormFields): FoundFields | undefined {
  const named = placesByName(workbook, fields);
  const sheet = returnSheet(workbook.sheets, fields, named);
  if (!sheet) return undefined;

  const cells = [...named]
    .filter(([, place]) => sameSheet(sheet, place))
    .map(([id, { row, column }]): [string, Cell] => [id, { row, column }]);
  const labelled = cells.length < fields.fields.length ? findLabels(sheet, fields) : [];
  return { sheet, cells: new Map([...labelled, ...cells]) };
}

function placesByName({ names }: WorkbookCells, fields: FormFields): ReadonlyMap<string, Place> {
  // Excel does not tell the case of names apart.
  const known = new Map(Object.entries(names).map(([name, at]) => [name.toLowerCase(), at]));
  const places = new Map<string, Place>();
  for (const [id, { name }] of Object.entries(fieldPositions(fields))) {
    const place = placeInName(known.get(name.toLowerCase()) ?? '');
    if (place) places.set(id, place);
  }
  return places;
}

function returnSheet(
  sheets: readonly SheetCells[],
  fields: FormFields,
  named: ReadonlyMap<string, Place>,
): SheetCells | undefined {
  return (
    sheets.find((sheet) => [...named.values()].some((place) => sameSheet(sheet, place))) ??
    sheets.find(({ name }) => plainWords(name) === plainWords(fields.sheet)) ??
    sheets.find((sheet) => findLabels(sheet, fields).size * 2 >= fields.fields.length)
  );
}

function sameSheet({ name }: SheetCells, { sheet }: Place): boolean {
  return name.toLowerCase() === sheet.toLowerCase();
}
