import type { RuleExamples } from '../example';

export const organisationInBeingExamples: RuleExamples = {
  rule: 'organisation-in-being',
  accept: [
    { name: 'the organisation was there all the quarter' },
    {
      name: 'the last quarter that it saw the end of',
      current: { fields: { organisation: 'beis', period: '2022-23 Q3' } },
    },
    {
      name: 'the first quarter that it saw the end of',
      current: { fields: { organisation: 'dsit', period: '2022-23 Q4' } },
    },
    {
      name: 'the period cannot be read',
      current: { fields: { organisation: 'beis', period: 'last quarter' } },
    },
    {
      name: 'an unknown organisation is for another rule',
      current: { fields: { organisation: 'northshire-council' } },
    },
  ],
  reject: [
    {
      name: 'it ended within the quarter',
      current: { fields: { organisation: 'beis', period: '2022-23 Q4' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B4',
          entered: 'beis',
          message: 'BEIS ended on 7 February 2023, so it was not there when the quarter ended.',
          action:
            'Its work went to CO, DBT, DESNZ, DSIT: return it there, or say why not on the Reasons sheet, for the record Return.',
        },
      ],
    },
    {
      name: 'it had not begun',
      current: { fields: { organisation: 'dsit', period: '2022-23 Q3' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B4',
          entered: 'dsit',
          message: 'DSIT began on 7 February 2023, so it was not there when the quarter ended.',
        },
      ],
    },
    {
      name: 'a reason says why it returns',
      current: {
        fields: { organisation: 'beis', period: '2022-23 Q4' },
        tables: {
          reasons: [
            {
              rule: 'organisation-in-being',
              record: 'Return',
              reason: 'Example: the accounts were closed under the old name.',
            },
          ],
        },
      },
      findings: [
        {
          sheet: 'Return',
          cells: 'B4',
          entered: 'beis',
          reason: 'Example: the accounts were closed under the old name.',
        },
      ],
    },
  ],
};
