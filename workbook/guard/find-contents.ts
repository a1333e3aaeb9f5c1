import { limits } from './limits';
import { type Parts, partText, relationshipsOf, relationshipsPath } from './parts';
import type { RefusalKind } from './refusal';
import { attributesOf } from './xml-attributes';

/** What of a workbook is worth reading. */
export interface Contents {
  /** Paths of the worksheets. */
  readonly sheets: readonly string[];
  /** Positions of the worksheets among all sheets of the workbook: chart and macro sheets have no cells. */
  readonly positions: readonly number[];
  /** Paths of the shared strings: one, or none. */
  readonly strings: readonly string[];
  /** Paths of every other part that the cells, tables, names and properties are read from. */
  readonly others: readonly string[];
}

/** Follows the relationships of a package to its worksheets and tables; a kind of refusal where they lead nowhere. */
export function findContents(parts: Parts): Contents | RefusalKind {
  const workbook = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const xml = workbook === undefined ? undefined : partText(parts, workbook);
  if (workbook === undefined || xml === undefined) return 'no-workbook';

  const named = attributesOf(xml, 'sheet').filter((sheet) => sheet.get('name') && sheet.get('id'));
  if (named.length > limits.sheets) return 'too-many-parts';
  const related = relationshipsOf(parts, workbook);
  const sheets = new Map<number, string>();
  for (const [position, sheet] of named.entries()) {
    const target = related.find(({ id }) => id === sheet.get('id'));
    if (target === undefined) return 'damaged';
    if (target.type !== 'worksheet') continue;
    if (!parts.has(target.target.toLowerCase())) return 'damaged';
    sheets.set(position, target.target);
  }
  if (sheets.size === 0) return 'no-worksheets';
  // A sheet that several names lead to would be read once for each.
  if (new Set([...sheets.values()].map((path) => path.toLowerCase())).size < sheets.size)
    return 'duplicate-part';

  const paths = [...sheets.values()];
  const tables = paths.flatMap((path) =>
    relationshipsOf(parts, path).flatMap(({ type, target }) => (type === 'table' ? [target] : [])),
  );
  if (haveDuplicateNames(parts, tables)) return 'duplicate-table';

  const targets = (wanted: string) =>
    related.flatMap(({ type, target }) => (type === wanted ? [target] : []));
  return {
    sheets: paths,
    positions: [...sheets.keys()],
    strings: targets('sharedStrings'),
    others: [
      '[Content_Types].xml',
      relationshipsPath(''),
      workbook,
      ...[workbook, ...paths].map(relationshipsPath),
      ...targets('styles'),
      ...tables,
      'docProps/custom.xml',
    ],
  };
}

function haveDuplicateNames(parts: Parts, tables: readonly string[]): boolean {
  const names = tables.map((path) => {
    const table = attributesOf(partText(parts, path) ?? '', 'table')[0];
    return (table?.get('displayName') ?? table?.get('name') ?? '').toLowerCase();
  });
  return new Set(names).size < names.length;
}
