import fc from 'fast-check';
import { cellAddress } from '../cells/address';
import { cellsRules } from './cells/cells-rules';
import { checkReturn } from './check-return';
import type { Answer, RuleContext } from './context';
import { defineRule, type Hit, type Rule } from './define-rule';
import { exampleContext } from './example-context';
import type { Finding, Severity } from './finding';
import { stopsReturn } from './stops-return';

type AnyHit = Hit<string>;

const aHit = (changes: Partial<AnyHit> = {}): AnyHit => ({
  at: { sheet: 'Systems', row: 4, column: 6 },
  record: 'SYS-01',
  entered: '',
  data: '',
  ...changes,
});

const aRule = (id: string, severity: Severity, hits: Iterable<AnyHit>): Rule =>
  defineRule<string>({
    id,
    title: `Example ${id}`,
    severity,
    why: 'An example.',
    find: () => hits,
    message: (data) => data,
    expected: (data) => `Not ${data}`,
    action: () => 'Change it.',
  });

const valid = exampleContext({ name: 'valid' });

function check(
  rules: readonly Rule[],
  context: RuleContext = valid,
  trials: readonly string[] = [],
) {
  const set = rules.map((rule) => ({ rule, trial: trials.includes(rule.id) }));
  return checkReturn(context, { id: 'test', rules: set });
}

const idsOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('grouping', () => {
  const hits = fc.array(
    fc.record({
      sheet: fc.constantFrom('Systems', 'People'),
      row: fc.nat(60),
      column: fc.nat(30),
      entered: fc.constantFrom('', 'n/a', '0'),
      data: fc.constantFrom('One.', 'Two.'),
    }),
    { maxLength: 300 },
  );

  it('loses no cell and adds none', () => {
    fc.assert(
      fc.property(hits, (found) => {
        const findings = check([
          aRule(
            'any',
            'note',
            found.map(({ entered, data, ...at }) => aHit({ at, entered, data })),
          ),
        ]);
        const said = findings.flatMap((finding) =>
          cellsOf(finding).map((cell) => `${cell} ${finding.entered} ${finding.message}`),
        );
        const expected = found.map(
          ({ sheet, row, column, entered, data }) =>
            `${sheet}!${cellAddress(row, column)} ${entered} ${data}`,
        );
        expect(said.sort()).toEqual([...new Set(expected)].sort());
      }),
    );
  });

  it('counts the cells of each finding, and makes one for each column, entry and message', () => {
    fc.assert(
      fc.property(hits, (found) => {
        const findings = check([
          aRule(
            'any',
            'note',
            found.map(({ entered, data, ...at }) => aHit({ at, entered, data })),
          ),
        ]);
        const kinds = found.map((hit) => `${hit.sheet} ${hit.column} ${hit.entered} ${hit.data}`);
        expect(findings).toHaveLength(new Set(kinds).size);
        expect(findings.map(({ count }) => count)).toEqual(
          findings.map((finding) => cellsOf(finding).length),
        );
      }),
    );
  });

  it('makes one finding of one wrong value copied down 10,000 rows', () => {
    const systems = Array.from({ length: 10_000 }, (_, at) => ({
      system: `SYS-${at}`,
      legacyScore: 45,
    }));
    const findings = check(
      cellsRules,
      exampleContext({ name: 'copied down', current: { tables: { systems } } }),
    );
    expect(findings).toMatchObject([
      { rule: 'within-bounds', sheet: 'Systems', cells: 'I5:I10004', count: 10_000, entered: '45' },
    ]);
    expect(findings[0]?.records).toHaveLength(100);
    expect(findings[0]?.records[99]).toBe('SYS-99');
  });

  it('keeps cells apart whose fix differs', () => {
    const hits = [1, 2].map((fix) => aHit({ at: { sheet: 'Systems', row: fix, column: 0 }, fix }));
    expect(check([aRule('any', 'note', hits)])).toMatchObject([
      { cells: 'A2', fix: 1 },
      { cells: 'A3', fix: 2 },
    ]);
  });

  it('gives no cells to what is about a whole sheet', () => {
    const whole = aHit({ at: { sheet: 'People' }, record: '' });
    expect(check([aRule('any', 'error', [whole])])).toMatchObject([
      { sheet: 'People', cells: '', count: 0, records: [] },
    ]);
  });

  it('names a record once, however many of its cells are found', () => {
    const hits = [4, 5].map((row) => aHit({ at: { sheet: 'Systems', row, column: 0 } }));
    expect(check([aRule('any', 'note', hits)])).toMatchObject([{ count: 2, records: ['SYS-01'] }]);
  });
});

