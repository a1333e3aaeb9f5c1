import { readdirSync } from 'node:fs';
import type { Finding } from '../../rules/finding';
import type { CaseExample } from './case-example';
import { caseRules, ownCaseRules } from './case-rules';
import { caseRulesExamples } from './case-rules-examples';
import { checkCase } from './check-case';
import { exampleCaseCells } from './example-case-cells';

const ids = ownCaseRules.map(({ id }) => id);
const files = readdirSync(__dirname)
  .filter((file) => file.endsWith('.examples.ts'))
  .map((file) => file.replace('.examples.ts', ''));
const found = (rule: string, example: CaseExample): readonly Finding[] =>
  checkCase(exampleCaseCells(example), '2024-06-01').findings.filter((each) => each.rule === rule);

describe('the rules on cases', () => {
  it('are listed by the names of their files, each with examples', () => {
    expect([...ids].sort()).toEqual([...files].sort());
    expect(caseRulesExamples.map(({ rule }) => rule)).toEqual(ids);
    for (const { accept, reject, rule } of caseRulesExamples) {
      expect([rule, accept.length > 0, reject.length > 0]).toEqual([rule, true, true]);
    }
  });

  it('ask nothing that only a reason could answer: a case has no table of reasons', () => {
    expect(caseRules.filter(({ severity }) => severity === 'query')).toEqual([]);
  });

  it('have an id each', () => {
    expect(new Set(caseRules.map(({ id }) => id)).size).toBe(caseRules.length);
  });
});

describe.each(caseRulesExamples)('$rule', ({ accept, reject, rule }) => {
  it.each(accept.map((example) => [example.name, example] as const))(
    'accepts: %s',
    (_, example) => {
      expect(found(rule, example)).toEqual([]);
    },
  );

  it.each(reject.map((example) => [example.name, example] as const))(
    'rejects: %s',
    (_, example) => {
      const findings = found(rule, example);
      expect(findings).toHaveLength(example.findings.length);
      expect(findings).toMatchObject(example.findings);
      for (const { action, expected, message } of findings) {
        expect(message).toMatch(/^[A-Z“].*[.?]$/s);
        expect(action).toMatch(/^[A-Z“].*[.?]$/s);
        expect(`${message}${action}${expected}`).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});
