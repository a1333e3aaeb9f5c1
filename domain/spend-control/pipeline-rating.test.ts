import type { AssuranceRating } from './control-set';
import { version5 } from './controls/version-5';
import { pipelineRating } from './pipeline-rating';

const { pipelineAssessment } = version5;
if (!pipelineAssessment) throw new Error('Version 5 assesses pipelines');
const assessment = pipelineAssessment;
const ratings = ['assured', 'monitor', 'control'] as const;

/** Every way to rate the seven criteria. */
function everyWay(): readonly (readonly AssuranceRating[])[] {
  return assessment.criteria.reduce<readonly (readonly AssuranceRating[])[]>(
    (ways) => ways.flatMap((way) => ratings.map((rating) => [...way, rating])),
    [[]],
  );
}

function rate(way: readonly AssuranceRating[]) {
  const given = assessment.criteria.map(({ id }, index) => [id, way[index]] as const);
  return pipelineRating(assessment, Object.fromEntries(given));
}

describe('the rating of a pipeline under version 5', () => {
  it('is held against all 2,187 combinations', () => {
    const ways = everyWay();
    expect(ways).toHaveLength(2187);
    for (const way of ways) {
      const monitored = way.filter((each) => each === 'monitor').length;
      const bands = monitored <= 3 ? 'assured' : 'monitor';
      expect([way, rate(way).rating]).toEqual([way, way.includes('control') ? 'control' : bands]);
    }
  });

  it('is control for 2,059 of them, assured for 64 and monitor for 64', () => {
    const all = everyWay().map((way) => rate(way).rating);
    const count = (rating: AssuranceRating) => all.filter((each) => each === rating).length;
    expect(ratings.map(count)).toEqual([64, 64, 2059]);
  });

  it('gives the points, and the criteria under control', () => {
    const way = assessment.criteria.map(() => 'assured' as const);
    expect(rate(way)).toEqual({ rating: 'assured', points: 7, underControl: [] });
    const controlled = rate([...way.slice(1), 'control']);
    expect(controlled).toEqual({ rating: 'control', underControl: ['benefits'] });
  });

  it('asks for every criterion', () => {
    expect(() => pipelineRating(assessment, {})).toThrow('pipeline-standards has no rating');
  });
});
