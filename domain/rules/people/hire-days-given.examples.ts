import type { RuleExamples } from '../example';

const sheet = 'People';

export const hireDaysGivenExamples: RuleExamples = {
  rule: 'hire-days-given',
  accept: [
    { name: 'there were 12 hires, with their average' },
    {
      name: 'there were no hires and no average',
      current: { tables: { people: [{ hires: 0, daysToHire: undefined }] } },
    },
    {
      name: 'there were no hires, and the average says 0',
      current: { tables: { people: [{ hires: 0, daysToHire: 0 }] } },
    },
    {
      name: 'blank hires are for another rule',
      current: { tables: { people: [{ hires: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'one part hired somebody without an average, one has an average of nobody',
      current: {
        tables: {
          people: [
            { hires: 1, daysToHire: undefined },
            { part: 'Example agency', hires: 0 },
          ],
        },
      },
      findings: [
        {
          sheet,
          cells: 'E5',
          entered: '',
          message: 'There were hires in the quarter and the average days to hire is blank.',
        },
        {
          sheet,
          cells: 'E6',
          entered: '41.5',
          message: 'An average of days to hire is given, and there were no hires in the quarter.',
        },
      ],
    },
  ],
};
