import { checkReturn } from './check-return';
import type { Example, RejectedExample } from './example';
import { exampleContext } from './example-context';
import { examples } from './examples';
import type { Finding } from './finding';
import { ruleSetOn } from './rule-sets';

const set = ruleSetOn('2023-10-20');
const rejected = examples.flatMap(({ rule, reject }) =>
  reject.map((example): [string, string, RejectedExample] => [rule, example.name, example]),
);
const withFix = rejected.filter(([rule, , example]) => fixesOf(rule, example).length > 0);

it('is offered by a fair number of rules', () => {
  expect(new Set(withFix.map(([rule]) => rule)).size).toBeGreaterThanOrEqual(10);
});

describe('a fix that is applied', () => {
  it.each(withFix)('puts right what %s found where %s, and adds no finding', (rule, _, example) => {
    const fixes = fixesOf(rule, example);
    const fixed = withCells(example, Object.fromEntries(fixes.flatMap(cellsFixed)));
    const before = new Set(findingsIn(example).map(wordsOf));
    const after = findingsIn(fixed);

    expect(after.filter((finding) => finding.rule === rule && finding.fix !== undefined)).toEqual(
      [],
    );
    expect(after.filter((finding) => !before.has(wordsOf(finding)))).toEqual([]);
  });
});

function findingsIn(example: Example): readonly Finding[] {
  return checkReturn(exampleContext(example), set);
}

function fixesOf(rule: string, example: Example): readonly Finding[] {
  return findingsIn(example).filter(
    (finding) => finding.rule === rule && finding.fix !== undefined,
  );
}

function cellsFixed({
  sheet,
  cells,
  fix = '',
}: Finding): readonly (readonly [string, string | number])[] {
  return cells.split(',').flatMap((range) => {
    const [, letters = '', first, last = first] =
      /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
    const length = Number(last) - Number(first) + 1;
    return Array.from(
      { length },
      (_, at) => [`${sheet}!${letters}${Number(first) + at}`, fix] as const,
    );
  });
}

function withCells(example: Example, cells: Readonly<Record<string, string | number>>): Example {
  const { current } = example;
  return { ...example, current: { ...current, cells: { ...current?.cells, ...cells } } };
}

function wordsOf({ rule, sheet, cells, message }: Finding): string {
  return [rule, sheet, cells, message].join('\n');
}
