import type { FormTable } from '../form';

/** Spend against each decision that approved it. */
export const spendTable = {
  id: 'spend',
  sheet: 'Spend',
  name: 'Spend',
  title: 'Approved digital spend',
  help: 'One row for each spend-control decision in force. The reference and the amount approved come from the register.',
  key: ['reference'],
  spareRows: 0,
  carries: 'nothing',
  columns: [
    { id: 'reference', header: 'Decision', type: 'text', required: 'always', locked: true, width: 20, help: 'Reference of the case, such as DWP-2023-014.', alsoKnownAs: ['Case reference', 'Reference'] },
    { id: 'title', header: 'Title', type: 'text', locked: true, width: 46, help: 'Title of the case.' },
    { id: 'approved', header: 'Approved (£)', type: 'money', locked: true, minimum: 0, width: 18, help: 'The amount that the decision approved.' },
    { id: 'spent', header: 'Spent to date (£)', type: 'money', required: 'always', minimum: 0, width: 18, help: 'In pounds, since the decision, to the end of the quarter.', alsoKnownAs: ['Spend to date'] },
    { id: 'forecast', header: 'Forecast at completion (£)', type: 'money', required: 'always', minimum: 0, width: 18, help: 'In pounds: what the work will have cost in all.' },
    { id: 'rating', header: 'Delivery confidence', type: 'list', list: 'rating', required: 'always', width: 18, help: 'Your own rating. It stands beside the computed status and never replaces it.' },
    { id: 'narrative', header: 'Narrative', type: 'long-text', required: 'always', width: 60, help: 'What the spend has delivered this quarter.' },
  ],
} as const satisfies FormTable;

/** The conditions on which decisions approved spend. */
export const conditionsTable = {
  id: 'conditions',
  sheet: 'Conditions',
  name: 'Conditions',
  title: 'Conditions of approval',
  help: 'One row for each condition of each decision in force.',
  key: ['reference', 'condition'],
  spareRows: 0,
  carries: 'nothing',
  columns: [
    { id: 'reference', header: 'Decision', type: 'text', required: 'always', locked: true, width: 20, help: 'Reference of the case.' },
    { id: 'condition', header: 'Condition', type: 'text', required: 'always', locked: true, width: 12, help: 'Id of the condition in its decision, such as C1.' },
    { id: 'text', header: 'What is asked', type: 'long-text', locked: true, width: 50, help: 'The condition in words.' },
    { id: 'due', header: 'Due', type: 'date', locked: true, width: 14, help: 'From the decision.' },
    { id: 'status', header: 'Status', type: 'list', list: 'conditionStatus', required: 'always', width: 14, help: 'Open, Met or Not met.' },
    { id: 'metOn', header: 'Met on', type: 'date', width: 14, help: 'The day on which it was met.' },
    { id: 'evidence', header: 'Evidence', type: 'long-text', width: 60, help: 'What shows that it is met, or why it is not.' },
  ],
} as const satisfies FormTable;
