import type { RuleExamples } from '../example';

const other = { saving: 'SV-02', title: 'Example: postage', achieved: 5_000_000 } as const;

export const savingCountedOnceExamples: RuleExamples = {
  rule: 'saving-counted-once',
  accept: [
    { name: 'there is one saving' },
    {
      name: 'two savings of one decision differ in title and amount',
      current: { tables: { savings: [{}, other] } },
    },
    {
      name: 'two savings that come from no decision have the same amount',
      current: {
        tables: {
          savings: [
            { reference: undefined },
            { ...other, reference: undefined, achieved: 36_000_000 },
          ],
        },
      },
    },
    {
      name: 'two savings of one decision have achieved nothing yet',
      current: { tables: { savings: [{ achieved: 0 }, { ...other, achieved: 0 }] } },
    },
    {
      name: 'two titles are blank, which is reported as such',
      current: {
        tables: { savings: [{ title: undefined }, { ...other, title: undefined }] },
      },
    },
  ],
  reject: [
    {
      name: 'two titles differ only in case and spaces',
      current: {
        tables: { savings: [{}, { ...other, title: 'EXAMPLE: paper forms  withdrawn' }] },
      },
      findings: [
        {
          sheet: 'Savings',
          cells: 'B6',
          entered: 'EXAMPLE: paper forms  withdrawn',
          records: ['SV-02'],
          message: 'The saving has the same title as SV-01.',
        },
      ],
    },
    {
      name: 'decision, route and amount are the same under two titles',
      current: { tables: { savings: [{}, { ...other, achieved: 36_000_000 }] } },
      findings: [
        {
          sheet: 'Savings',
          cells: 'J6',
          entered: '£360,000',
          records: ['SV-02'],
          message: 'The saving has the same decision, route and amount as SV-01.',
        },
      ],
    },
  ],
};
