import { type Parts, partText, relationshipsOf, relationshipsPath } from './parts';
import type { RefusalKind } from './refusal';
import { attributesOf } from './xml-attributes';

/** What of a workbook is worth reading. */
export interface Contents {
  /** Paths of the worksheets. */
  readonly sheets: readonly string[];
  /** Positions of the worksheets among all sheets of the workbook: chart and macro sheets have no cells. */
  readonly positions: readonly number[];
  /** Paths of every other part that the cells, tables, names and properties are read from. */
  readonly others: readonly string[];
}

/** Follows the relationships of a package to its worksheets and tables; a kind of refusal where they lead nowhere. */
export function findContents(parts: Parts): Contents | RefusalKind {
  const workbook = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const xml = workbook === undefined ? undefined : partText(parts, workbook);
  if (workbook === undefined || xml === undefined) return 'no-workbook';

  const related = relationshipsOf(parts, workbook);
  const sheets = new Map<number, string>();
  for (const [position, sheet] of attributesOf(xml, 'sheet').entries()) {
    const target = related.find(({ id }) => id === sheet.get('id'));
    if (target?.type !== 'worksheet') continue;
    if (!parts.has(target.target.toLowerCase())) return 'damaged';
    sheets.set(position, target.target);
  }
  if (sheets.size === 0) return 'no-worksheets';

  const paths = [...sheets.values()];
  const tables = paths.flatMap((path) =>
    relationshipsOf(parts, path).flatMap(({ type, target }) => (type === 'table' ? [target] : [])),
  );
  if (haveDuplicateNames(parts, tables)) return 'duplicate-table';

  const shared = related.filter(({ type }) => type === 'sharedStrings' || type === 'styles');
  return {
    sheets: paths,
    positions: [...sheets.keys()],
    others: [
      '[Content_Types].xml',
      relationshipsPath(''),
      workbook,
      ...[workbook, ...paths].map(relationshipsPath),
      ...shared.map(({ target }) => target),
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
