import { readFileSync } from 'node:fs';
import { criteriaPage } from '../cli/criteria-page';
import { rulesPage } from '../cli/rules-page';

it('docs/rules.md is what npm run docs makes of the rules today', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});

it('docs/criteria.md is what npm run docs makes of the criteria today', () => {
  expect(readFileSync('docs/criteria.md', 'utf8')).toBe(criteriaPage());
});
