import type { RuleExamples } from '../example';

export const diversityDatedExamples: RuleExamples = {
  rule: 'diversity-dated',
  accept: [
    { name: 'the roadmap commits to a date' },
    {
      name: 'there is no roadmap',
      current: { tables: { people: [{ diversityRoadmap: 'no', diversityDate: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'two parts have a roadmap without a date',
      current: {
        tables: {
          people: [
            { diversityDate: undefined },
            { part: 'Example agency', diversityDate: undefined },
          ],
        },
      },
      findings: [
        {
          sheet: 'People',
          cells: 'M5:M6',
          entered: '',
          records: ['Whole department', 'Example agency'],
        },
      ],
    },
  ],
};
