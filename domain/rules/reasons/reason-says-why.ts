import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { isPlaceholder } from '../text/placeholder-text';

/** A reason is kept with the return and read at the review, long after the quarter. */
export const reasonSaysWhy = defineRule({
  id: 'reason-says-why',
  title: 'Say in a reason why the figure is right',
  severity: 'error',
  why: '“OK”, “checked” and “as discussed” let a query pass and tell the reviewer nothing. The same question would be asked again at the review, when nobody remembers.',

  *find({ current }) {
    const { reasons } = current.tables;
    for (const record of reasons.records) {
      const { reason } = record.values;
      const at = placeOf(reasons, record, 'reason');
      if (!at || reason === undefined) continue;
      if (reason.length >= shortest && /\p{L}/u.test(reason) && !isPlaceholder(reason)) continue;

      yield { at, record: record.id, entered: reason, data: {} };
    }
  },

  message: () => 'The reason does not say why the figure is right.',
  expected: () => `A sentence of at least ${shortest} characters`,
  action: () => 'Say what happened, so that somebody who was not there understands the figure.',
});

/** In characters: shorter than “It was a strike”, nothing has been explained. */
const shortest = 15;
