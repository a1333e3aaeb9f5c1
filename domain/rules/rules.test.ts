import { readdirSync } from 'node:fs';
import path from 'node:path';
import { testRule } from '../../test/test-rule';
import { checkReturn } from './check-return';
import { exampleContext } from './example-context';
import { examples } from './examples';
import { ruleSetOn } from './rule-sets';
import { rules } from './rules';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
const ruleFiles = files
  .filter(
    (file) => file.includes(path.sep) && !/-rules[.]ts$|-examples[.]ts$|[.]test[.]ts$/.test(file),
  )
  .filter((file) => files.includes(file.replace(/[.]ts$/, '.examples.ts')))
  .map((file) => path.basename(file, '.ts'));
const ids = rules.map(({ id }) => id);

describe('the list of rules', () => {
  it('has at least 45 rules, each with an id of its own', () => {
    expect(ids.length).toBeGreaterThanOrEqual(45);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists every rule that has a file, by the name of its file', () => {
    expect([...ids].sort()).toEqual([...ruleFiles].sort());
  });

  it('has worked examples for every rule, of what it accepts and of what it rejects', () => {
    expect(examples.map(({ rule }) => rule).sort()).toEqual([...ids].sort());
    for (const { rule, accept, reject } of examples) {
      expect([rule, accept.length > 0, reject.length > 0]).toEqual([rule, true, true]);
    }
  });

  it('finds nothing in the valid example return', () => {
    expect(checkReturn(exampleContext({ name: 'valid' }), ruleSetOn('2023-10-20'))).toEqual([]);
  });

  it('finds nothing in it offline, without register or earlier returns', () => {
    const offline = exampleContext({ name: 'offline', previous: 'none', register: 'none' });
    expect(checkReturn(offline, ruleSetOn('2023-10-20'))).toEqual([]);
  });
});

for (const rule of rules) {
  const example = examples.find((candidate) => candidate.rule === rule.id);
  if (example) testRule(rule, example);
}
