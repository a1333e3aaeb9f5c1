import type { Case } from '#domain/spend-control/case';
import type { Caller } from './authorise/caller';

/** The revisions of a case that a person may see: a draft is for its own organisation only. */
export function visibleRevisions(
  { organisation }: Pick<Caller, 'organisation'>,
  revisions: readonly Case[],
): readonly Case[] {
  return revisions.filter(
    (revision) => revision.organisation === organisation || revision.state === 'submitted',
  );
}
