import { placeOf } from '../../return/place-of';
import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import { otherCells } from '../other-cells';
import { moneyWords } from '../words/money';

/** It needs no register, so that it is found offline too. */
export const forecastCoversSpend = defineRule({
  id: 'forecast-covers-spend',
  title: 'Forecast at least what has been spent already',
  severity: 'error',
  why: 'The forecast is what the work will have cost in all. Where it is below the spend to date, it was given as what is left to spend, in thousands, or not updated: overspending would go unseen.',

  find: (context) => foldMany(hits(context), { spent: '' }),

  message: ({ spent }) =>
    `The forecast at completion is below ${spent === '' ? 'what' : `the ${spent} that`} has been spent already.`,
  expected: ({ spent }) => `At least ${spent === '' ? 'what has been spent' : spent}`,
  action: () =>
    'Give what the work will have cost in all, in pounds: the spend to date and all that is still to come.',
});

function* hits({ current: { tables } }: RuleContext): Iterable<Hit<{ readonly spent: string }>> {
  for (const record of tables.spend.records) {
    const { spent, forecast } = record.values;
    if (spent === undefined || forecast === undefined || forecast >= spent) continue;

    const at = placeOf(tables.spend, record, 'forecast');
    const also = otherCells(tables.spend, record, ['spent']);
    const data = { spent: moneyWords(spent) };
    if (at) yield { at, also, record: record.id, entered: moneyWords(forecast), data };
  }
}
