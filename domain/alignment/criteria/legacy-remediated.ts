import type { Criterion } from '../criterion';
import { fromReturn } from '../from-return';

/** Commitment 10: all red-rated legacy systems have an agreed remediation plan. */
export const legacyRemediated: Criterion = {
  id: 'legacy-remediated',
  commitment: 10,
  title: 'Spend on legacy only with a remediation plan',
  question: 'What does the work do about red-rated legacy?',
  answers: {
    remediates: { words: 'It carries out an agreed remediation plan', result: 'aligned' },
    plan: { words: 'A remediation plan is agreed beside it', result: 'aligned' },
    drafted: {
      words: 'A plan is in draft',
      result: 'aligned if',
      condition: 'The remediation plan is agreed before the money is spent.',
    },
    'no-plan': { words: 'There is no plan', result: 'not aligned' },
    'no-legacy': { words: 'It touches no red-rated system', result: 'not applicable' },
  },
  why: 'Money that keeps a red-rated system alive without a plan to replace it buys the same risk again next year.',

  bears: ({ category }) => category !== 'resourcing contract',

  shown({ case: one, latest }) {
    const table = latest?.return.tables.systems;
    const record = table?.records.find(({ id }) => id === one.subject);
    const remediation = record?.values.remediation ?? 'none';
    if (!latest || !table || record?.values.redRated !== 'yes') return undefined;
    if (remediation === 'agreed') return undefined;

    const words = `The return shows the red-rated system ${remediation === 'none' ? 'without a remediation plan' : 'with a plan in draft'}.`;
    const reasons = [fromReturn(latest, table, [record], ['redRated', 'remediation'], words)];
    return remediation === 'none'
      ? { result: 'not aligned', reasons }
      : {
          result: 'aligned if',
          reasons,
          condition:
            'The remediation plan is agreed, and a return shows it, before the money is spent.',
        };
  },
};
