import type { RuleExamples } from '../example';

export const textNotExecutedExamples: RuleExamples = {
  rule: 'text-not-executed',
  accept: [
    { name: 'text begins with a word' },
    {
      name: 'the value that a reason explains is negative',
      current: {
        tables: {
          reasons: [
            {
              rule: 'date-within-reason',
              record: 'all',
              reason: 'Example: the plan runs to 2040.',
              answers: '-£5,000',
            },
          ],
        },
      },
    },
    {
      name: 'a change is given with its sign',
      current: { tables: { services: [{ narrative: '+2.5%' }] } },
    },
    {
      name: 'a dash alone is for another rule',
      current: { tables: { services: [{ narrative: '-' }] } },
    },
    {
      name: 'a list begins with a bullet',
      current: { tables: { services: [{ narrative: '• Example: the form was shortened.' }] } },
    },
  ],
  reject: [
    {
      name: 'a formula that would call a program',
      current: { tables: { services: [{ narrative: "=cmd|' /C calc'!A0" }] } },
      findings: [
        {
          sheet: 'Services',
          cells: 'O5',
          entered: "=cmd|' /C calc'!A0",
          message: '“Narrative” begins with a sign that a spreadsheet takes for a formula.',
        },
      ],
    },
    {
      name: 'a bullet is a hyphen: an en dash says the same',
      current: { tables: { services: [{ narrative: '- Example: the form was shortened.' }] } },
      findings: [
        {
          sheet: 'Services',
          cells: 'O5',
          entered: '- Example: the form was shortened.',
          fix: '– Example: the form was shortened.',
        },
      ],
    },
    {
      name: 'a mark that cannot be seen stands before the sign',
      current: { tables: { services: [{ narrative: '\u202e@SUM(A1:A9)' }] } },
      findings: [
        {
          sheet: 'Services',
          cells: 'O5',
          entered: '[U+202E]@SUM(A1:A9)',
          fix: 'SUM(A1:A9)',
        },
      ],
    },
    {
      name: 'an id begins with a sign, and is not changed for the department',
      current: { tables: { systems: [{ system: '+SYS' }] } },
      findings: [{ sheet: 'Systems', cells: 'A5', entered: '+SYS' }],
    },
    {
      name: 'a field of the Return sheet',
      current: { fields: { certifierRole: '@Director' } },
      findings: [{ sheet: 'Return', cells: 'B10', entered: '@Director' }],
    },
  ],
};
