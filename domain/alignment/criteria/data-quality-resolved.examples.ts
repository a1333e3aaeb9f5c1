import type { CriterionExamples } from '../example';

export const dataQualityResolvedExamples: CriterionExamples = {
  criterion: 'data-quality-resolved',
  examples: [
    { name: 'the work resolves the issues', answer: 'resolved', result: 'aligned' },
    {
      name: 'the case says that they are resolved and the return shows one overdue',
      answer: 'resolved',
      latest: {
        tables: { issues: [{ priority: 'high', due: '2023-08-01', resolvedOn: undefined }] },
      },
      result: 'aligned if',
      says: ['They are resolved', '1 high-priority issue open'],
    },
    { name: 'they stay open', answer: 'known', result: 'aligned if' },
    { name: 'nobody has looked', answer: 'unknown', result: 'not aligned' },
    { name: 'the work uses no such data', answer: 'no-data', result: 'not applicable' },
    { name: 'the case does not say', result: 'not answered' },
  ],
};
