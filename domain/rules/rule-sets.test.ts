import { ruleSetChanges, type RuleSetChange } from './rule-set-changes';
import { ruleSetOn } from './rule-sets';
import { rules } from './rules';

const [{ id: one }, { id: two }] = [rules[0] ?? { id: '' }, rules[1] ?? { id: '' }];
const changes: [RuleSetChange, ...RuleSetChange[]] = [
  { id: 'first', from: '2022-07-01', why: 'It begins.', drops: [one], startsTrial: [two] },
  { id: 'second', from: '2023-10-01', why: 'It changes.', brings: [one], endsTrial: [two] },
];
const found = (date: string, id: string) =>
  ruleSetOn(date, changes).rules.find(({ rule }) => rule.id === id);

describe('ruleSetOn', () => {
  it.each([
    ['2021-01-01', 'first'],
    ['2022-07-01', 'first'],
    ['2023-09-30', 'first'],
    ['2023-10-01', 'second'],
  ])('on %s is the %s set', (date, id) => {
    expect(ruleSetOn(date, changes).id).toBe(id);
  });

  it('leaves out what a set drops, until a later one brings it back', () => {
    expect(found('2023-01-01', one)).toBeUndefined();
    expect(found('2024-01-01', one)).toBeDefined();
  });

  it('puts rules on trial, until a later set ends the trial', () => {
    expect(found('2023-01-01', two)?.trial).toBe(true);
    expect(found('2024-01-01', two)?.trial).toBe(false);
  });

  it('keeps every other rule, in the order in which rules run', () => {
    const ids = ruleSetOn('2024-01-01', changes).rules.map(({ rule }) => rule.id);
    expect(ids).toEqual(rules.map(({ id }) => id));
  });

  it('is the same set for the same day, so that a return can be checked again as it was', () => {
    expect(ruleSetOn('2023-10-20')).toEqual(ruleSetOn('2023-10-20'));
  });
});

describe('the changes of the rule sets', () => {
  it('are in the order of their dates', () => {
    const dates = ruleSetChanges.map(({ from }) => from);
    expect(dates).toEqual([...dates].sort());
  });

  it('name only rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const named = ruleSetChanges.flatMap(
      ({ brings = [], drops = [], startsTrial = [], endsTrial = [] }) => [
        ...brings,
        ...drops,
        ...startsTrial,
        ...endsTrial,
      ],
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
