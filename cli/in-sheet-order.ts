import type { WorkbookCells } from '#domain/cells/cells';
import type { Finding } from '#domain/rules/finding';

/** Findings as a person meets them: sheet by sheet as the workbook has them, from the top of each. */
export function inSheetOrder(
  findings: readonly Finding[],
  { sheets }: WorkbookCells,
): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  const placeOf = ({ sheet }: Finding) => order.get(sheet) ?? sheets.length;
  const rowOf = ({ cells }: Finding) => Number(/\d+/.exec(cells)?.[0] ?? 0);

  return findings.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || rowOf(one) - rowOf(other),
  );
}
