import type { Values } from '../../return/return';
import type { RuleExamples } from '../example';

const sheet = 'Services';
const first = (row: Partial<Values<'services'>>) => ({ tables: { services: [row, {}] } });

export const greatRatingBorneOutExamples: RuleExamples = {
  rule: 'great-rating-borne-out',
  accept: [
    { name: 'every published part of the standard is met' },
    {
      name: 'a part is not met, and the rating says so',
      current: first({ satisfied: 1000, ownRating: 'not-yet-great' }),
    },
    {
      name: 'digital adoption is 79.1%',
      current: first({ transactions: 1000, digitalTransactions: 791 }),
    },
    { name: 'satisfaction is withheld', current: first({ satisfied: 'withheld' }) },
    { name: 'a count is blank', current: first({ satisfied: undefined }) },
    {
      name: 'cost per transaction has no published threshold',
      current: first({ costPerTransaction: 900_000 }),
    },
  ],
  reject: [
    {
      name: 'digital adoption is 79%, and the standard asks for more than that',
      current: first({ transactions: 1000, digitalTransactions: 790 }),
      findings: [
        {
          sheet,
          cells: 'N5',
          entered: 'Great',
          message:
            'The service is rated Great, but its figures do not meet the standard for digital adoption.',
        },
      ],
    },
    {
      name: 'two parts are not met',
      current: first({ completed: 30_000, accessibility: 'partly' }),
      findings: [
        {
          sheet,
          cells: 'N5',
          entered: 'Great',
          message:
            'The service is rated Great, but its figures do not meet the standard for digital completion and accessibility.',
        },
      ],
    },
    {
      name: 'neither service was tested for accessibility',
      current: {
        tables: { services: [{ accessibility: 'not-tested' }, { accessibility: 'not-tested' }] },
      },
      findings: [{ sheet, cells: 'N5:N6', entered: 'Great' }],
    },
    {
      name: 'nobody answered the survey',
      current: first({ responses: 0, satisfied: 0 }),
      findings: [{ sheet, cells: 'N5', entered: 'Great' }],
    },
  ],
};
