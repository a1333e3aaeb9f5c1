import type { RuleExamples } from '../example';

const resolved = (resolvedOn: string | undefined) => ({ tables: { issues: [{ resolvedOn }] } });

export const resolutionWithinQuarterExamples: RuleExamples = {
  rule: 'resolution-within-quarter',
  accept: [
    { name: 'the issue was resolved in August' },
    { name: 'the issue was resolved on the quarter’s first day', current: resolved('2023-07-01') },
    { name: 'the issue is open', current: resolved(undefined) },
  ],
  reject: [
    {
      name: 'the issue was resolved the day before the quarter began',
      current: resolved('2023-06-30'),
      findings: [
        {
          sheet: 'Data quality',
          cells: 'G5',
          entered: '30 June 2023',
          message: 'The issue was resolved before the quarter, which began on 1 July 2023.',
        },
      ],
    },
  ],
};
