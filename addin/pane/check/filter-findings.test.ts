import { aFinding } from '../../../test/builders/a-finding';
import { filterFindings, type FindingFilter } from './filter-findings';

const found = [
  aFinding({ severity: 'error', message: 'A date is in the future.' }),
  aFinding({ severity: 'query', records: ['apply-for-a-voter-card'] }),
  aFinding({ severity: 'query', reason: 'Counted twice.' }),
  aFinding({ severity: 'note', sheet: 'People' }),
  aFinding({ severity: 'error', trial: true }),
];
const kept = (filter: Partial<FindingFilter>) =>
  filterFindings(found, { search: '', severity: 'all', ...filter }).map((each) =>
    found.indexOf(each),
  );

describe('the filter of findings', () => {
  it.each<[FindingFilter['severity'], number[]]>([
    ['all', [0, 1, 2, 3, 4]],
    ['error', [0, 4]],
    ['query', [1, 2]],
    ['note', [3]],
    ['stops the return', [0, 1]],
  ])('shows %s', (severity, expected) => {
    expect(kept({ severity })).toEqual(expected);
  });

  it.each([
    ['future', [0]],
    ['Voter Card', [1]],
    ['people', [3]],
    ['nothing like it', []],
    ['   ', [0, 1, 2, 3, 4]],
  ])('finds %j whatever its case and spaces', (search, expected) => {
    expect(kept({ search })).toEqual(expected);
  });
});
