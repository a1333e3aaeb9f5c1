import fc from 'fast-check';
import { aMeasure } from '../../test/builders/a-measure';
import { anObservation } from '../../test/builders/an-observation';
import { readReference } from '../../test/read-reference';
import type { Comparison } from '../roadmap/measure';
import { figureOf } from './figure-of';
import { meetsTarget } from './meets-target';
import { targetOf } from './target-of';

describe('meetsTarget', () => {
  it.each<[Comparison, number, boolean]>([
    ['at least', 90, true],
    ['at least', 89.95, true],
    ['at least', 89.94, false],
    ['greater than', 90, false],
    ['greater than', 90.04, false],
    ['greater than', 90.05, true],
    ['at most', 90.04, true],
    ['at most', 90.05, false],
    ['less than', 89.95, false],
    ['less than', 89.94, true],
    ['is', 90.04, true],
    ['is', 90.05, false],
  ])(
    'compares by %s after rounding to one decimal: %d against 90 is %j',
    (comparison, value, met) => {
      expect(meetsTarget(aMeasure({ comparison }), { value }, { value: 90 })).toBe(met);
    },
  );

  it('does not round the target', () => {
    expect(meetsTarget(aMeasure({ decimals: 0 }), { value: 89.6 }, { value: 90.4 })).toBe(false);
  });

  const milestone = aMeasure({ comparison: 'by date', decimals: 0 });
  const byApril = { value: 1, due: '2023-04-30' };

  it.each([
    [{ value: 1, on: '2023-04-30' }, true],
    [{ value: 1, on: '2023-05-01' }, false],
    [{ value: 1 }, true],
    [{ value: 0, on: '2023-04-01' }, false],
  ])('takes a milestone %j for met by 30 April 2023: %j', (reached, met) => {
    expect(meetsTarget(milestone, reached, byApril)).toBe(met);
  });

  it('does not mind the date where the comparison is not by date', () => {
    const late = { value: 91, on: '2024-01-01' };
    expect(meetsTarget(aMeasure(), late, { value: 90, due: '2023-04-30' })).toBe(true);
  });

  it('meets "at least" exactly where it does not meet "less than"', () => {
    const values = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (value, target) => {
        const by = (comparison: Comparison) =>
          meetsTarget(aMeasure({ comparison }), { value }, { value: target });
        expect(by('at least')).toBe(!by('less than'));
        expect(by('at most')).toBe(!by('greater than'));
        expect(by('is')).toBe(by('at least') && by('at most'));
      }),
    );
  });
});

describe("the Government of Canada's truth table of targets met", () => {
  const standard = aMeasure({
    comparison: 'at least',
    ratio: { numerator: 'outputs on time', denominator: 'outputs' },
    zeroTargetMeansNone: true,
  });
  const rows = readReference('ca_target_met_truth_table.csv');
  const read = (row: ReadonlyMap<string, string>, name: string) => {
    const text = row.get(name);
    return text === undefined || text === 'blank' ? undefined : Number(text);
  };

  it('has 13 rows', () => {
    expect(rows).toHaveLength(13);
  });

  it.each(rows.map((row, index) => [index + 1, row] as const))(
    'is reproduced in row %i',
    (_, row) => {
      const numerator = read(row, 'volume_meeting_target');
      const denominator = read(row, 'total_volume');
      const share = read(row, 'target');
      const figure = figureOf(
        standard,
        anObservation({
          ...(numerator !== undefined && { numerator }),
          ...(denominator !== undefined && { denominator }),
        }),
      );
      const target = targetOf(standard, share === undefined ? undefined : share * 100);
      const said =
        figure === undefined || target === undefined
          ? 'NA'
          : meetsTarget(standard, { value: figure }, { value: target })
            ? 'Y'
            : 'N';

      const performance = read(row, 'performance');
      expect(figure).toBe(performance === undefined ? undefined : performance * 100);
      expect(said).toBe(row.get('target_met'));
    },
  );
});

describe('targetOf', () => {
  it('keeps a target of zero where zero is a target', () => {
    expect(targetOf(aMeasure(), 0)).toBe(0);
    expect(targetOf(aMeasure({ zeroTargetMeansNone: true }), 0)).toBeUndefined();
    expect(targetOf(aMeasure({ zeroTargetMeansNone: true }), 1)).toBe(1);
  });

  it('is none for a measure that takes a judged rating, whatever was entered', () => {
    expect(targetOf(aMeasure({ unit: 'rating' }), 2)).toBeUndefined();
  });
});

describe('figureOf', () => {
  const rate = aMeasure({ ratio: { numerator: 'vacancies', denominator: 'posts' } });

  it('works a percentage out, whatever value was typed', () => {
    const typed = anObservation({ value: 99, numerator: 1799, denominator: 2000 });
    expect(figureOf(rate, typed)).toBe(89.95);
  });

  it('works an average out in its own unit', () => {
    const observation = anObservation({ numerator: 450, denominator: 12 });
    expect(figureOf({ ...rate, unit: 'days' }, observation)).toBe(37.5);
  });

  it('does not take a typed percentage for one', () => {
    expect(figureOf(rate, anObservation({ value: 99 }))).toBeUndefined();
  });

  it('has none where the value is withheld', () => {
    expect(figureOf(aMeasure(), anObservation({ answer: 'withheld', value: 3 }))).toBeUndefined();
  });
});
