import { aContribution } from '../../test/builders/a-contribution';
import { aMeasure } from '../../test/builders/a-measure';
import { anObservation } from '../../test/builders/an-observation';
import { progressOf } from '../../test/builders/progress-of';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Period } from '../period/period';
import type { Contribution } from '../register/decision';
import { contributionProgress } from './contribution-progress';
import type { Observation } from './observation';

const q2: Period = { year: 2023, quarter: 2 }; // 183 of 731 days gone
const q4: Period = { year: 2023, quarter: 4 }; // 366 of 731 days gone

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
  contributionProgress({
    measure: aMeasure(),
    contribution,
    history: [returnedObservations({ observations: [anObservation(change)] })],
    period: q2,
  });

describe('contributionProgress', () => {
  it('is on track at 60 after 183 of 731 days from 50 to 90', () => {
    const { actual, expected, judgedOn, method, ratio, score, status } = progressOf({ period: q2 });
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
    expect(progressOf({ says: { value } }).status).toBe(status);
  });

  it('says what the growth method would say beside it', () => {
    // From 10 to 1,000 in two years, steady growth is at 31.6 after a quarter of them, the line at 258.
    const contribution = { baseline: { value: 10, date: '2023-03-31' }, target: 1000 };
    const says = { value: 35 };
    expect(progressOf({ contribution, says })).toMatchObject({
      status: 'off track',
      otherMethodStatus: 'on track',
    });
    expect(progressOf({ contribution: { ...contribution, method: 'growth' }, says })).toMatchObject(
      {
        method: 'growth',
        status: 'on track',
        otherMethodStatus: 'off track',
      },
    );
  });

  it.each(['not applicable', 'withheld'] as const)('says %s where the return says so', (answer) => {
    const { expected, score, status } = progressOf({ says: { answer } });
    expect(status).toBe(answer);
    expect(score).toBeUndefined();
    expect(expected).toBeDefined();
  });

  it('is not returned where there is no return for the period, or it does not name the measure', () => {
    expect(progressOf({ period: q4 }).status).toBe('not returned');
    expect(progressOf({ period: q2, says: { measure: '16.other' } }).status).toBe('not returned');
    expect(progressOf({ history: [] })).toMatchObject({ status: 'not returned', restated: [] });
    expect(progressOf({ history: [] }).judgedOn).toBeUndefined();
  });

  it('is not returned where the figure is blank, and not zero', () => {
    const history = [returnedObservations({ observations: [withoutValue()] })];
    expect(progressOf({ history }).status).toBe('not returned');
  });

  it('does not apply where there is nothing to count', () => {
    const ratio = { numerator: 'with a plan', denominator: 'red-rated' };
    const says = { numerator: 0, denominator: 0 };
    expect(progressOf({ measure: { ratio }, says }).status).toBe('not applicable');
  });

  it('takes only what is said of its own subject', () => {
    expect(progressOf({ contribution: { subject: 'pip' } }).status).toBe('not returned');
    const says = { subject: 'pip' };
    expect(progressOf({ contribution: { subject: 'pip' }, says }).status).toBe('on track');
    expect(progressOf({ says }).status).toBe('not returned');
  });

  it('has no baseline before it has no target, even where the value would do', () => {
    expect(judgeAlone(without('baseline'), { value: 95 }).status).toBe('no baseline');
    expect(judgeAlone(without('target')).status).toBe('no target');
    const zero = { measure: { zeroTargetMeansNone: true }, contribution: { target: 0 } };
    expect(progressOf(zero).status).toBe('no target');
  });

  it('has a trend and its score where there is no target', () => {
    const { score, trend } = judgeAlone(without('target'), { value: 51 });
    expect(trend?.level).toBe('substantial'); // 2 % in half a year
    expect(score).toBe(trend?.score);
  });

  it("is not yet due on the baseline's own date", () => {
    const baseline = { value: 50, date: '2023-09-30' };
    expect(progressOf({ contribution: { baseline }, says: { value: 95 } }).status).toBe(
      'not yet due',
    );
  });

  it('cannot be judged by growth where the sign changes', () => {
    const contribution = { baseline: { value: -5, date: '2023-03-31' }, method: 'growth' } as const;
    const { otherMethodStatus, status } = progressOf({ contribution });
    expect(status).toBe('cannot be judged');
    expect(otherMethodStatus).toBe('on track');
  });
});
