import { aContribution } from '../../test/builders/a-contribution';
import { aDecision } from '../../test/builders/a-decision';
import { aDecisionProgress } from '../../test/builders/a-decision-progress';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import { whatIsOwed } from './what-is-owed';

const period = { year: 2023, quarter: 2 } as const;
const condition = { id: 'C1', text: 'Publish it', owner: 'Example', due: '2023-12-31' };
const decision = aDecision({
  conditions: [condition, { ...condition, id: 'C2', due: '2026-01-31' }],
  contributions: [aContribution({ due: '2025-03-31' })],
});
const of = (value: number, status: 'met' | 'open') =>
  whatIsOwed([
    aDecisionProgress(
      [
        returnedObservations({
          period,
          observations: [anObservation({ value })],
          deliveries: [
            {
              reference: decision.reference,
              conditions: [{ id: 'C1', status, evidence: { sheet: 'Conditions', cells: 'C5' } }],
              savings: [],
            },
          ],
        }),
      ],
      { period },
      [decision],
    ),
  ]).map(({ due, what }) => [what.id, due]);

describe('whatIsOwed', () => {
  it('puts what is due first at the top', () => {
    expect(of(55, 'open')).toEqual([
      ['C1', '2023-12-31'],
      ['K1', '2025-03-31'],
      ['C2', '2026-01-31'],
    ]);
  });

  it('leaves out what is met or achieved', () => {
    expect(of(95, 'met')).toEqual([['C2', '2026-01-31']]);
  });
});
