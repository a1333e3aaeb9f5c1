import { limits } from './limits';
import { type Parts, partText, relationshipsOf } from './parts';
import type { RefusalKind } from './refusal';
import { attributesOf } from './xml-attributes';

/** One worksheet of a workbook. */
interface Worksheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
  /** Paths of its native tables. */
  readonly tables: readonly string[];
}

/** What of a workbook is worth reading, by the paths of its parts. */
export interface Contents {
  readonly workbook: string;
  /** Worksheets in the order of the workbook: chart and macro sheets, which have no cells, are passed over. */
  readonly sheets: readonly Worksheet[];
  /** How many sheets the workbook has, of every kind. */
  readonly sheetCount: number;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

/** Follows the relationships of a package to its worksheets and tables; a kind of refusal where they lead nowhere. */
export function findContents(parts: Parts): Contents | RefusalKind {
  const workbook = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const xml = workbook === undefined ? undefined : partText(parts, workbook);
  if (workbook === undefined || xml === undefined) return 'no-workbook';

  const named = attributesOf(xml, 'sheet').filter((sheet) => sheet.get('name') && sheet.get('id'));
  if (named.length > limits.sheets) return 'too-many-parts';
  const related = relationshipsOf(parts, workbook);
  const sheets: Worksheet[] = [];
  for (const sheet of named) {
    const target = related.find(({ id }) => id === sheet.get('id'));
    if (target === undefined) return 'damaged';
    if (target.type !== 'worksheet') continue;
    if (!parts.has(target.target.toLowerCase())) return 'damaged';
    sheets.push({
      name: sheet.get('name') ?? '',
      hidden: /^(h|veryH)idden$/.test(sheet.get('state') ?? ''),
      path: target.target,
      tables: tablesOf(parts, target.target),
    });
  }
  if (sheets.length === 0) return 'no-worksheets';
  // A sheet that several names lead to would be read once for each.
  if (new Set(sheets.map(({ path }) => path.toLowerCase())).size < sheets.length)
    return 'duplicate-part';
  if (
    haveDuplicateNames(
      parts,
      sheets.flatMap(({ tables }) => tables),
    )
  )
    return 'duplicate-table';

  const targetOf = (wanted: string) => related.find(({ type }) => type === wanted)?.target;
  return {
    workbook,
    sheets,
    sheetCount: named.length,
    strings: targetOf('sharedStrings'),
    styles: targetOf('styles'),
  };
}

function tablesOf(parts: Parts, sheet: string): readonly string[] {
  return relationshipsOf(parts, sheet).flatMap(({ type, target }) =>
    type === 'table' ? [target] : [],
  );
}

function haveDuplicateNames(parts: Parts, tables: readonly string[]): boolean {
  const names = tables.map((path) => {
    const table = attributesOf(partText(parts, path) ?? '', 'table')[0];
    return (table?.get('displayName') ?? table?.get('name') ?? '').toLowerCase();
  });
  return new Set(names).size < names.length;
}
