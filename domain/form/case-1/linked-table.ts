import type { FormTable } from '../form';

/** Cases that belong with this one, or that it takes the place of. */
export const linkedTable = {
  id: 'linked',
  sheet: 'Linked cases',
  name: 'Linked_cases',
  title: 'Linked cases',
  help: 'One row for each case that belongs with this one, or that it takes the place of.',
  key: ['reference', 'relation'],
  spareRows: 10,
  carries: 'nothing',
  columns: [
    { id: 'reference', header: 'Case', type: 'text', required: 'always', width: 24, help: 'Reference of the other case, such as DWP-2023-002.', alsoKnownAs: ['Reference'] },
    { id: 'relation', header: 'How it is linked', type: 'list', list: 'relation', required: 'always', width: 28, help: 'Belongs with it, or takes its place.' },
  ],
} as const satisfies FormTable;
