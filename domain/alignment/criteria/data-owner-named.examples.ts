import type { CriterionExamples } from '../example';

export const dataOwnerNamedExamples: CriterionExamples = {
  criterion: 'data-owner-named',
  examples: [
    {
      name: 'the answer is good, and the return shows what is still to do',
      answer: 'yes',
      latest: { tables: { data: [{ ownershipModel: 'no' }] } },
      result: 'aligned',
      says: ['The case answers', '1 critical data asset without'],
    },
    { name: 'it is planned', answer: 'planned', result: 'aligned if' },
    { name: 'it is not done', answer: 'no', result: 'not aligned' },
    { name: 'the work touches no critical data', answer: 'no-data', result: 'not applicable' },
    { name: 'the case does not say', result: 'not answered' },
    {
      name: 'the case is a contract for people',
      case: { category: 'resourcing contract' },
      answer: 'no',
      result: 'not applicable',
    },
  ],
};
