import { defineRule } from '../../rules/define-rule';
import type { CaseContext } from './case-context';
import { enteredField } from './entered-field';

/** Spend cannot end before it begins; ISO dates are in order as they are in the alphabet. */
export const caseDatesInOrder = defineRule({
  id: 'case-dates-in-order',
  title: 'Give an end of the spend that is not before its beginning',
  severity: 'error',
  why: 'Day and month are swapped, or the year is wrong. The pipeline of what is coming would have the case in the wrong month, or not at all.',

  *find(context: CaseContext) {
    const begins = enteredField(context, 'begins');
    const ends = enteredField(context, 'ends');
    const { values } = context.current.fields;
    if (!begins || !ends || values.begins === undefined || values.ends === undefined) return;
    if (values.begins <= values.ends) return;
    yield { ...ends, also: [begins.at], data: { begins: begins.entered } };
  },

  message: ({ begins }) => `The spend ends before it begins, on ${begins}.`,
  expected: ({ begins }) => `A day on or after ${begins}`,
  action: () =>
    'Correct the day on which it begins or ends; check that day and month are not swapped.',
});
