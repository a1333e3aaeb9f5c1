import { readReference } from '../../test/read-reference';
import { meanScore } from './mean-score';

// Canadian Indicator Framework for the Sustainable Development Goals, Statistics Canada, 21 July 2026.
const rows = readReference('ca_cif_progress_2026-07-21.csv');
const text = (row: ReadonlyMap<string, string>, name: string) => row.get(name) ?? '';
const words = [
  ['achieved', 'target_achieved'],
  ['on track', 'substantial_progress'],
  ['behind', 'moderate_progress'],
  ['off track', 'limited_progress'],
  ['worsening', 'deterioration'],
] as const;
const ours = (theirs: string) => words.find(([, word]) => word === theirs)?.[0];

describe('the published indicators', () => {
  const scored = rows.filter((row) => text(row, 'indicator_score') !== '');
  const indicators = [...new Set(scored.map((row) => text(row, 'indicator')))];

  it('with a score are 78', () => {
    expect(indicators).toHaveLength(78);
  });

  it.each(indicators)('are reproduced from the mean of their series: %s', (indicator) => {
    const members = scored.filter((row) => text(row, 'indicator') === indicator);
    const series = members.map((row) => ({
      status: ours(text(row, 'status')) ?? 'not returned',
      ...(text(row, 'score') !== '' && { score: Number(text(row, 'score')) }),
    }));
    const mean = meanScore(series);
    const [first] = members;
    expect(mean?.status).toBe(ours(first?.get('indicator_status') ?? ''));
    expect(Math.abs((mean?.score ?? NaN) - Number(first?.get('indicator_score')))).toBeLessThan(
      1e-9,
    );
  });
});
