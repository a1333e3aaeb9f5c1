import type { RuleExamples } from '../example';

export const dateReadableExamples: RuleExamples = {
  rule: 'date-readable',
  accept: [
    { name: 'dates are dates' },
    { name: 'a date as text is read', current: { cells: { 'Systems!E5': '1 September 2023' } } },
    { name: 'a blank', current: { tables: { systems: [{ lastTest: undefined }] } } },
  ],
  reject: [
    {
      name: 'a month is not a day',
      current: { cells: { 'Systems!M5': 'Sept 2024' } },
      findings: [
        {
          sheet: 'Systems',
          cells: 'M5',
          entered: 'Sept 2024',
          message: '“Plan completes on” does not name one day of the calendar.',
          expected: 'A date, such as 30/09/2023',
        },
      ],
    },
    {
      name: 'September has 30 days',
      current: { cells: { 'Systems!M5': '31/09/2024' } },
      findings: [{ sheet: 'Systems', cells: 'M5', entered: '31/09/2024' }],
    },
    {
      name: 'the month came first, as in the United States: the day is offered, not assumed',
      current: { cells: { 'Systems!M5': '09/30/2024' } },
      findings: [{ sheet: 'Systems', cells: 'M5', entered: '09/30/2024', fix: 45_565 }],
    },
  ],
};
