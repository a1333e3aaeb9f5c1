import fc from 'fast-check';
import { aContribution } from '../../test/builders/a-contribution';
import { aMeasure } from '../../test/builders/a-measure';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Period } from '../period/period';
import type { Contribution } from '../register/decision';
import type { Measure } from '../roadmap/measure';
import { contributionProgress } from './contribution-progress';
import type { Moment } from './moment';
import type { Observation } from './observation';
import { bestToWorst } from './status';
import { isJudged } from './is-judged';

const q2: Period = { year: 2023, quarter: 2 }; // 183 of 731 days gone
const q4: Period = { year: 2023, quarter: 4 }; // 366 of 731 days gone

const said = (change: Partial<Observation>) => [
  returnedObservations({ observations: [anObservation(change)] }),
];

function progress(
  change: {
    measure?: Partial<Measure>;
    contribution?: Partial<Contribution>;
    history?: ReturnType<typeof said>;
  } & Moment = {},
) {
  const { contribution = {}, history = said({}), measure = {}, ...moment } = change;
  return contributionProgress({
    measure: aMeasure(measure),
    contribution: aContribution(contribution),
    history,
    ...moment,
  });
}

function without(left: 'baseline' | 'target'): Contribution {
  const { baseline, target, ...rest } = aContribution();
  return left === 'baseline'
    ? { ...rest, ...(target !== undefined && { target }) }
    : { ...rest, ...(baseline && { baseline }) };
}

function withoutValue(): Observation {
  const { answer, evidence, measure } = anObservation();
  return { answer, evidence, measure };
}

const judgeAlone = (contribution: Contribution, change: Partial<Observation> = {}) =>
  contributionProgress({ measure: aMeasure(), contribution, history: said(change), period: q2 });

