import { readFileSync } from 'node:fs';
import { rulesPage } from '../cli/rules-page';

it('docs/rules.md is what npm run docs makes of the rules today', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
