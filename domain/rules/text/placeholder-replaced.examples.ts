import type { RuleExamples } from '../example';

export const placeholderReplacedExamples: RuleExamples = {
  rule: 'placeholder-replaced',
  accept: [
    { name: 'narratives say something' },
    {
      name: 'there is nothing to say, and the cell is blank',
      current: { tables: { systems: [{ narrative: undefined }] } },
    },
    {
      name: 'something is still open, and the narrative says what',
      current: {
        tables: {
          services: [
            { narrative: 'Example: the date is to be confirmed by the supplier in November.' },
          ],
        },
      },
    },
    {
      name: 'a text that may be blank and is no narrative',
      current: { tables: { systems: [{ supplier: 'n/a' }] } },
    },
  ],
  reject: [
    {
      name: 'the overall narrative is to be confirmed',
      current: { fields: { narrative: 'TBC' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B12',
          entered: 'TBC',
          message: '“Overall narrative” holds a placeholder.',
          expected: 'The text itself',
        },
      ],
    },
    {
      name: 'n/a was copied down the narratives',
      current: { tables: { services: [{ narrative: 'n/a' }, { narrative: 'n/a' }] } },
      findings: [
        {
          sheet: 'Services',
          cells: 'O5:O6',
          entered: 'n/a',
          expected: 'The text itself, or a blank',
        },
      ],
    },
    {
      name: 'the certifier is not known yet',
      current: { fields: { certifierName: 'tbc' } },
      findings: [{ sheet: 'Return', cells: 'B9', entered: 'tbc' }],
    },
    {
      name: 'a dash describes a blocker',
      current: { tables: { blockers: [{ what: '-' }] } },
      findings: [{ sheet: 'Blockers', cells: 'B5', entered: '-' }],
    },
  ],
};
