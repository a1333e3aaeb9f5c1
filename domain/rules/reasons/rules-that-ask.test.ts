import { rules } from '../rules';
import { rulesThatAsk } from './rules-that-ask';

it('are all the queries among the rules', () => {
  const queries = rules.filter(({ severity }) => severity === 'query').map(({ id }) => id);
  expect([...rulesThatAsk]).toEqual(queries);
});
