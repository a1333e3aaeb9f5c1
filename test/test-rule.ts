import { checkReturn } from '../domain/rules/check-return';
import type { Rule } from '../domain/rules/define-rule';
import type { Example, RuleExamples } from '../domain/rules/example';
import { exampleContext } from '../domain/rules/example-context';
import type { Finding } from '../domain/rules/finding';

/** Runs a rule's worked examples as its tests: none found where it accepts, exactly these where it rejects. */
export function testRule(rule: Rule, { accept, reject }: RuleExamples): void {
  describe(rule.id, () => {
    it.each(accept.map((example) => [example.name, example] as const))(
      'accepts: %s',
      (_, example) => {
        expect(findingsIn(rule, example)).toEqual([]);
      },
    );

    it.each(reject.map((example) => [example.name, example] as const))(
      'rejects: %s',
      (_, example) => {
        const findings = findingsIn(rule, example);
        expect(findings).toHaveLength(example.findings.length);
        expect(findings).toMatchObject(example.findings);
        for (const finding of findings) expectPlainWords(finding);
      },
    );
  });
}

function findingsIn(rule: Rule, example: Example): readonly Finding[] {
  return checkReturn(exampleContext(example), { id: 'test', rules: [{ rule, trial: false }] });
}

/** Each of a finding's sentences says something, once, and ends like a sentence. */
function expectPlainWords({ message, action, expected }: Finding): void {
  expect(message).toMatch(/^[A-Z“0-9£].*[.?]$/s);
  expect(action).toMatch(/^[A-Z“].*[.?]$/s);
  expect(expected).not.toBe('');
  expect(`${message}${action}${expected}`).not.toMatch(/undefined|NaN|\[object/);
}
