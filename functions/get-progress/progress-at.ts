import { periodKey } from '#domain/period/period-key';
import type { Moment } from '#domain/progress/moment';
import * as z from 'zod';
import { foldProgress, progressFacts } from '../fold-progress';
import { countChanges } from '../tables/count-changes';
import { progressKey } from '../tables/projection-keys';
import { readProjection } from '../tables/projections';
import type { Tables } from '../tables/tables';

/**
 * Progress at a moment. The projection serves only where it rests on every change that was made before it was asked for;
 * all else, and every day in the past, is worked out from the facts. So no answer is stale.
 */
export async function progressAt(
  tables: Tables,
  organisation: string,
  moment: Moment,
): Promise<{ readonly decisions: readonly object[]; readonly targets: readonly object[] }> {
  if (moment.asAt === undefined) {
    const key = progressKey(organisation, moment.period && periodKey(moment.period));
    const changes = await countChanges(tables, organisation);
    const projected = await readProjection(tables, key, progressSchema);
    if (projected?.made === 'by this code' && projected.changes >= changes) {
      return projected.content;
    }
  }
  return foldProgress(await progressFacts(tables, organisation), moment);
}

// The answer hands on what the projection holds, which only this project's own fold has written.
const list = z.array(z.looseObject({})).readonly();
const progressSchema = z.object({ decisions: list, targets: list });
