import type { FormTable } from './form';

type LooseValues = Readonly<Record<string, unknown>>;

/**
 * The records of last quarter's table that this quarter's template starts with: all, the open ones, or
 * none. Their narratives are left blank, since they are about the quarter that is over.
 */
export function carriedRecords<Values extends object>(
  { carries, columns, id }: FormTable,
  records: readonly { readonly values: Values }[],
): readonly Partial<Values>[] {
  if (carries === 'nothing') return [];

  const spoken = id === 'reasons' ? [] : columns.filter(({ id: column }) => column === 'narrative');
  return records
    .map(({ values }) => values)
    .filter((values) => carries === 'all' || (values as LooseValues)['resolvedOn'] === undefined)
    .map((values) => ({
      ...values,
      ...Object.fromEntries(spoken.map(({ id: column }) => [column, undefined])),
    }));
}
