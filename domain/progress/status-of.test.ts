import { bestToWorst, type Status } from './status';
import { isJudged } from './is-judged';
import { statusOf } from './status-of';
import { statusTable, type StatusFacts } from './status-table';

const noRatio: StatusFacts = {
  answer: 'value',
  baseline: 'recorded',
  target: 'set',
  time: 'running',
  method: 'linear',
  meets: false,
};

const judgeable: StatusFacts = { ...noRatio, ratio: 1 };
const nothing: StatusFacts = {
  ...noRatio,
  answer: 'not returned',
  baseline: 'missing',
  target: 'none',
  time: 'over',
};

/** For each status the facts that give it, worst case first: everything below it in the table holds too. */
const examples: Readonly<Record<Status, readonly StatusFacts[]>> = {
  'not applicable': [{ ...nothing, answer: 'not applicable' }],
  withheld: [{ ...nothing, answer: 'withheld' }],
  'not returned': [nothing],
  'no baseline': [
    { ...nothing, answer: 'value' },
    { ...judgeable, baseline: 'missing', meets: true },
  ],
  'no target': [
    { ...nothing, answer: 'value', baseline: 'recorded' },
    { ...nothing, answer: 'value', baseline: 'not needed' },
  ],
  'not yet due': [
    { ...noRatio, time: 'not begun', meets: true },
    { ...noRatio, method: 'step', baseline: 'not needed' },
  ],
  achieved: [
    { ...judgeable, meets: true, ratio: -1 },
    { ...judgeable, meets: true, time: 'over' },
    { ...noRatio, meets: true, method: 'step' },
  ],
  missed: [
    { ...judgeable, time: 'over', ratio: 2 },
    { ...noRatio, time: 'over', method: 'step' },
  ],
  'on track': [
    judgeable,
    { ...judgeable, ratio: 0.95 },
    { ...judgeable, ratio: 0.9499999999999999 },
  ],
  behind: [
    { ...judgeable, ratio: 0.9499 },
    { ...judgeable, ratio: 0.6 },
  ],
  'off track': [
    { ...judgeable, ratio: 0.5999 },
    { ...judgeable, ratio: 0 },
    { ...judgeable, ratio: -0 },
  ],
  worsening: [{ ...judgeable, ratio: -0.0001 }],
  'cannot be judged': [noRatio],
};

describe('the status table', () => {
  it('has the statuses in the order in which they are tried', () => {
    expect(statusTable.map(({ status }) => status)).toEqual([
      'not applicable',
      'withheld',
      'not returned',
      'no baseline',
      'no target',
      'not yet due',
      'achieved',
      'missed',
      'on track',
      'behind',
      'off track',
      'worsening',
      'cannot be judged',
    ]);
  });

  it.each(statusTable)('says when it is $status', ({ status, when }) => {
    expect(when).not.toBe('');
    for (const facts of examples[status]) expect(statusOf(facts)).toBe(status);
  });

  it('judges exactly the statuses that are ordered from best to worst', () => {
    const judged = statusTable.map(({ status }) => status).filter(isJudged);
    expect(judged.toSorted()).toEqual(bestToWorst.toSorted());
  });
});
