import type { Organisation } from './organisation';

/**
 * The name of an organisation on an ISO date, in full, or its short form: `DLUHC` is `MHCLG` from
 * 2024-07-10. One that has ended keeps its last name.
 */
export function organisationName(
  { id, names }: Organisation,
  onDate: string,
  form: 'name' | 'short' = 'name',
): string {
  const then = names.find(({ from, to }) => (!from || from <= onDate) && (!to || onDate < to));
  const found = then ?? names.at(-1);
  if (!found) throw new Error(`Organisation ${id} has no name`);
  return found[form];
}