describe('what follows from an error', () => {
  const errors = aRule('first', 'error', [aHit()]);
  const follows = aRule('second', 'error', [aHit()]);
  const restsOn = aRule('third', 'query', [
    aHit({
      at: { sheet: 'Systems', row: 4, column: 8 },
      also: [{ sheet: 'Systems', row: 4, column: 6 }],
    }),
  ]);

  it('is not said again of the same cell', () => {
    expect(idsOf(check([errors, follows]))).toEqual(['first']);
    expect(idsOf(check([follows, errors]))).toEqual(['second']);
  });

  it('is not said of a cell whose answer rests on it', () => {
    expect(idsOf(check([errors, restsOn]))).toEqual(['first']);
    expect(idsOf(check([restsOn, errors]))).toEqual(['third', 'first']);
  });

  it('is said of every other cell', () => {
    const elsewhere = aRule('second', 'error', [
      aHit({ at: { sheet: 'Systems', row: 5, column: 6 } }),
      aHit({ at: { sheet: 'Systems', row: 4, column: 7 } }),
      aHit({ at: { sheet: 'People', row: 4, column: 6 } }),
      aHit({ at: { sheet: 'Systems' } }),
    ]);
    expect(check([errors, elsewhere])).toHaveLength(5);
  });

  it('is one finding where a blank breaks three rules', () => {
    const context = exampleContext({
      name: 'a blank',
      current: { tables: { systems: [{ redRated: undefined }] } },
    });
    const blank = aHit({ at: { sheet: 'Systems', row: 4, column: 9 } });
    const others = ['a', 'b'].map((id) => aRule(id, 'error', [blank]));
    expect(check([...cellsRules, ...others], context)).toMatchObject([
      { rule: 'required-given', cells: 'J5', entered: '' },
    ]);
  });

  it('does not silence other cells of the same rule', () => {
    const twice = aRule('first', 'error', [aHit({ data: 'One.' }), aHit({ data: 'Two.' })]);
    expect(check([twice])).toHaveLength(2);
  });

  it.each<Severity>(['query', 'note'])('is said again after a %s', (severity) => {
    expect(idsOf(check([aRule('first', severity, [aHit()]), follows]))).toEqual([
      'first',
      'second',
    ]);
  });

  it('is said again after a whole sheet has an error', () => {
    const whole = aRule('first', 'error', [aHit({ at: { sheet: 'Systems' } })]);
    expect(idsOf(check([whole, follows]))).toEqual(['first', 'second']);
  });
});

describe('a rule on trial', () => {
  const tried = aRule('tried', 'error', [aHit()]);

  it('reports, silences nothing and stops nothing', () => {
    const findings = check([tried, aRule('later', 'error', [aHit()])], valid, ['tried']);
    expect(findings.map(({ rule, trial }) => [rule, trial])).toEqual([
      ['tried', true],
      ['later', false],
    ]);
    expect(findings.map(stopsReturn)).toEqual([false, true]);
  });

  it('is silenced as any other', () => {
    expect(idsOf(check([aRule('earlier', 'error', [aHit()]), tried], valid, ['tried']))).toEqual([
      'earlier',
    ]);
  });
});

describe('a reason', () => {
  const asks = aRule('asks', 'query', [
    aHit({ entered: '45' }),
    aHit({ entered: '45', record: 'SYS-02', at: { sheet: 'Systems', row: 5, column: 6 } }),
  ]);
  const why = 'Example: the count was made anew.';
  const written = (...reasons: { rule?: string; record?: string; answers?: string }[]) =>
    exampleContext({
      name: 'reasons',
      current: {
        tables: { reasons: reasons.map((each) => ({ rule: 'asks', reason: why, ...each })) },
      },
    });
  const accepted = (...answers: Partial<Answer>[]) =>
    exampleContext({
      name: 'accepted',
      lastVersion: {
        answers: answers.map((each) => ({
          rule: 'asks',
          record: 'SYS-01',
          entered: '45',
          reason: 'Example: accepted before.',
          ...each,
        })),
      },
    });
  const reasonsIn = (context: RuleContext, rule = asks) =>
    check([rule], context).map(({ cells, reason }) => [cells, reason]);

  it('answers for its record, which leaves the others a finding of their own', () => {
    expect(reasonsIn(written({ record: 'SYS-02' }))).toEqual([
      ['G5', undefined],
      ['G6', why],
    ]);
  });

  it('answers for all records at once', () => {
    expect(reasonsIn(written({ record: 'all' }))).toEqual([['G5:G6', why]]);
  });

  it('answers while the value that it explains stands', () => {
    expect(reasonsIn(written({ record: 'all', answers: '45' }))).toEqual([['G5:G6', why]]);
  });

  it('falls when the value changes', () => {
    expect(reasonsIn(written({ record: 'all', answers: '44' }))).toEqual([['G5:G6', undefined]]);
  });

  it('answers no other rule', () => {
    expect(reasonsIn(written({ record: 'all', rule: 'other' }))).toEqual([['G5:G6', undefined]]);
  });

  it('does not answer an error', () => {
    const errs = aRule('asks', 'error', [aHit()]);
    expect(reasonsIn(written({ record: 'all' }), errs)).toEqual([['G5', undefined]]);
  });

  it('is carried over from the last version while the value stands', () => {
    expect(reasonsIn(accepted({}))).toEqual([
      ['G5', 'Example: accepted before.'],
      ['G6', undefined],
    ]);
    expect(reasonsIn(accepted({ entered: '44' }))).toEqual([['G5:G6', undefined]]);
  });

  it('that is written again goes before the one accepted with the last version', () => {
    const both = { ...accepted({}), current: written({ record: 'all' }).current };
    expect(reasonsIn(both)).toEqual([['G5:G6', why]]);
  });

  it('that fell leaves the one accepted with the last version, if its value stands', () => {
    const both = {
      ...accepted({}),
      current: written({ record: 'SYS-01', answers: '44' }).current,
    };
    expect(reasonsIn(both)[0]).toEqual(['G5', 'Example: accepted before.']);
  });
});

/** The cells of a finding, as `Sheet!E73`. */
function cellsOf({ sheet, cells }: Finding): readonly string[] {
  return cells.split(',').flatMap((range) => {
    const [, letters = '', first, last = first] =
      /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
    const length = Number(last) - Number(first) + 1;
    return Array.from({ length }, (_, at) => `${sheet}!${letters}${Number(first) + at}`);
  });
}
