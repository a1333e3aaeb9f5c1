import { anOrganisationProgress } from '../../../test/builders/an-organisation-progress';
import { progressTable } from './progress-table';
import { shownProgress } from './shown-progress';

const period = { year: 2023, quarter: 2 } as const;
const shown = shownProgress({ period, progress: anOrganisationProgress(period) });
const table = progressTable(shown);

describe('progressTable', () => {
  it('has a cell for each header in every row', () => {
    expect(table.rows).toHaveLength(5);
    expect(table.rows.map((row) => row.length)).toEqual(table.rows.map(() => table.headers.length));
  });

  it('says values in words, and the share of the way in figures that a chart can use', () => {
    const [target] = table.rows;

    expect(target).toEqual([
      'Digital and data vacancies as a share of total DDaT headcount',
      '',
      '20 %',
      '10 %',
      '2025-03-31',
      expect.stringMatching(/ %$/),
      '12 %',
      'on track',
      '',
      'linear',
      expect.any(Number),
      80,
      '2023-24 Q2 v1 People!C5:D5, F5',
    ]);
  });

  it('says of a decision on how much its status rests', () => {
    expect(table.rows[1]).toEqual(expect.arrayContaining(['DWP-2023-014', 'on track', '1 of 1']));
  });

  it('leaves the share blank where nothing was returned', () => {
    expect(table.rows[4]?.[11]).toBe('');
  });

  it('charts columns that it has', () => {
    expect(table.headers).toEqual(expect.arrayContaining([...(table.chart?.columns ?? [])]));
  });
});
