import type { FormTable } from '../form';

/** The measures of the roadmap: figures where no other table holds them, and a narrative for all. */
export const measuresTable = {
  id: 'measures',
  sheet: 'Measures',
  name: 'Measures',
  title: 'Measures against targets',
  help: 'One row for each measure. Where another sheet holds the figures, leave them blank here: they are worked out. Write the narrative in every row.',
  key: ['measure'],
  spareRows: 0,
  carries: 'all',
  columns: [
    { id: 'measure', header: 'Measure', type: 'text', required: 'always', locked: true, width: 26, help: 'Id of the measure in the roadmap edition.', alsoKnownAs: ['Measure id', 'KPI'] },
    { id: 'name', header: 'What is measured', type: 'text', locked: true, width: 46, help: 'The measure in words.' },
    { id: 'answer', header: 'Answer', type: 'list', list: 'answer', required: 'always', width: 16, help: 'Reported as it stands. Choose Not applicable where the roadmap allows it, or Withheld with the reason in the narrative.' },
    { id: 'value', header: 'Value', type: 'number', width: 14, help: 'The figure, in the measure’s unit. Leave blank where it is worked out.' },
    { id: 'numerator', header: 'Numerator', type: 'number', minimum: 0, width: 14, help: 'What is counted above the line. The percentage is worked out.' },
    { id: 'denominator', header: 'Denominator', type: 'number', minimum: 0, width: 14, help: 'What is counted below the line.' },
    { id: 'done', header: 'Done', type: 'list', list: 'yesNo', width: 10, help: 'For a milestone: has it been met?' },
    { id: 'doneOn', header: 'Done or planned on', type: 'date', width: 18, help: 'For a milestone: the day on which it was met, or is planned for.', alsoKnownAs: ['Date met'] },
    { id: 'rating', header: 'Delivery confidence', type: 'list', list: 'rating', width: 18, help: 'Your own rating. It stands beside the computed status and never replaces it.', alsoKnownAs: ['RAG', 'Confidence'] },
    { id: 'judge', header: 'Rated by (role)', type: 'text', width: 24, help: 'The role of the person whose rating this is.' },
    { id: 'baseline', header: 'Baseline', type: 'number', locked: true, width: 14, help: 'From the register of targets.' },
    { id: 'baselineDate', header: 'Baseline date', type: 'date', locked: true, width: 14, help: 'From the register of targets.' },
    { id: 'target', header: 'Target', type: 'number', locked: true, width: 14, help: 'From the register of targets.' },
    { id: 'due', header: 'Target due', type: 'date', locked: true, width: 14, help: 'From the register of targets.', alsoKnownAs: ['Due'] },
    { id: 'lastValue', header: 'Last quarter', type: 'number', locked: true, width: 14, help: 'What the last accepted return said.' },
    { id: 'narrative', header: 'Narrative', type: 'long-text', width: 60, help: 'What changed this quarter and why. Not last quarter’s words again.', alsoKnownAs: ['Commentary', 'Note'] },
  ],
} as const satisfies FormTable;