describe('contributionProgress', () => {
  it('is on track at 60 after 183 of 731 days from 50 to 90', () => {
    const { actual, expected, judgedOn, method, ratio, score, status } = progress({ period: q2 });
    expect({ judgedOn, method, status }).toEqual({
      judgedOn: '2023-09-30',
      method: 'linear',
      status: 'on track',
    });
    expect(ratio).toBeCloseTo(731 / 732, 12); // (10 / 40) ÷ (183 / 731)
    expect(score).toBeCloseTo((7.1429 * 731) / 732 - 4.2857, 9);
    expect(expected?.value).toBeCloseTo(50 + (40 * 183) / 731, 12);
    expect(actual).toEqual({
      answer: 'value',
      value: 60,
      date: '2023-09-30',
      period: q2,
      version: 1,
      receivedAt: '2023-10-16T11:30:00.000Z',
      evidence: { sheet: 'Measures', cells: 'E5' },
    });
  });

  it.each([
    [90, 'achieved'],
    [89.95, 'achieved'],
    [60, 'on track'],
    [59.5, 'behind'], // 9.5 / 40 ÷ 183 / 731 = 0.9487
    [57, 'behind'], // 0.6990
    [56, 'off track'], // 0.5992
    [50, 'off track'],
    [49.9, 'worsening'],
  ])('at %d is %s', (value, status) => {
    expect(progress({ history: said({ value }) }).status).toBe(status);
  });

  it('says what the growth method would say beside it', () => {
    // From 10 to 1,000 in two years, steady growth is at 31.6 after a quarter of them, the line at 258.
    const contribution = { baseline: { value: 10, date: '2023-03-31' }, target: 1000 };
    const history = said({ value: 35 });
    expect(progress({ contribution, history })).toMatchObject({
      status: 'off track',
      otherMethodStatus: 'on track',
    });
    expect(
      progress({ contribution: { ...contribution, method: 'growth' }, history }),
    ).toMatchObject({
      method: 'growth',
      status: 'on track',
      otherMethodStatus: 'off track',
    });
  });

  it.each(['not applicable', 'withheld'] as const)('says %s where the return says so', (answer) => {
    const { expected, score, status } = progress({ history: said({ answer }) });
    expect(status).toBe(answer);
    expect(score).toBeUndefined();
    expect(expected).toBeDefined();
  });

  it('is not returned where there is no return for the period, or it does not name the measure', () => {
    expect(progress({ period: q4 }).status).toBe('not returned');
    expect(progress({ period: q2, history: said({ measure: '16.other' }) }).status).toBe(
      'not returned',
    );
    expect(progress({ history: [] })).toMatchObject({ status: 'not returned', restated: [] });
    expect(progress({ history: [] }).judgedOn).toBeUndefined();
  });

  it('is not returned where the figure is blank, and not zero', () => {
    const history = [returnedObservations({ observations: [withoutValue()] })];
    expect(progress({ history }).status).toBe('not returned');
  });

  it('does not apply where there is nothing to count', () => {
    const ratio = { numerator: 'with a plan', denominator: 'red-rated' };
    const history = said({ numerator: 0, denominator: 0 });
    expect(progress({ measure: { ratio }, history }).status).toBe('not applicable');
  });

  it('takes only what is said of its own subject', () => {
    expect(progress({ contribution: { subject: 'pip' } }).status).toBe('not returned');
    const history = said({ subject: 'pip' });
    expect(progress({ contribution: { subject: 'pip' }, history }).status).toBe('on track');
    expect(progress({ history }).status).toBe('not returned');
  });

  it('has no baseline before it has no target, even where the value would do', () => {
    expect(judgeAlone(without('baseline'), { value: 95 }).status).toBe('no baseline');
    expect(judgeAlone(without('target')).status).toBe('no target');
    const zero = { measure: { zeroTargetMeansNone: true }, contribution: { target: 0 } };
    expect(progress(zero).status).toBe('no target');
  });

  it('has a trend and its score where there is no target', () => {
    const { score, trend } = judgeAlone(without('target'), { value: 51 });
    expect(trend?.level).toBe('substantial'); // 2 % in half a year
    expect(score).toBe(trend?.score);
  });

  it("is not yet due on the baseline's own date", () => {
    const baseline = { value: 50, date: '2023-09-30' };
    expect(progress({ contribution: { baseline }, history: said({ value: 95 }) }).status).toBe(
      'not yet due',
    );
  });

  it('keeps a judged rating apart from the status', () => {
    const judged = { rating: 'red', judge: 'judge-1', narrative: 'Late' } as const;
    const rated = progress({ history: said({ judged }) });
    expect(rated.status).toBe('on track');
    expect(rated.actual?.judged).toEqual(judged);
  });

  it('takes a rating alone for an answer where no figure is aimed at', () => {
    const judged = { rating: 'green', judge: 'judge-1', narrative: 'Done' } as const;
    const observations = [{ ...withoutValue(), judged }];
    const history = [returnedObservations({ observations })];
    const { id, measure, due } = aContribution();
    const narrative = aMeasure({ kind: 'narrative', unit: 'rating', target: 'not published' });
    const { actual, status } = contributionProgress({
      measure: narrative,
      contribution: { id, measure, due },
      history,
    });
    expect(status).toBe('no target');
    expect(actual?.judged?.rating).toBe('green');
  });

  it('cannot be judged by growth where the sign changes', () => {
    const contribution = { baseline: { value: -5, date: '2023-03-31' }, method: 'growth' } as const;
    const { otherMethodStatus, status } = progress({ contribution });
    expect(status).toBe('cannot be judged');
    expect(otherMethodStatus).toBe('on track');
  });
});

describe('the due date', () => {
  const history = said({ value: 60 });

  it('is missed once it is past, by the as-at day and not by the day of the value', () => {
    const contribution = { due: '2023-12-31' };
    expect(progress({ contribution, history, asAt: '2023-12-31' }).status).not.toBe('missed');
    expect(progress({ contribution, history, asAt: '2024-01-01' }).status).toBe('missed');
  });

  it('is missed where the value of that very day does not meet the target', () => {
    const contribution = { due: '2023-09-30' };
    expect(progress({ contribution, history, period: q2 }).status).toBe('missed');
    expect(progress({ contribution, history: said({ value: 90 }), period: q2 }).status).toBe(
      'achieved',
    );
  });
});

describe('a step', () => {
  const measure = {
    kind: 'milestone',
    method: 'step',
    comparison: 'by date',
    unit: 'yes or no',
    decimals: 0,
  } as const;
  const step = (change: Partial<Observation>, due = '2025-03-31', asAt = '2023-10-31') => {
    const { id, measure: about } = aContribution();
    const contribution: Contribution = { id, measure: about, target: 1, due };
    return contributionProgress({
      measure: aMeasure(measure),
      contribution,
      history: said(change),
      asAt,
    });
  };

  it('is not yet due before its date, and needs no baseline', () => {
    expect(step({ value: 0 })).toMatchObject({ status: 'not yet due', method: 'step' });
  });

  it('is achieved when it is taken, and scores 5', () => {
    expect(step({ value: 1, on: '2023-09-01' })).toMatchObject({ status: 'achieved', score: 5 });
  });

  it('is missed when its date is past, and has no R, score, other method or expected value', () => {
    const missed = step({ value: 0 }, '2023-04-30');
    expect(missed.status).toBe('missed');
    for (const none of ['ratio', 'score', 'otherMethodStatus', 'expected']) {
      expect(missed).not.toHaveProperty(none);
    }
  });

  it('stays missed where it was taken too late', () => {
    expect(step({ value: 1, on: '2023-05-01' }, '2023-04-30').status).toBe('missed');
    expect(step({ value: 1, on: '2023-04-30' }, '2023-04-30').status).toBe('achieved');
  });
});

