import type { RuleExamples } from '../example';

const payReform = { route: 'pay-reform', recurrence: 'recurrent' } as const;

export const yearlySavingGivenExamples: RuleExamples = {
  rule: 'yearly-saving-given',
  accept: [
    { name: 'a saving by another route leaves it blank' },
    {
      name: 'the saving costs more in a year than it saves',
      current: { tables: { savings: [{ ...payReform, yearlyNet: -1_000_000 }] } },
    },
    {
      name: 'the saving is one-off',
      current: { tables: { savings: [{ ...payReform, recurrence: 'one-off' }] } },
    },
  ],
  reject: [
    {
      name: 'a recurrent saving from pay reform leaves it blank',
      current: { tables: { savings: [payReform] } },
      findings: [
        {
          sheet: 'Savings',
          cells: 'M5',
          entered: '',
          records: ['SV-01'],
          message: 'Nothing is said of what this saving from pay reform is worth in a year.',
        },
      ],
    },
  ],
};
