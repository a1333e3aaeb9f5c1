import { aContribution } from '../../test/builders/a-contribution';
import { aDecision } from '../../test/builders/a-decision';
import { aDecisionProgress } from '../../test/builders/a-decision-progress';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import { decisionFigure } from './decision-figure';

const period = { year: 2023, quarter: 2 } as const;
const contributions = [aContribution(), aContribution({ id: 'K2', target: 70 })];
const at = (values: readonly number[], change = {}) =>
  aDecisionProgress(
    values.map((value) =>
      returnedObservations({ period, observations: [anObservation({ value })] }),
    ),
    { period },
    [aDecision({ contributions, ...change })],
  );

describe('decisionFigure', () => {
  it('is as far as the contribution that has come least far', () => {
    expect(decisionFigure({ figure: 'progress' }, at([60]))).toEqual({ value: 0.25 });
  });

  it('is the status', () => {
    expect(decisionFigure({ figure: 'status' }, at([60]))).toEqual({ value: at([60]).status });
  });

  it.each([
    ['nothing was returned', at([]), 'cannot be said'],
    ['it was not approved', at([60], { outcome: 'not approved' }), 'not approved'],
  ])('cannot be said where %s', (_, progress, unsaid) => {
    expect(decisionFigure({ figure: 'progress' }, progress)).toEqual({ unsaid });
  });

  it('is no value', () => {
    expect(decisionFigure({ figure: 'value' }, at([60]))).toHaveProperty('wrong');
  });
});
