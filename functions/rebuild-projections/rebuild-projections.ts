import type { Key } from '../tables/keys';
import { allProjectionKeys, removeProjection, replaceProjection } from '../tables/projections';
import type { Tables } from '../tables/tables';
import { compareProjections, type Compared } from './compare-projections';

/** How many projections were found in each state, and how many were not as they should be after all was made again. */
export interface Rebuilt extends Readonly<Record<Compared['found'], number>> {
  /** Kept where no fact asks for a projection; removed. */
  readonly unfounded: number;
  /** Still not equal to the facts: 0 proves the rebuild, unless facts were coming in meanwhile. */
  readonly unequal: number;
}

/** Makes every projection of the organisations again from the ledger, and compares each before and after. */
export async function rebuildProjections(
  tables: Tables,
  organisations: readonly string[],
): Promise<Rebuilt> {
  const kept = await allProjectionKeys(tables);
  const before: Compared[] = [];
  const after: Compared[] = [];

  for (const organisation of organisations) {
    const compared = await compareProjections(tables, organisation);
    const toMake = compared.filter(({ found }) => found !== 'equal');
    for (const { projection, seen } of toMake) await replaceProjection(tables, projection, seen);
    before.push(...compared);
    after.push(
      ...(toMake.length === 0 ? compared : await compareProjections(tables, organisation)),
    );
  }

  const founded = new Set(before.map(({ projection }) => nameOf(projection.key)));
  const unfounded = kept.filter((key) => !founded.has(nameOf(key)));
  for (const key of unfounded) await removeProjection(tables, key);

  const count = (found: Compared['found']) => before.filter((each) => each.found === found).length;
  return {
    equal: count('equal'),
    behind: count('behind'),
    missing: count('missing'),
    differing: count('differing'),
    unfounded: unfounded.length,
    unequal: after.filter(({ found }) => found !== 'equal').length,
  };
}

function nameOf({ pk, sk }: Key): string {
  return `${pk}/${sk}`;
}
