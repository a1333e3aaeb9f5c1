import type { FormTable } from '../form';

/** What the case answers to each criterion of alignment with the roadmap. */
export const answersTable = {
  id: 'answers',
  sheet: 'Answers',
  name: 'Answers',
  title: 'How the case stands to the roadmap',
  help: 'One row for each question. Answer those that bear on your case: the check says which are still open. Leave the others blank.',
  key: ['question'],
  spareRows: 0,
  carries: 'nothing',
  columns: [
    { id: 'question', header: 'Question id', type: 'text', required: 'always', locked: true, width: 30, help: 'Id of the criterion.' },
    { id: 'commitment', header: 'Commitment', type: 'integer', locked: true, minimum: 1, maximum: 21, width: 14, help: 'Number of the commitment that it comes from.' },
    { id: 'asked', header: 'Question', type: 'long-text', locked: true, width: 60, help: 'The question in words.' },
    { id: 'answer', header: 'Answer', type: 'text', listBy: 'question', width: 46, help: 'Choose from the list in the cell.' },
    { id: 'evidence', header: 'Evidence', type: 'long-text', width: 60, help: 'Where that can be seen, such as a section of a document.' },
  ],
} as const satisfies FormTable;
