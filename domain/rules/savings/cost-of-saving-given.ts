import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { moneyWords } from '../words/money';

/** Only pay reform: the roadmap gives that saving as net of its cost, and the others as they are. */
export const costOfSavingGiven = defineRule({
  id: 'cost-of-saving-given',
  title: 'Explain a saving from pay reform that cost nothing to get',
  severity: 'query',
  why: 'The roadmap’s £101 million a year from digital pay reform is net. A cost left at 0 because nobody looked it up, such as that of higher pay, would count the whole saving towards it.',

  *find({ current: { tables } }) {
    for (const record of tables.savings.records) {
      const { route, achieved = 0, cost } = record.values;
      if (route !== 'pay-reform' || achieved <= 0 || cost !== 0) continue;

      const at = placeOf(tables.savings, record, 'cost');
      const also = otherCells(tables.savings, record, ['route', 'achieved']);
      if (at) yield { at, also, record: record.id, entered: moneyWords(cost), data: {} };
    }
  },

  message: () => 'The saving from pay reform is said to have cost nothing to get.',
  expected: () => 'What has been spent to date to get the saving, in pounds',
  action: () =>
    'Give the cost, such as allowances paid under the new framework. If there truly was none, say so in a reason.',
});
