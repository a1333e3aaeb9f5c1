import { aDecision } from '../../test/builders/a-decision';
import { aDecisionProgress } from '../../test/builders/a-decision-progress';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import { changesOfDecision } from './changes-of-decision';
import type { Delivery } from './delivery';

const second = { year: 2023, quarter: 2 } as const;
const third = { year: 2023, quarter: 3 } as const;
const evidence = { sheet: 'Spend', cells: 'D5,E5' };
const condition = { id: 'C1', text: 'Publish it', owner: 'Owner', due: '2023-09-30' };
const decision = aDecision({ conditions: [condition] });

function delivery(spent: number): Delivery {
  const spend = { spent, evidence };
  const conditions = [{ id: 'C1', status: 'open' as const, evidence }];
  return { reference: decision.reference, spend, conditions, savings: [] };
}

const first = returnedObservations({ deliveries: [delivery(100)] });
const later = returnedObservations({
  period: third,
  receivedAt: '2024-01-15T09:00:00.000Z',
  observations: [anObservation({ value: 80 })],
  deliveries: [delivery(250)],
});
const before = aDecisionProgress([first], { period: second }, [decision]);

describe('what changed in a decision since the quarter before', () => {
  it('is each figure and status with the cells that changed it', () => {
    const after = aDecisionProgress([first, later], { period: third }, [decision]);
    expect(changesOfDecision(before, after)).toEqual([
      {
        what: 'contribution',
        id: 'K1',
        status: { from: 'on track', to: 'on track' },
        value: { from: 60, to: 80 },
        by: { evidence: { sheet: 'Measures', cells: 'E5' }, period: third, version: 1 },
      },
      {
        what: 'condition',
        id: 'C1',
        status: { from: 'open', to: 'overdue' },
        by: { evidence, period: third, version: 1 },
      },
      { what: 'spent', from: 100, to: 250, by: { evidence, period: third, version: 1 } },
    ]);
  });

  it('is nothing where nothing changed', () => {
    expect(changesOfDecision(before, before)).toEqual([]);
  });

  it('names a restatement that came since', () => {
    const restated = returnedObservations({
      version: 2,
      receivedAt: '2023-11-20T09:00:00.000Z',
      observations: [anObservation({ value: 55 })],
    });
    const after = aDecisionProgress([first, restated, later], { period: third }, [decision]);
    expect(changesOfDecision(before, after)).toContainEqual({
      what: 'restated',
      id: 'K1',
      period: second,
      version: 2,
      receivedAt: '2023-11-20T09:00:00.000Z',
    });
  });

  it('says that the case was decided again', () => {
    const receivedAt = '2023-11-01T09:00:00.000Z';
    const again = aDecision({ sequence: 2, receivedAt, conditions: [] });
    const after = aDecisionProgress([first, later], { period: third }, [decision, again]);
    expect(changesOfDecision(before, after)[0]).toEqual({
      what: 'decided again',
      sequence: 2,
      receivedAt,
    });
  });
});
