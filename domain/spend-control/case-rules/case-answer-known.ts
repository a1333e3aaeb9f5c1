import { defineRule } from '../../rules/define-rule';
import { placeOf } from '../../return/place-of';
import { oneOf } from '../../rules/words/one-of';
import { codeOfAnswer } from '../case-workbook/code-of-answer';
import type { CaseContext } from './case-context';

/** Each question has answers of its own, and only those can be weighed. */
export const caseAnswerKnown = defineRule({
  id: 'case-answer-known',
  title: 'Choose one of the answers of the question',
  severity: 'error',
  why: 'An answer pasted from another row, or written in words of one’s own, cannot be weighed: the criterion would count as not answered.',

  *find({ current, form }: CaseContext) {
    const { answers } = current.tables;
    for (const record of answers.records) {
      const { answer, question } = record.values;
      const at = placeOf(answers, record, 'answer');
      if (!at || answer === undefined || question === undefined) continue;
      const list = form.lists[question];
      if (!list) continue; // a question that the secretariat entered has no list here

      const meant = codeOfAnswer(list, answer);
      if (meant?.words === answer) continue;
      const data = { expected: oneOf(Object.values(list)) };
      yield { at, record: record.id, entered: answer, data, ...(meant && { fix: meant.words }) };
    }
  },

  message: () => 'This is not one of the answers of its question.',
  expected: ({ expected }) => expected,
  action: () => 'Choose from the list in the cell; say more in the evidence beside it.',
});
