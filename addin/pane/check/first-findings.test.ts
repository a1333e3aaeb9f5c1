import { groupFindings } from '#domain/rules/group-findings';
import { aFinding } from '../../../test/builders/a-finding';
import { firstFindings } from './first-findings';

const groups = groupFindings(
  ['E5', 'E6', 'E7'].flatMap((cells) => [
    aFinding({ cells }),
    aFinding({ cells, sheet: 'People' }),
  ]),
  [{ name: 'Services' }, { name: 'People' }],
);
const listed = (most: number) =>
  firstFindings(groups, most).map(({ count, rules, sheet }) => [
    sheet,
    count,
    rules.flatMap((rule) => rule.listed).length,
  ]);

describe('the first findings', () => {
  it('are no more than wanted, under counts of all', () => {
    expect(listed(4)).toEqual([
      ['Services', 3, 3],
      ['People', 3, 1],
    ]);
    expect(listed(3)).toEqual([['Services', 3, 3]]);
  });

  it('are all where there are fewer', () => {
    expect(listed(100)).toEqual([
      ['Services', 3, 3],
      ['People', 3, 3],
    ]);
  });

  it('leave all that a rule found to be fixed together', () => {
    const [services] = firstFindings(groups, 1);
    expect(services?.rules[0]?.findings).toEqual(groups[0]?.rules[0]?.findings);
  });
});
