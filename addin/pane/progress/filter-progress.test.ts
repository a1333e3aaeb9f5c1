import { anOrganisationProgress } from '../../../test/builders/an-organisation-progress';
import { filterProgress, statusesIn, type ProgressFilter } from './filter-progress';
import { shownProgress } from './shown-progress';

const period = { year: 2023, quarter: 2 } as const;
const all = shownProgress({ period, progress: anOrganisationProgress(period) });

/** The references, with how many contributions each has, and the number of targets that are left. */
function left(filter: ProgressFilter) {
  const { decisions, targets } = filterProgress(all, filter);
  return [
    ...decisions.map(
      ({ contributions, progress }) => `${progress.decision.reference} ${contributions.length}`,
    ),
    `targets ${targets.length}`,
  ];
}

describe('filterProgress', () => {
  it.each([
    ['everything', { words: '' }, ['DWP-2023-014 1', 'DWP-2023-015 1', 'targets 1']],
    ['words of a title', { words: ' TRAINING for' }, ['DWP-2023-015 1', 'targets 0']],
    ['a reference', { words: '2023-014' }, ['DWP-2023-014 1', 'targets 0']],
    ['words of a measure', { words: 'vacancies' }, ['DWP-2023-014 1', 'targets 1']],
    [
      'a status of a decision',
      { words: '', status: 'cannot be said' },
      ['DWP-2023-015 1', 'targets 0'],
    ],
    [
      'a status of a contribution',
      { words: '', status: 'not returned' },
      ['DWP-2023-015 1', 'targets 0'],
    ],
    ['both', { words: 'vacancies', status: 'not returned' }, ['targets 0']],
  ])('leaves %s', (_, filter, expected) => {
    expect(left(filter)).toEqual(expected);
  });
});

describe('statusesIn', () => {
  it('gives each status once, those that were judged first', () => {
    expect(statusesIn(all)).toEqual(['on track', 'cannot be said', 'not returned']);
  });
});
