import { defineRule } from '../define-rule';
import { enteredIn } from '../words/entered-in';
import { changedCells } from './changed-cells';
import { sameWords } from './same-words';

/** The narrative is where a change of confidence is explained: a reason is only asked for without one. */
export const ratingChangeExplained = defineRule({
  id: 'rating-change-explained',
  title: 'Say in the narrative why delivery confidence has changed',
  severity: 'query',
  why: 'The rating is changed and last quarter’s narrative left as it was, or none is given. The review would see a new colour and nothing that explains it.',

  *find(context) {
    if (!context.previous) return;

    const { lists } = context.form;
    for (const table of ['measures', 'spend'] as const) {
      const cells = changedCells(context, context.previous.return, table, ['rating']);
      for (const { at, column, record, before, is, was } of cells) {
        if (is === undefined || was === undefined) continue;

        const narrative = String(record.values['narrative'] ?? '');
        const last = String(before.values['narrative'] ?? '');
        const isBlank = narrative === '';
        if (!isBlank && !sameWords(narrative, last)) continue;

        const data = { was: enteredIn(column, was, lists), isBlank };
        yield { at, record: record.id, entered: enteredIn(column, is, lists), data };
      }
    }
  },

  message: ({ was, isBlank }) =>
    `Delivery confidence was ${was} last quarter, and the narrative is ${isBlank ? 'blank' : 'the same as then'}.`,
  expected: () => 'A narrative that says why delivery confidence has changed',
  action: () => 'Say in the narrative what has changed, or put the rating back if it has not.',
});
