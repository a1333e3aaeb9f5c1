import { invalidArgument, itemNotFound } from '../wire/host-error';
import type { Box } from './box';
import { readBox, writeBox } from './box-address';
import type { NameModel, SheetModel, WorkbookModel } from './workbook-model';

/** Cells of one sheet. */
export interface Area {
  readonly sheet: SheetModel;
  readonly box: Box;
}

/** The sheet of a name, in whatever case, or of an id. */
export function findSheet({ sheets }: WorkbookModel, key: string): SheetModel | undefined {
  return sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

/** Reads `B2`, `Sheet!B2`, `='Two words'!$B$2` or a defined name. Without a sheet it is the one given. */
export function readArea(workbook: WorkbookModel, text: string, sheet?: SheetModel): Area {
  const defined = named(workbook, text, sheet);
  if (defined) return readArea(workbook, defined.formula, sheet);
  const parts = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text);
  if (!parts) throw invalidArgument();
  const [, quoted, plain, address = ''] = parts;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const found = name === undefined ? sheet : findSheet(workbook, name);
  if (!found) throw itemNotFound();
  return { sheet: found, box: readBox(address) };
}

/** The defined name that a text is: one that the sheet knows goes before the workbook's. */
function named({ names }: WorkbookModel, text: string, sheet?: SheetModel): NameModel | undefined {
  const isIt = ({ name }: NameModel) => name.toLowerCase() === text.toLowerCase();
  return (
    names.find((name) => isIt(name) && name.sheet && name.sheet === sheet) ??
    names.find((name) => isIt(name) && !name.sheet)
  );
}

/** Writes `Sheet!B2:C9` as Excel does, quoted where it has to be. */
export function writeArea({ box, sheet: { name } }: Area): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
  return `${isPlain ? name : `'${name.replaceAll("'", "''")}'`}!${writeBox(box)}`;
}
