import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';

/** Only pay reform: of the roadmap’s savings it alone is a figure a year. */
export const yearlySavingGiven = defineRule({
  id: 'yearly-saving-given',
  title: 'Give what a recurrent saving from pay reform saves in a year',
  severity: 'error',
  why: 'The roadmap expects £101 million net a year from digital pay reform. Amounts to date add the years up, so that a third of the saving would seem to be all of it after three years.',

  *find({ current: { tables } }) {
    for (const record of tables.savings.records) {
      const { recurrence, route, yearlyNet } = record.values;
      if (route !== 'pay-reform' || recurrence !== 'recurrent' || yearlyNet !== undefined) continue;

      const at = placeOf(tables.savings, record, 'yearlyNet');
      if (at) yield { at, record: record.id, entered: '', data: {} };
    }
  },

  message: () => 'Nothing is said of what this saving from pay reform is worth in a year.',
  expected: () => 'Pounds saved in a full year, less what it costs in a full year',
  action: () =>
    'Give what it now saves in a full year, less what it costs in a full year. For none yet, give 0.',
});
