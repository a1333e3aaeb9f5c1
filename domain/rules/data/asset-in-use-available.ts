import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** Use counts only through the API or platform that makes the asset available. */
export const assetInUseAvailable = defineRule({
  id: 'asset-in-use-available',
  title: 'Call a data asset in use elsewhere only where it is available',
  severity: 'error',
  why: 'Files sent by email are counted as use. Commitment 4 means use through a trusted API or platform, and nobody can use through one what is not there.',

  *find(context) {
    for (const record of context.current.tables.data.records) {
      const { availability, inUse } = record.values;
      if (inUse !== 'yes' || availability !== 'not-available') continue;

      const cell = enteredCell(context, 'data', record, 'inUse', ['availability']);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () =>
    'The asset is in use elsewhere, and yet it is not available through any API or platform.',
  expected: () => 'No, or the API or platform in Available through',
  action: () =>
    'Choose the API or platform through which other departments use it, or choose No here if they get it in another way.',
});
