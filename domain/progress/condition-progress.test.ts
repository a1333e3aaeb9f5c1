import { aDecision } from '../../test/builders/a-decision';
import { conditionProgress } from './condition-progress';
import type { Delivered } from './delivered-by';
import type { DeliveredCondition } from './delivery';

const condition = { id: 'C1', text: 'Publish it', owner: 'Owner', due: '2023-09-30' };
const decision = aDecision({ conditions: [condition] });
const evidence = { sheet: 'Conditions', cells: 'E5,F5' };

function statusWhere(said: Partial<DeliveredCondition> | undefined, quarter: 2 | 3 = 2) {
  const period = { year: 2023, quarter } as const;
  const conditions = said ? [{ id: 'C1', status: 'open' as const, evidence, ...said }] : [];
  const delivered: Delivered = {
    reference: decision.reference,
    conditions,
    savings: [],
    period,
    version: 1,
  };
  return conditionProgress(decision, [delivered], { period })[0]?.status;
}

describe('the progress of a condition', () => {
  it('is open up to its due date, and overdue after it', () => {
    expect(statusWhere({ status: 'open' }, 2)).toBe('open');
    expect(statusWhere({ status: 'open' }, 3)).toBe('overdue');
  });

  it('is met, or met late', () => {
    expect(statusWhere({ status: 'met', metOn: '2023-09-30' })).toBe('met');
    expect(statusWhere({ status: 'met', metOn: '2023-10-01' }, 3)).toBe('met late');
    expect(statusWhere({ status: 'met' }, 3)).toBe('met');
  });

  it('is not met where the return says so', () => {
    expect(statusWhere({ status: 'not-met' })).toBe('not met');
  });

  it('is not returned, and overdue all the same once its date is past', () => {
    expect(statusWhere(undefined, 2)).toBe('not returned');
    expect(statusWhere(undefined, 3)).toBe('overdue');
  });

  it('names the return and the cells that show it', () => {
    const period = { year: 2023, quarter: 2 } as const;
    const conditions = [{ id: 'C1', status: 'met' as const, evidence }];
    const delivered = {
      reference: decision.reference,
      conditions,
      savings: [],
      period,
      version: 3,
    };
    expect(conditionProgress(decision, [delivered], { period })).toEqual([
      { condition, status: 'met', period, version: 3, evidence },
    ]);
  });

  it('judges on the as-at day where no period is asked for', () => {
    expect(conditionProgress(decision, [], { asAt: '2023-10-01' })[0]?.status).toBe('overdue');
    expect(conditionProgress(decision, [], { asAt: '2023-09-30' })[0]?.status).toBe('not returned');
  });
});
