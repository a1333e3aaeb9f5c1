import type { Case } from '#domain/spend-control/case';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import { RefusedCall } from './request';
import type { Service } from './service';

/** The last revision of a case that the caller may see; undefined where there is none. */
export async function latestOfCase(service: Service, reference: string): Promise<Case | undefined> {
  try {
    const path = `/cases/${encodeURIComponent(reference)}`;
    return ((await service.get(path)) as CaseInFull).revisions.at(-1);
  } catch (error) {
    if (error instanceof RefusedCall && error.status === 404) return undefined;
    throw error;
  }
}
