import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { foldOrganisation } from '../project/fold-organisation';
import { readProjection, type Projection } from '../tables/projections';
import type { Tables } from '../tables/tables';

/** How what is kept stands to what the facts say now. */
export interface Compared {
  readonly projection: Projection;
  /** `behind`: it is of fewer changes, or of earlier code, so nothing is wrong with it. */
  readonly found: 'equal' | 'behind' | 'missing' | 'differing';
  /** What was there. */
  readonly seen: { readonly changes: number } | undefined;
}

/** Works out every projection of an organisation from its facts and compares each with the one that is kept. */
export async function compareProjections(
  tables: Tables,
  organisation: string,
): Promise<readonly Compared[]> {
  const first = await compareWith(tables, await foldOrganisation(tables, organisation));
  const isOvertaken = first.some(({ projection, seen }) => {
    return seen !== undefined && seen.changes > projection.changes;
  });
  // Facts came in between: a second look tells what is later from what rests on changes that never were.
  return isOvertaken ? compareWith(tables, await foldOrganisation(tables, organisation)) : first;
}

function compareWith(tables: Tables, folded: readonly Projection[]): Promise<readonly Compared[]> {
  return Promise.all(
    folded.map(async (projection): Promise<Compared> => {
      const seen = await readProjection(tables, projection.key, z.unknown());
      return { projection, seen, found: foundAs(projection, seen) };
    }),
  );
}

function foundAs(
  { changes, content }: Projection,
  seen: Awaited<ReturnType<typeof readProjection<z.ZodUnknown>>>,
): Compared['found'] {
  if (!seen) return 'missing';
  if (seen.changes < changes || seen.made === 'by other code') return 'behind';
  const isEqual = seen.changes === changes && isDeepStrictEqual(seen.content, asKept(content));
  return isEqual ? 'equal' : 'differing';
}

/** As JSON gives it back: without what is undefined. */
function asKept(content: object): unknown {
  return JSON.parse(JSON.stringify(content));
}
