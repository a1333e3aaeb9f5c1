import type { Case } from '#domain/spend-control/case';
import type { CaseRevision } from '#domain/spend-control/case-workbook/next-revision';
import { PlainFailure } from '../plain-failure';
import { RefusedCall } from './request';
import type { Service } from './service';

/** Sends a revision of a case. Throws a `PlainFailure` that says what to do where somebody else was first. */
export async function putCase(
  service: Service,
  { reference, ...body }: CaseRevision,
): Promise<Case> {
  try {
    return (await service.send('PUT', `/cases/${encodeURIComponent(reference)}`, body)) as Case;
  } catch (error) {
    if (!(error instanceof RefusedCall) || error.status !== 409) throw error;
    throw body.revision === 1 ? taken(reference) : overtaken(reference, body.revision);
  }
}

function taken(reference: string): PlainFailure {
  return new PlainFailure(
    `The reference ${reference} is taken: another organisation has it, or somebody has just added this case.`,
    'If you did not expect this case to be there, give yours another reference; otherwise submit it again. Nothing was saved.',
  );
}

function overtaken(reference: string, revision: number): PlainFailure {
  return new PlainFailure(
    `Somebody sent revision ${revision} of ${reference} while you were sending yours.`,
    'Read what they sent, take it into your workbook, and submit it again. Nothing was saved.',
  );
}
