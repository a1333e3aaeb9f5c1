import type { CriterionExamples } from '../example';

export const vacanciesFallingExamples: CriterionExamples = {
  criterion: 'vacancies-falling',
  examples: [
    {
      name: 'the posts are being filled',
      case: { category: 'resourcing contract' },
      answer: 'filling',
      result: 'aligned',
    },
    {
      name: 'the vacancy rate has risen, whatever the case says',
      case: { category: 'resourcing contract' },
      answer: 'filling',
      previous: { tables: { people: [{ headcount: 400, vacancies: 40 }] } },
      latest: { tables: { people: [{ headcount: 400, vacancies: 60 }] } },
      result: 'aligned if',
      says: ['The posts are being filled', 'rose from 10.0% to 15.0%'],
    },
    {
      name: 'there is no earlier return to compare with',
      case: { category: 'resourcing contract' },
      answer: 'short',
      previous: 'none',
      result: 'aligned',
    },
    {
      name: 'nothing is done',
      case: { category: 'resourcing contract' },
      answer: 'nothing',
      result: 'not aligned',
    },
    { name: 'the case is for no people', answer: 'nothing', result: 'not applicable' },
  ],
};
