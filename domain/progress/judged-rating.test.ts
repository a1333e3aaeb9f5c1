import { aContribution } from '../../test/builders/a-contribution';
import { aMeasure } from '../../test/builders/a-measure';
import { anObservation } from '../../test/builders/an-observation';
import { progressOf } from '../../test/builders/progress-of';
import { returnedObservations } from '../../test/builders/returned-observations';
import { contributionProgress } from './contribution-progress';

describe('a judged rating', () => {
  it('keeps a judged rating apart from the status', () => {
    const judged = { rating: 'red', judge: 'judge-1', narrative: 'Late' } as const;
    const rated = progressOf({ says: { judged } });
    expect(rated.status).toBe('on track');
    expect(rated.actual?.judged).toEqual(judged);
  });

  it('takes a rating alone for an answer where no figure is aimed at', () => {
    const judged = { rating: 'green', judge: 'judge-1', narrative: 'Done' } as const;
    const { answer, evidence, measure: about } = anObservation();
    const observations = [{ answer, evidence, measure: about, judged }];
    const history = [returnedObservations({ observations })];
    const { id, measure, due } = aContribution();
    const narrative = aMeasure({ kind: 'narrative', unit: 'rating', target: 'not published' });
    const { actual, status } = contributionProgress({
      measure: narrative,
      contribution: { id, measure, due },
      history,
    });
    expect(status).toBe('no target');
    expect(actual?.judged?.rating).toBe('green');
  });
});
