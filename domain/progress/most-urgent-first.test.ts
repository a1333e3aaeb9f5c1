import { aDecision } from '../../test/builders/a-decision';
import { aDecisionProgress } from '../../test/builders/a-decision-progress';
import type { DecisionInFull } from './decision-in-full';
import { mostUrgentFirst } from './most-urgent-first';

const period = { year: 2023, quarter: 2 } as const;
const warning = { why: 'forecast over the amount approved', over: 1 } as const;
const a = (
  reference: string,
  status: DecisionInFull['progress']['status'],
  warnings: number,
): DecisionInFull => ({
  progress: { ...aDecisionProgress([], { period }, [aDecision({ reference })]), status },
  changes: [],
  warnings: Array.from({ length: warnings }, () => warning),
  history: [],
});

describe('mostUrgentFirst', () => {
  it('puts warnings before statuses, worse statuses before better, then references in order', () => {
    const given = [
      a('F', 'cannot be said', 0),
      a('D', 'achieved', 0),
      a('C', 'missed', 0),
      a('E', 'achieved', 0),
      a('B', 'on track', 1),
      a('A', 'achieved', 2),
    ];
    const references = mostUrgentFirst(given).map(({ progress }) => progress.decision.reference);
    expect(references.join('')).toBe('ABCDEF');
  });
});
