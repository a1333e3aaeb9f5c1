import type { CriterionExamples } from '../example';

export const technologyBoughtOnceExamples: CriterionExamples = {
  criterion: 'technology-bought-once',
  examples: [
    {
      name: 'the department uses what another has',
      case: { technology: 'Case management' },
      answer: 'reuses',
      result: 'aligned',
    },
    {
      name: 'two departments buy the same technology',
      case: { technology: 'Case management' },
      answer: 'looked',
      cases: [{ technology: 'case  management', title: 'Example: casework' }],
      result: 'aligned if',
      says: ['It looked', 'Case HMRC-2023-201 buys the same: Example: casework.'],
    },
    {
      name: 'another case buys something else',
      case: { technology: 'Case management' },
      answer: 'looked',
      cases: [{ technology: 'Payments' }],
      result: 'aligned',
      says: ['It looked'],
    },
    {
      name: 'nobody looked',
      case: { product: 'Example product' },
      answer: 'not-looked',
      result: 'not aligned',
    },
    { name: 'it names no technology', answer: 'reuses', result: 'not applicable' },
    { name: 'the case does not say', case: { product: 'Example product' }, result: 'not answered' },
  ],
};
