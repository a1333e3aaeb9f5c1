import type { FormTable } from '../form';

/** Answers to queries. They travel in the workbook and stand until the value that they explain changes. */
export const reasonsTable = {
  id: 'reasons',
  sheet: 'Reasons',
  name: 'Reasons',
  title: 'Reasons given for queries',
  help: 'A query is answered by a reason. Copy the rule and the record from the findings, and say why the figure is right.',
  key: ['rule', 'record'],
  spareRows: 20,
  carries: 'all',
  columns: [
    { id: 'rule', header: 'Rule', type: 'text', required: 'always', width: 34, help: 'Id of the rule that asked, such as movement-away-explained.' },
    { id: 'record', header: 'Record', type: 'text', required: 'always', width: 34, help: 'Id of the record that it asked about, Return for the Return sheet, or all.' },
    { id: 'reason', header: 'Reason', type: 'long-text', required: 'always', width: 70, help: 'Why the figure is right.' },
    { id: 'answers', header: 'Value explained', type: 'text', width: 24, help: 'The value that the reason explains. The reason falls when the value changes.' },
  ],
} as const satisfies FormTable;
