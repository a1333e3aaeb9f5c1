import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** A query, as a transaction can be started in one quarter and completed in the next. */
export const startedCoversDigital = defineRule({
  id: 'started-covers-digital',
  title: 'Explain more digital transactions than were started online',
  severity: 'query',
  why: 'The two columns come from two systems, and one of them is for another quarter or for one channel only. Adoption and completion would then be worked out for different services.',

  *find(context) {
    for (const record of context.current.tables.services.records) {
      const { digitalTransactions, started } = record.values;
      if (typeof digitalTransactions !== 'number' || typeof started !== 'number') continue;
      if (digitalTransactions <= started) continue;

      const restsOn = ['started'] as const;
      const cell = enteredCell(context, 'services', record, 'digitalTransactions', restsOn);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () => 'More transactions were completed online than were started online.',
  expected: () => 'No more than were started online, or a reason',
  action: () =>
    'Check that both counts are for this quarter and for all online channels; if both are right, say why in a reason.',
});
