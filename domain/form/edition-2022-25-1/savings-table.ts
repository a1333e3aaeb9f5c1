import type { FormTable } from '../form';

/** Savings, in the terms of the Government Efficiency Framework. */
export const savingsTable = {
  id: 'savings',
  sheet: 'Savings',
  name: 'Savings',
  title: 'Efficiency savings',
  help: 'One row for each saving. An efficiency holds or raises outputs; a cash-releasing saving names the budget line that it is taken from.',
  key: ['saving'],
  spareRows: 10,
  carries: 'all',
  columns: [
    { id: 'saving', header: 'Saving', type: 'text', required: 'always', width: 16, help: 'Your own id for the saving. It must not change from quarter to quarter.', alsoKnownAs: ['Saving id'] },
    { id: 'title', header: 'Title', type: 'text', required: 'always', width: 40, help: 'What is saved.' },
    { id: 'reference', header: 'Decision', type: 'text', width: 20, help: 'Reference of the case that it comes from, if any.' },
    { id: 'route', header: 'Route', type: 'list', list: 'savingRoute', required: 'always', width: 30, help: 'Which of the roadmap’s routes to efficiency it belongs to.' },
    { id: 'cashReleasing', header: 'Cash-releasing', type: 'list', list: 'yesNo', required: 'always', width: 14, help: 'Does it release cash from a budget?' },
    { id: 'recurrence', header: 'Recurrent or one-off', type: 'list', list: 'recurrence', required: 'always', width: 16, help: 'Does it recur every year?' },
    { id: 'budgetLine', header: 'Budget line', type: 'text', width: 24, help: 'For a cash-releasing saving: the budget line that it is taken from.' },
    { id: 'baseline', header: 'Baseline cost (£)', type: 'money', required: 'always', minimum: 0, width: 18, help: 'What it would have cost without the change, in pounds.' },
    { id: 'planned', header: 'Planned to date (£)', type: 'money', required: 'always', minimum: 0, width: 18, help: 'Cumulative, in pounds, to the end of the quarter.' },
    { id: 'achieved', header: 'Achieved to date (£)', type: 'money', required: 'always', minimum: 0, width: 18, help: 'Cumulative, in pounds, to the end of the quarter.' },
    { id: 'cost', header: 'Cost of getting it (£)', type: 'money', required: 'always', minimum: 0, width: 18, help: 'What has been spent to date to get the saving. Net is achieved less this.' },
    { id: 'outputs', header: 'Outputs', type: 'list', list: 'outputs', required: 'always', width: 14, help: 'Held, raised or reduced. Where outputs fall it is a cut, not an efficiency.' },
    { id: 'yearlyNet', header: 'Net saving a year (£)', type: 'money', width: 18, help: 'For a recurrent saving: what it now saves in a full year, less what it costs in a full year. The roadmap’s £101m from pay reform is counted so.' },
    { id: 'narrative', header: 'Narrative', type: 'long-text', width: 60, help: 'How the saving was measured.' },
  ],
} as const satisfies FormTable;
