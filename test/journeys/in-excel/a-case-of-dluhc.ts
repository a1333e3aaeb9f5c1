import type { WorkbookCells } from '#domain/cells/cells';
import { exampleRegister } from '#domain/rules/example-register';
import type { ReturnChanges } from '#domain/rules/example';
import { connect } from '../../../cli/service/connect';
import { aCaseToSend } from '../../service/a-case-to-send';

/** The case that the journey is about. */
export const reference = 'DLUHC-2023-101';
const title = 'Demonstration: registration by One Login';

/** Puts what the example return refers to into the ledger, and a case that says it will move to One Login. */
export async function prepareCase(url: string): Promise<void> {
  const secretariat = await connect(url, 'secretariat@co');
  await secretariat.send('PUT', '/targets', { targets: exampleRegister.targets });
  const assessor = await connect(url, 'assessor@co');
  for (const { reference: of, ...decision } of exampleRegister.decisions) {
    await assessor.send('PUT', `/decisions/${of}`, decision);
  }
  const preparer = await connect(url, 'preparer@dluhc');
  await preparer.send('PUT', `/cases/${reference}`, {
    ...aCaseToSend,
    organisation: 'dluhc',
    title,
    subject: 'signing-up-to-register-to-vote',
    answers: [{ question: 'one-login-adopted', answer: 'later', evidence: 'Section 4' }],
  });
}

/** What returns say of the new decision beside the example's own. */
export function withDecision(spent: number, met: boolean): ReturnChanges {
  return {
    tables: {
      // Both quarters say the same of what had happened by the end of the first.
      services: [{ oneLoginOn: '2023-06-01' }, { oneLoginOn: '2023-06-01' }],
      issues: [{ resolvedOn: '2023-06-14' }],
      blockers: [{ raisedOn: '2023-06-12' }],
      spend: [{}, { reference, title, approved: 2_000_000_00, spent, forecast: 1_900_000_00 }],
      conditions: [
        {},
        {
          reference,
          condition: 'C1',
          text: 'Onboarding to One Login begins, and a return shows it.',
          due: '2023-12-31',
          ...(met && {
            status: 'met',
            metOn: '2023-09-20',
            evidence: 'Demonstration: it is live.',
          }),
        },
      ],
    },
  };
}

/** Submits a return of the department on top of a version. */
export async function submitCells(
  url: string,
  cells: WorkbookCells,
  previousVersion: number,
): Promise<void> {
  const preparer = await connect(url, 'preparer@dluhc');
  await preparer.send('POST', '/returns', { cells, previousVersion });
}
