import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** Withheld is a legal answer to any measure; it is never an answer without a reason. */
export const withheldExplained = defineRule({
  id: 'withheld-explained',
  title: 'Say why a figure is withheld',
  severity: 'error',
  why: 'Withheld is chosen where a figure was late or unwelcome. Without a reason nobody can tell that from a figure that must not be published.',

  *find(context) {
    for (const record of context.current.tables.measures.records) {
      const { answer, narrative } = record.values;
      if (answer !== 'withheld' || narrative !== undefined) continue;

      const cell = enteredCell(context, 'measures', record, 'narrative', ['answer']);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () => 'The measure is withheld and the narrative does not say why.',
  expected: () => 'Why the figure is withheld, in a sentence',
  action: () => 'Say why it is withheld and when it can be given, or choose Reported and give it.',
});
