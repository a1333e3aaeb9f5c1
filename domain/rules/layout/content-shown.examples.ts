import type { RuleExamples } from '../example';

export const contentShownExamples: RuleExamples = {
  rule: 'content-shown',
  accept: [
    { name: 'every sheet can be seen' },
    { name: 'a sheet that is missing is for another rule', current: { without: ['Blockers'] } },
  ],
  reject: [
    {
      name: 'a sheet is hidden',
      current: { hidden: ['Systems'] },
      findings: [
        {
          sheet: 'Systems',
          cells: '',
          entered: 'Systems',
          message: 'The sheet of the Systems table is hidden. It has been read.',
        },
      ],
    },
  ],
};
