import type { FormTable } from '../form';

/** Documents that bear on the case: linked, never stored. */
export const documentsTable = {
  id: 'documents',
  sheet: 'Documents',
  name: 'Documents',
  title: 'Documents',
  help: 'One row for each document that an assessor should read. Give a link that people in other departments can open.',
  key: ['link'],
  spareRows: 10,
  carries: 'nothing',
  columns: [
    { id: 'title', header: 'Title', type: 'text', required: 'always', width: 50, help: 'What the document is, such as Outline business case.' },
    { id: 'link', header: 'Link', type: 'text', required: 'always', width: 80, help: 'Its address, beginning with https://.', alsoKnownAs: ['Address', 'URL'] },
  ],
} as const satisfies FormTable;
