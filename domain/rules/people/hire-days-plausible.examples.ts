import type { RuleExamples } from '../example';

const sheet = 'People';
const days = (daysToHire: number) => ({ tables: { people: [{ daysToHire }] } });

export const hireDaysPlausibleExamples: RuleExamples = {
  rule: 'hire-days-plausible',
  accept: [
    { name: 'the average is 41.5 days' },
    { name: 'the average is one day', current: days(1) },
    { name: 'the average is a year', current: days(365) },
    {
      name: 'nobody was hired',
      current: { tables: { people: [{ hires: 0, daysToHire: 0 }] } },
    },
  ],
  reject: [
    {
      name: 'the total of 12 hires is given',
      current: days(498),
      findings: [
        {
          sheet,
          cells: 'E5',
          entered: '498',
          message: 'It took more than a year to hire somebody, on average.',
        },
      ],
    },
    {
      name: 'a tenth of a year is given',
      current: days(0.1),
      findings: [
        {
          sheet,
          cells: 'E5',
          entered: '0.1',
          message: 'It took less than a day to hire somebody, on average.',
        },
      ],
    },
  ],
};