describe('as at a date', () => {
  const first = returnedObservations();
  const second = returnedObservations({
    version: 2,
    receivedAt: '2023-11-20T00:00:00.000Z',
    observations: [anObservation({ value: 55 })],
  });
  const later = returnedObservations({
    period: q4,
    receivedAt: '2024-04-12T09:00:00.000Z',
    observations: [anObservation({ value: 75 })],
  });
  const history = [later, second, first];

  it.each([
    ['2023-10-15', undefined, 0],
    ['2023-10-16', 60, 0],
    ['2023-11-19', 60, 0],
    ['2023-11-20', 55, 1],
    ['2024-04-12', 75, 1],
  ])('%s knows the value %j', (asAt, value, restatements) => {
    const { actual, judgedOn, restated } = progress({ history, asAt });
    expect(actual?.value).toBe(value);
    expect(judgedOn).toBe(asAt);
    expect(restated).toHaveLength(restatements);
  });

  it('shows what a later version changed', () => {
    expect(progress({ history, period: q2 })).toMatchObject({
      actual: { value: 55, version: 2 },
      restated: [
        { period: q2, version: 2, receivedAt: '2023-11-20T00:00:00.000Z', from: 60, to: 55 },
      ],
    });
  });

  it('keeps the period that is asked for, as it was known then', () => {
    expect(progress({ history, period: q2, asAt: '2023-11-01' })).toMatchObject({
      actual: { value: 60 },
      judgedOn: '2023-09-30',
      restated: [],
    });
  });

  it('does not fall back on a version that was superseded by one without the measure', () => {
    const emptied = { ...second, observations: [] };
    const { restated, status } = progress({ history: [first, emptied], period: q2 });
    expect(status).toBe('not returned');
    expect(restated).toMatchObject([{ from: 60, to: 'not returned' }]);
  });

  it('shows A-B-A as two restatements', () => {
    const third = { ...first, version: 3, receivedAt: '2023-12-01T09:00:00.000Z' };
    const changes = progress({ history: [first, second, third] }).restated;
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      [60, 55],
      [55, 60],
    ]);
  });

  const day = fc.integer({ min: 0, max: 900 }).map((days) => {
    return new Date(Date.UTC(2023, 3, 1) + days * 86_400_000).toISOString();
  });
  const returns = fc.array(
    fc.record({
      receivedAt: day,
      quarter: fc.constantFrom<Period['quarter']>(1, 2, 3, 4),
      version: fc.integer({ min: 1, max: 3 }),
      value: fc.double({ min: 0, max: 100, noNaN: true }),
    }),
    { maxLength: 12 },
  );

  it('never changes its answer when newer facts arrive', () => {
    fc.assert(
      fc.property(returns, day, (given, moment) => {
        const asAt = moment.slice(0, 10);
        const all = given.map(({ quarter, receivedAt, value, version }) =>
          returnedObservations({
            period: { year: 2023, quarter },
            version,
            receivedAt,
            observations: [anObservation({ value })],
          }),
        );
        const then = all.filter(({ receivedAt }) => receivedAt.slice(0, 10) <= asAt);
        expect(progress({ history: all, asAt })).toEqual(progress({ history: then, asAt }));
      }),
    );
  });
});

describe('more of the way', () => {
  const rank = (value: number, contribution: Partial<Contribution>, measure: Partial<Measure>) => {
    const { status } = progress({ contribution, measure, history: said({ value }) });
    return isJudged(status) ? bestToWorst.indexOf(status) : NaN;
  };
  const value = fc.double({ min: 1, max: 100, noNaN: true });

  it.each(['linear', 'growth'] as const)('is never a worse status by the %s method', (method) => {
    fc.assert(
      fc.property(value, value, value, value, (from, target, one, other) => {
        const rising = { baseline: { value: from, date: '2023-03-31' }, target, method };
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(rank(high, rising, {})).toBeLessThanOrEqual(rank(low, rising, {}));

        const falling = { comparison: 'at most', desired: 'down' } as const;
        expect(rank(low, rising, falling)).toBeLessThanOrEqual(rank(high, rising, falling));
      }),
    );
  });
});
