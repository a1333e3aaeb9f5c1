import { criteria } from '../../alignment/criteria/criteria';
import { caseForm } from '../../form/case-1/form';
import { commitments } from '../../roadmap/commitments';
import type { CaseSheetValues } from './lay-out-case';

/** What the template of a case has in it before anybody fills it: whose it is, each question, each commitment. */
export function caseTemplate(given: {
  readonly organisation: string;
  readonly reference: string;
}): CaseSheetValues {
  return {
    fields: { ...given, formEdition: caseForm.id },
    tables: {
      answers: criteria.map(({ commitment, id, question }) => ({
        question: id,
        commitment,
        asked: question,
      })),
      commitments: commitments.map(({ number, text }) => ({ commitment: number, text })),
    },
  };
}
