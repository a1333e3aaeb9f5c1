import { decisionProgress } from '../../domain/progress/decision-progress';
import type { Observation } from '../../domain/progress/observation';
import { exampleContext } from '../../domain/rules/example-context';
import { edition202225 } from '../../domain/roadmap/edition-2022-25';
import { measuresOfCommitment } from '../../domain/roadmap/measures-of-commitment';
import { aDecision } from '../builders/a-decision';

const period = { year: 2023, quarter: 2 } as const;
const routes = ['services', 'pay-reform', 'procurement'] as const;
const { observations } = exampleContext({
  name: 'a valid return with a saving on each route',
  current: { tables: { savings: routes.map((route) => ({ saving: route, route, yearlyNet: 1 })) } },
});
const returned = {
  organisation: 'dluhc',
  period,
  version: 1,
  receivedAt: '2023-10-20T10:00:00.000Z',
  observations,
};

describe.each(edition202225.commitments)('commitment $number: $text', ({ number }) => {
  const measures = measuresOfCommitment(edition202225, number);
  const reported = observations.filter(({ measure }) => measures.some(({ id }) => id === measure));

  it(`has a measure that a return reports on: ${measures.map(({ id }) => id).join(', ')}`, () => {
    expect(reported.map(({ measure }) => measure)).not.toEqual([]);
  });

  it.each(measures)('$id: every measure is in a return that answers all', ({ id }) => {
    expect(reported.map(({ measure }) => measure)).toContain(id);
  });

  it('has a measure that a decision can contribute to, whose progress rests on the return', () => {
    const progress = reported.map((observation) => progressOf(observation));
    expect(progress.length).toBeGreaterThan(0);
    for (const each of progress) {
      expect(each?.contributions[0]?.actual?.evidence.sheet).toBeDefined();
      expect(each?.contributions[0]?.status).not.toBe('not returned');
    }
  });
});

function progressOf({ measure, subject }: Observation) {
  const decision = aDecision({
    organisation: 'dluhc',
    contributions: [
      {
        id: 'K1',
        measure,
        ...(subject !== undefined && { subject }),
        baseline: { value: 1, date: '2022-09-30' },
        target: 2,
        due: '2025-03-31',
      },
    ],
  });
  const { measures } = edition202225;
  return decisionProgress({ decisions: [decision], measures, history: [returned], period });
}
