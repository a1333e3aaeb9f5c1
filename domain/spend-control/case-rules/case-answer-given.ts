import { criteria } from '../../alignment/criteria/criteria';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../../rules/define-rule';
import { caseDraft } from '../case-workbook/case-draft';
import type { CaseContext } from './case-context';

/** Which questions bear on a case follows from what it is for; the others stay blank. */
export const caseAnswerGiven = defineRule({
  id: 'case-answer-given',
  title: 'Answer the questions that bear on the case',
  severity: 'note',
  why: 'A question that bears on the case and has no answer is shown to the assessor as not answered, and comes back as a request for information.',

  *find({ current }: CaseContext) {
    const draft = caseDraft(current);
    if (!draft) return;
    const { answers } = current.tables;
    // Who sends it and when bears on no question.
    const one = { ...draft, preparer: '', receivedAt: '', revision: 1, state: 'draft' } as const;
    const bearing = new Set(
      criteria.filter((criterion) => criterion.bears(one)).map(({ id }) => id),
    );
    for (const record of answers.records) {
      const { answer, question } = record.values;
      const at = placeOf(answers, record, 'answer');
      if (!at || answer !== undefined || question === undefined || !bearing.has(question)) continue;
      yield { at, record: record.id, entered: '', data: {} };
    }
  },

  message: () => 'This question bears on the case and has no answer yet.',
  expected: () => 'One of the answers in the list of the cell',
  action: () => 'Answer it, or expect the assessor to ask.',
});
