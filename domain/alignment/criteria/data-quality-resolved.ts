import type { Criterion } from '../criterion';
import { periodDates } from '../../period/period-dates';
import { fromReturn } from '../from-return';
import { touchesData } from '../touches-data';

/** Commitment 7: half of the high-priority data-quality issues resolved in time. */
export const dataQualityResolved: Criterion = {
  id: 'data-quality-resolved',
  commitment: 7,
  title: 'Resolve the data-quality issues that the work rests on',
  question: 'What happens to the high-priority quality issues of the data that the work uses?',
  answers: {
    resolved: { words: 'They are resolved, or the work resolves them', result: 'aligned' },
    known: {
      words: 'They are known and stay open',
      result: 'aligned if',
      condition:
        'The issues are resolved within the period that the framework allows, and a return shows it.',
    },
    unknown: { words: 'They have not been looked for', result: 'not aligned' },
    'no-data': { words: 'It uses no such data', result: 'not applicable' },
  },
  why: 'A new service on bad data spreads the errors faster. Overdue issues of the department are shown beside the answer.',

  bears: touchesData,

  shown({ latest }) {
    const table = latest?.return.tables.issues;
    const period = latest?.return.period;
    if (!latest || !table || !period) return undefined;

    const { last } = periodDates(period);
    const overdue = table.records.filter(
      ({ values: { due, priority, resolvedOn } }) =>
        priority === 'high' && resolvedOn === undefined && due !== undefined && due <= last,
    );
    if (overdue.length === 0) return undefined;
    const words = `The return shows ${overdue.length} high-priority ${overdue.length === 1 ? 'issue' : 'issues'} open beyond the period allowed.`;
    return {
      result: 'aligned if',
      reasons: [fromReturn(latest, table, overdue, ['priority', 'due', 'resolvedOn'], words)],
      condition:
        'The overdue issues of the data that the work uses are resolved, and a return shows it.',
    };
  },
};
