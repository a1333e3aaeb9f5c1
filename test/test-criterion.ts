import { assessAlignment } from '../domain/alignment/assess-alignment';
import type { Criterion } from '../domain/alignment/criterion';
import type { CriterionExamples } from '../domain/alignment/example';
import { exampleContext } from '../domain/alignment/example-context';

/** Runs a criterion's worked examples as its tests: the result, what its reasons say, and that each has a source. */
export function testCriterion(criterion: Criterion, { examples }: CriterionExamples): void {
  describe(criterion.id, () => {
    it.each(examples.map((example) => [example.result, example.name, example] as const))(
      'is %s where %s',
      (_, __, example) => {
        const context = exampleContext(criterion.id, example);
        const [said] = assessAlignment(context, [criterion]);
        if (!said) throw new Error('A criterion always says something');

        expect(said.result).toBe(example.result);
        if (example.says) {
          const words = said.reasons.map((reason) => reason.words);
          expect(words).toEqual(
            example.says.map((part) => expect.stringContaining(part) as string),
          );
        }
        expect(said.condition !== undefined).toBe(said.result === 'aligned if');
        for (const sentence of [said.condition, ...said.reasons.map(({ words }) => words)]) {
          if (sentence !== undefined) expect(sentence).toMatch(/^[A-Z“0-9£].*[.]$/s);
          expect(sentence ?? '').not.toMatch(/undefined|NaN|\[object/);
        }
      },
    );
  });
}
