import type { RuleExamples } from '../example';

const sheet = 'Systems';

export const redRatingScoredExamples: RuleExamples = {
  rule: 'red-rating-scored',
  accept: [
    { name: 'a red-rated system has its score' },
    {
      name: 'the score is withheld',
      current: { tables: { systems: [{ legacyScore: 'withheld' }] } },
    },
    {
      name: 'a system that is not red-rated has no score',
      current: { tables: { systems: [{ redRated: 'no', legacyScore: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'one score is blank, and one is not applicable',
      current: {
        tables: {
          systems: [
            { legacyScore: undefined },
            { system: 'SYS-02', legacyScore: 'not-applicable' },
          ],
        },
      },
      findings: [
        { sheet, cells: 'I5', entered: '' },
        { sheet, cells: 'I6', entered: 'Not applicable' },
      ],
    },
  ],
};
