import { measuresAsked } from '../../form/measures-asked';
import type { Values } from '../../return/return';
import { edition202225 } from '../../roadmap/edition-2022-25';
import type { ReturnChanges } from '../example';

/** Changes, for examples, the rows of some measures by their ids and leaves the others as they are. */
export function measureRows(
  changes: Readonly<Record<string, Partial<Values<'measures'>>>>,
): ReturnChanges {
  const rows = measuresAsked(edition202225).map(({ id }) => changes[id] ?? {});
  return { tables: { measures: rows } };
}
