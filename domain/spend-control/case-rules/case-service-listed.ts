import { plainWords } from '../../cells/plain-words';
import { defineRule } from '../../rules/define-rule';
import type { CaseContext } from './case-context';
import { enteredField } from './entered-field';

/** What is no service of the roadmap may be a system of the return, and only the returns can tell. */
export const caseServiceListed = defineRule({
  id: 'case-service-listed',
  title: 'See that a system is named as in your return',
  severity: 'note',
  why: 'A word that is not one of the top 75 services is taken for the id of a system or service of the return. A slip of the keys would leave the case without its evidence.',

  *find(context: CaseContext) {
    const field = enteredField(context, 'subject');
    if (!field) return;
    const words = plainWords(field.entered);
    const isListed = context.edition.services.some(({ id, name }) =>
      [id, name].some((each) => plainWords(each) === words),
    );
    if (!isListed) yield { ...field, data: {} };
  },

  message: () =>
    'This is not one of the top 75 services, so it is taken for a system or service of your return.',
  expected: () => 'The id that your return gives it',
  action: () => 'See that your return has it under this very id.',
});
