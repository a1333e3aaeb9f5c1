import { readdirSync } from 'node:fs';
import { testCriterion } from '../../../test/test-criterion';
import { commitments } from '../../roadmap/commitments';
import { criteria } from './criteria';
import { criteriaExamples } from './criteria-examples';

const ids = criteria.map(({ id }) => id);
const files = readdirSync(__dirname)
  .filter((file) => file.endsWith('.examples.ts'))
  .map((file) => file.replace('.examples.ts', ''));

describe('the list of criteria', () => {
  it('lists every criterion that has a file, by the name of its file, with its examples', () => {
    expect([...ids].sort()).toEqual([...files].sort());
    expect(criteriaExamples.map(({ criterion }) => criterion)).toEqual(ids);
  });

  it('is in the order of the commitments', () => {
    const numbers = criteria.map(({ commitment }) => commitment);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(numbers.every((number) => commitments.some((each) => each.number === number))).toBe(
      true,
    );
  });

  it('shows for every criterion at least two results', () => {
    for (const { criterion, examples } of criteriaExamples) {
      const results = new Set(examples.map(({ result }) => result));
      expect([criterion, results.size > 1]).toEqual([criterion, true]);
    }
  });
});

for (const criterion of criteria) {
  const found = criteriaExamples.find((each) => each.criterion === criterion.id);
  if (found) testCriterion(criterion, found);
}
