import { rules } from './rules';
import { ruleSetOn } from './rule-sets';

it('is the first set before there was any, and on its first day', () => {
  expect(ruleSetOn('2022-01-01').id).toBe('2022-07');
  expect(ruleSetOn('2022-07-01').id).toBe('2022-07');
});

it('holds every rule in the first set, in their order, and none on trial', () => {
  const set = ruleSetOn('2022-07-01');
  expect(set.rules.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id));
  expect(set.rules.filter(({ trial }) => trial)).toEqual([]);
});

it('is the same set for the same day, so that a return can be checked again as it was', () => {
  expect(ruleSetOn('2023-10-20')).toEqual(ruleSetOn('2023-10-20'));
});
