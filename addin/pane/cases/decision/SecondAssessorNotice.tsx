import type { Case } from '#domain/spend-control/case';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import type { SignedIn } from '../../../ports/session';
import { Notice } from '../../Notice';

interface SecondAssessorNoticeProps {
  readonly full: CaseInFull;
  readonly one: Case;
  readonly who: SignedIn;
}

/** Says beforehand that a case of the assessor's own organisation needs a second assessor, until one has agreed. */
export function SecondAssessorNotice({ full, one, who }: SecondAssessorNoticeProps) {
  const isAgreed = full.events.some(
    ({ byOrganisation, step }) => step === 'agreed' && byOrganisation !== one.organisation,
  );
  if (who.organisation !== one.organisation || isAgreed) return null;

  return (
    <Notice
      words={{
        heading: 'This case belongs to your own organisation',
        action:
          'A second assessor, of another organisation, has to agree before you decide it. They do that on this page.',
        intent: 'warning',
      }}
    />
  );
}
