import type { Case } from '#domain/spend-control/case';
import type { CaseEvent } from '#domain/spend-control/case-event';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import { isUndecided } from '#domain/spend-control/next-promise';
import type { SignedIn } from '../../../ports/session';

/**
 * The steps that a person may take on a case as it stands; the service has the last word. A second assessor is of
 * another organisation than the case, and is needed only where an assessor of that organisation decides.
 */
export function stepsOpenTo(
  { organisation, roles }: SignedIn,
  { events, standing }: Pick<CaseInFull, 'events' | 'standing'>,
  one: Case,
): readonly CaseEvent['step'][] {
  if (!isUndecided(standing)) return [];

  const isAssessor = roles.includes('assessor');
  const isOwn = organisation === one.organisation;
  const isDone = (step: CaseEvent['step']) => events.some((event) => event.step === step);
  const steps: readonly (readonly [CaseEvent['step'], boolean])[] = [
    ['acknowledged', isAssessor && !isDone('acknowledged')],
    ['information asked', isAssessor],
    [
      'information given',
      roles.includes('preparer') && isOwn && standing.state === 'waiting for information',
    ],
    ['agreed', isAssessor && !isOwn && !isDone('agreed')],
  ];
  return steps.flatMap(([step, is]) => (is ? [step] : []));
}
