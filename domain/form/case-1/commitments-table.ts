import type { FormTable } from '../form';

/** The commitments that the case says it supports. */
export const commitmentsTable = {
  id: 'commitments',
  sheet: 'Commitments supported',
  name: 'Commitments_supported',
  title: 'Commitments supported',
  help: 'One row for each commitment of the roadmap. Choose Yes for those that the case supports; leave the others blank.',
  key: ['commitment'],
  spareRows: 0,
  carries: 'nothing',
  columns: [
    { id: 'commitment', header: 'Commitment', type: 'integer', required: 'always', locked: true, minimum: 1, maximum: 21, width: 14, help: 'Number of the commitment, 1 to 21.' },
    { id: 'text', header: 'In the roadmap’s words', type: 'long-text', locked: true, width: 90, help: 'The commitment.' },
    { id: 'supported', header: 'Supported', type: 'list', list: 'yesNo', width: 14, help: 'Yes where the case supports it.' },
  ],
} as const satisfies FormTable;
