import type { Form } from '../form';
import { answerLists } from './answer-lists';
import { answersTable } from './answers-table';
import { caseFields } from './case-fields';
import { commitmentsTable } from './commitments-table';
import { documentsTable } from './documents-table';
import { linkedTable } from './linked-table';
import { lists } from './lists';

/** The form of a case: a workbook of its own, read and checked as the return is. */
export const caseForm = {
  id: 'case/1',
  edition: '2022-25',
  fields: caseFields,
  tables: [answersTable, commitmentsTable, documentsTable, linkedTable],
  lists: { ...answerLists, ...lists },
} as const satisfies Form;
