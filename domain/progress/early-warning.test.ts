import { aContribution } from '../../test/builders/a-contribution';
import { aDecision } from '../../test/builders/a-decision';
import { aDecisionProgress } from '../../test/builders/a-decision-progress';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Decision } from '../register/decision';
import { earlyWarning } from './early-warning';

const period = { year: 2023, quarter: 2 } as const;

function warningsOf(change: Partial<Decision>, history = [returnedObservations()]) {
  return earlyWarning(aDecisionProgress(history, { period }, [aDecision(change)]), period);
}

describe('the early warning of a decision', () => {
  it('is silent where nothing falls due', () => {
    expect(warningsOf({})).toEqual([]);
  });

  it.each([
    ['2023-09-30', []],
    ['2023-10-01', ['due next quarter']],
    ['2023-12-31', ['due next quarter']],
    ['2024-01-01', []],
  ])('for a contribution that is due on %s is %j', (due, expected) => {
    const warnings = warningsOf({ contributions: [aContribution({ due })] });
    expect(warnings.map(({ why }) => why)).toEqual(expected);
  });

  it('is silent on a contribution that is achieved', () => {
    const contributions = [aContribution({ due: '2023-12-31', target: 55 })];
    expect(warningsOf({ contributions })).toEqual([]);
  });

  it('names a contribution that is forecast to miss', () => {
    const quarters = [
      { year: 2022, quarter: 3 },
      { year: 2022, quarter: 4 },
      { year: 2023, quarter: 1 },
      period,
    ] as const;
    const history = quarters.map((each) =>
      returnedObservations({ period: each, observations: [anObservation({ value: 50 })] }),
    );
    expect(warningsOf({}, history)).toEqual([
      { why: 'forecast to miss', contribution: 'K1', due: '2025-03-31' },
    ]);
  });

  it('names conditions that are overdue, or due next quarter', () => {
    const condition = { text: 'Publish it', owner: 'Owner' };
    const conditions = [
      { ...condition, id: 'C1', due: '2023-09-29' },
      { ...condition, id: 'C2', due: '2023-12-31' },
      { ...condition, id: 'C3', due: '2024-01-01' },
    ];
    expect(warningsOf({ conditions })).toEqual([
      { why: 'condition overdue', condition: 'C1', due: '2023-09-29' },
      { why: 'condition due next quarter', condition: 'C2', due: '2023-12-31' },
    ]);
  });

  it('names cost that is forecast above what was approved', () => {
    const evidence = { sheet: 'Spend', cells: 'E5' };
    const spend = { forecast: 1_250_000_01, evidence };
    const reference = aDecision().reference;
    const deliveries = [{ reference, spend, conditions: [], savings: [] }];
    expect(warningsOf({}, [returnedObservations({ deliveries })])).toEqual([
      { why: 'forecast over the amount approved', over: 1 },
    ]);
  });
});
