import { aMeasure } from '../../test/builders/a-measure';
import { aContribution } from '../../test/builders/a-contribution';
import { readReference } from '../../test/read-reference';
import type { DatedValue } from '../register/target';
import type { Actual } from './actual-of';
import { judge } from './judge';
import { scoreOf } from './score-of';
import { trend } from './trend';

// Canadian Indicator Framework for the Sustainable Development Goals, Statistics Canada, 21 July 2026.
type Row = ReadonlyMap<string, string>;
const rows = readReference('ca_cif_progress_2026-07-21.csv');
const text = (row: Row, name: string) => row.get(name) ?? '';
const figure = (row: Row, name: string) =>
  text(row, name) === '' ? undefined : Number(text(row, name));

interface Series {
  readonly row: Row;
  readonly baseline: DatedValue;
  readonly actual: DatedValue;
}

function seriesOf(row: Row): Series | undefined {
  const base = figure(row, 'base_value');
  const current = figure(row, 'current_value');
  if (base === undefined || current === undefined) return undefined;
  const day = (name: string) => `${Number(text(row, name))}-12-31`;
  const baseline = { value: base, date: day('base_year') };
  const actual = { value: current, date: day('current_year') };
  return baseline.date < actual.date ? { row, baseline, actual } : undefined;
}

const words: Readonly<Record<string, string>> = {
  achieved: 'target_achieved',
  'on track': 'substantial_progress',
  behind: 'moderate_progress',
  'off track': 'limited_progress',
  worsening: 'deterioration',
  substantial: 'substantial_progress',
  moderate: 'moderate_progress',
  limited: 'limited_progress',
  deterioration: 'deterioration',
};

function ours({ row, baseline, actual }: Series) {
  const limit = figure(row, 'limit');
  const desired = text(row, 'direction') === '1' ? 'up' : 'down';
  // The published statuses compare unrounded: as many decimals as a number has.
  const measure = aMeasure({
    method: 'growth',
    comparison: desired === 'up' ? 'at least' : 'at most',
    desired,
    decimals: 15,
    ...(limit !== undefined && { limit }),
  });
  const target = figure(row, 'target');
  if (target === undefined) {
    const going = trend(measure, baseline, actual);
    return { value: going?.growth, status: words[going?.level ?? ''], score: going?.score };
  }

  const due = `${Number(text(row, 'target_year'))}-12-31`;
  const contribution = aContribution({ baseline, target, due, method: 'growth' });
  const question = { measure, contribution, actual: standing(actual), judgedOn: actual.date };
  const { ratio, status } = judge({ ...question, method: 'growth' });
  const linear = judge({ ...question, method: 'linear' }).status;
  return {
    value: ratio,
    status: words[status],
    score: scoreOf(status, ratio, undefined),
    linear: words[linear],
  };
}

function standing({ date, value }: DatedValue): Actual {
  const period = { year: Number(date.slice(0, 4)), quarter: 3 } as const;
  const evidence = { sheet: 'Series', cells: 'F2' };
  return {
    answer: 'value',
    value,
    date,
    period,
    version: 1,
    receivedAt: `${date}T12:00:00Z`,
    evidence,
  };
}

const judgeable = rows.flatMap((row) => seriesOf(row) ?? []);

describe('the published series', () => {
  it('are 132, of which 125 can be judged: 39 with a target and 86 without', () => {
    expect(rows.filter((row) => text(row, 'series') !== '')).toHaveLength(132);
    expect(judgeable).toHaveLength(125);
    expect(judgeable.filter(({ row }) => figure(row, 'target') !== undefined)).toHaveLength(39);
  });

  it('cannot be judged where there is one year only (6), no value (1) or no series (4)', () => {
    const unjudged = rows.filter((row) => seriesOf(row) === undefined);
    const named = unjudged.filter((row) => text(row, 'series') !== '');
    const oneYear = named.filter((row) => text(row, 'current_year') === text(row, 'base_year'));
    expect(unjudged.map((row) => text(row, 'progress_value'))).toEqual(Array(11).fill(''));
    expect(oneYear).toHaveLength(6);
    expect(named.filter((row) => text(row, 'current_value') === '')).toHaveLength(1);
    expect(named).toHaveLength(7);
  });

  it.each(judgeable.map((series) => [text(series.row, 'series'), series] as const))(
    'is reproduced for %s',
    (_, series) => {
      const { score, status, value } = ours(series);
      expect(status).toBe(text(series.row, 'status'));
      expect(value).toBeDefined();
      expect(Math.abs((value ?? NaN) - Number(text(series.row, 'progress_value')))).toBeLessThan(
        1e-9,
      );
      expect(Math.abs((score ?? NaN) - Number(text(series.row, 'score')))).toBeLessThan(1e-9);
    },
  );

  it('never ease the fall of a value by its natural limit: only rising series have one', () => {
    const limited = rows.filter((row) => text(row, 'limit') !== '');
    expect(limited.length).toBeGreaterThan(0);
    expect(limited.filter((row) => text(row, 'direction') !== '1')).toEqual([]);
  });

  it('are judged otherwise by the linear method for 6 of the 39 with a target', () => {
    const differing = judgeable.filter((series) => {
      const { linear, status } = ours(series);
      return linear !== undefined && linear !== status;
    });
    expect(differing.map(({ row }) => text(row, 'series'))).toEqual([
      '1-1-1',
      '12-1-1',
      '14-1-1',
      '3-14-1',
      '6-1-1',
      '9-6-1',
    ]);
  });
});
