import { rules } from '../rules';
import { rulesThatAsk } from './rules-that-ask';

it('are the queries among the rules', () => {
  const queries = rules.filter(({ severity }) => severity === 'query').map(({ id }) => id);
  expect(rulesThatAsk).toEqual(queries.sort());
});
