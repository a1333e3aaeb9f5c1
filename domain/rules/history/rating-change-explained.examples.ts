import type { RuleExamples } from '../example';

const narrative = 'Example: the first release went live in July.';

export const ratingChangeExplainedExamples: RuleExamples = {
  rule: 'rating-change-explained',
  accept: [
    { name: 'the rating is last quarter’s' },
    {
      name: 'the rating has changed, and so has the narrative',
      current: { tables: { spend: [{ rating: 'red' }] } },
    },
    {
      name: 'the narrative is blank, and the rating last quarter’s',
      current: { tables: { spend: [{ narrative: undefined }] } },
    },
    {
      name: 'the rating is blank, which is reported as such where it matters',
      current: { tables: { spend: [{ rating: undefined, narrative: undefined }] } },
    },
    {
      name: 'it is the first return',
      current: { tables: { spend: [{ rating: 'red', narrative: undefined }] } },
      previous: 'none',
    },
  ],
  reject: [
    {
      name: 'the rating has changed, and the narrative is last quarter’s but for case',
      current: { tables: { spend: [{ rating: 'red', narrative: narrative.toUpperCase() }] } },
      previous: { tables: { spend: [{ narrative }] } },
      findings: [
        {
          sheet: 'Spend',
          cells: 'F5',
          entered: 'Red',
          records: ['DLUHC-2023-001'],
          message:
            'Delivery confidence was Amber/Green last quarter, and the narrative is the same as then.',
        },
      ],
    },
    {
      name: 'the rating of a measure has changed, and the narrative is blank',
      current: {
        tables: {
          measures: [{ measure: '14.sustainability', rating: 'green', narrative: undefined }],
        },
      },
      previous: { tables: { measures: [{ measure: '14.sustainability', rating: 'amber' }] } },
      findings: [
        {
          sheet: 'Measures',
          cells: 'I5',
          entered: 'Green',
          message: 'Delivery confidence was Amber last quarter, and the narrative is blank.',
        },
      ],
    },
  ],
};
