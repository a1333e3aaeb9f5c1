import { decisionInFull, type DecisionInFull } from '#domain/progress/decision-in-full';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import type { Decision } from '#domain/register/decision';
import { aContribution } from './a-contribution';
import { aDecision } from './a-decision';
import { anObservation } from './an-observation';
import { returnedObservations } from './returned-observations';

const vacancies = { measure: '18.vacancy-rate', baseline: { value: 20, date: '2023-03-31' } };
const decisions: readonly Decision[] = [
  aDecision({
    title: 'Training for all',
    reference: 'DWP-2023-015',
    contributions: [aContribution({ measure: '17.training' })],
  }),
  aDecision({
    title: 'A recruitment service',
    outcome: 'approved with conditions',
    conditions: [
      { id: 'C1', text: 'Publish the plan', owner: 'Example owner', due: '2023-12-31' },
      { id: 'C2', text: 'Close the old list', owner: 'Example owner', due: '2024-06-30' },
    ],
    contributions: [aContribution({ ...vacancies, target: 10 })],
  }),
];
const returned = (quarter: 1 | 2, version: number, vacant: number) =>
  returnedObservations({
    version,
    receivedAt: `2023-${quarter === 1 ? '07' : '10'}-1${version}T09:00:00.000Z`,
    period: { year: 2023, quarter },
    observations: [
      anObservation({
        measure: vacancies.measure,
        numerator: vacant,
        denominator: 100,
        evidence: { sheet: 'People', cells: 'C5:D5,F5' },
      }),
    ],
    deliveries: [
      {
        reference: 'DWP-2023-014',
        spend: {
          spent: quarter * 1000_00,
          forecast: 1_300_000_00,
          evidence: { sheet: 'Spend', cells: `F${quarter + 4}` },
        },
        conditions: [
          {
            id: 'C2',
            status: 'met',
            metOn: '2023-09-01',
            evidence: { sheet: 'Conditions', cells: 'C6' },
          },
        ],
        savings: [
          {
            id: 'S1',
            cashReleasing: true,
            planned: 500_00,
            achieved: 400_00,
            cost: 100_00,
            evidence: { sheet: 'Savings', cells: 'E5' },
          },
        ],
      },
    ],
  });

/** DWP's two decisions at the end of 2023-24 Q2, worked out as the service does it: one waits for its return, the other has a condition due, costs more than was approved, and had its figure restated. */
export function someDecisions(): readonly DecisionInFull[] {
  const history = [returned(1, 1, 18), returned(2, 1, 14), returned(2, 2, 12)];
  const period = { year: 2023, quarter: 2 } as const;
  const { measures } = edition202225;
  return decisions.flatMap(
    (decision) => decisionInFull({ decisions: [decision], history, measures, period }) ?? [],
  );
}
