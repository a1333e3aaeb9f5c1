import { conflictOfInterest } from '#domain/spend-control/conflict-of-interest';
import type { Caller } from '../authorise/caller';
import type { Response } from '../endpoint';
import { problem } from '../problem';
import type { CaseFile } from '../tables/cases';

/** Why a person may not decide a case; undefined where they may. Who prepared any revision of it prepared it. */
export function conflictOf(
  caller: Caller,
  organisation: string,
  file: CaseFile | undefined,
): Response | undefined {
  const { events = [], revisions = [] } = file ?? {};
  const agreed = events
    .filter(({ step }) => step === 'agreed')
    .map(({ by, byOrganisation }) => ({ subject: by, organisation: byOrganisation }));
  const preparers = revisions.length > 0 ? revisions.map(({ preparer }) => preparer) : [''];

  const conflicts = preparers.map((preparer) => {
    const one = { organisation, preparer };
    const seconds = agreed.length > 0 ? agreed : [undefined];
    const outcomes = seconds.map((second) => conflictOfInterest(one, caller, second));
    return outcomes.includes(undefined) ? undefined : outcomes[0];
  });
  const [conflict] = conflicts.filter((each) => each !== undefined);
  return conflict && words[conflict];
}

const words = {
  'prepared by the same person': problem(
    403,
    'You prepared this case',
    'Nobody decides a case that they prepared. Ask another assessor.',
  ),
  'needs a second assessor': problem(
    403,
    'This case belongs to your own organisation',
    'A case of your own organisation needs a second assessor, of another organisation, who agrees. Ask one to take the step “agreed” on the case.',
  ),
} as const;
