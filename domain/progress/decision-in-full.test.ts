import { aDecision } from '../../test/builders/a-decision';
import { aMeasure } from '../../test/builders/a-measure';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import { decisionInFull } from './decision-in-full';

const period = { year: 2023, quarter: 2 } as const;
const returned = (quarter: 1 | 2, value: number) =>
  returnedObservations({
    period: { ...period, quarter },
    observations: [anObservation({ value })],
  });
const first = aDecision();
const second = aDecision({ sequence: 2, approved: 99, receivedAt: '2023-08-01T09:00:00.000Z' });
const all = { measures: [aMeasure()], history: [returned(1, 55), returned(2, 60)], period };

describe('decisionInFull', () => {
  it('compares with the end of the quarter before', () => {
    const { changes } = decisionInFull({ ...all, decisions: [first] }) ?? {};
    expect(changes).toMatchObject([{ what: 'contribution', value: { from: 55, to: 60 } }]);
  });

  it('lists every decision on the case, the first one first', () => {
    const { history, progress } = decisionInFull({ ...all, decisions: [second, first] }) ?? {};
    expect(history?.map(({ approved, sequence }) => [sequence, approved])).toEqual([
      [1, first.approved],
      [2, 99],
    ]);
    expect(progress?.decision.sequence).toBe(2);
  });

  it('leaves out what was not known on the as-at day', () => {
    const found = decisionInFull({ ...all, decisions: [first, second], asAt: '2023-07-31' });
    expect(found?.history).toHaveLength(1);
    expect(decisionInFull({ ...all, decisions: [second], asAt: '2023-07-31' })).toBeUndefined();
  });

  it('warns of what the next quarter decides', () => {
    const contributions = first.contributions.map((each) => ({ ...each, due: '2023-12-31' }));
    const { warnings } = decisionInFull({ ...all, decisions: [{ ...first, contributions }] }) ?? {};
    expect(warnings).toEqual([{ why: 'due next quarter', contribution: 'K1', due: '2023-12-31' }]);
  });
});
