import { aContribution } from '../../test/builders/a-contribution';
import { aMeasure } from '../../test/builders/a-measure';
import { anObservation } from '../../test/builders/an-observation';
import { progressOf } from '../../test/builders/progress-of';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Contribution } from '../register/decision';
import { contributionProgress } from './contribution-progress';
import type { Observation } from './observation';

const q2 = { year: 2023, quarter: 2 } as const;

describe('the due date', () => {
  const says = { value: 60 };

  it('is missed once it is past, by the as-at day and not by the day of the value', () => {
    const contribution = { due: '2023-12-31' };
    expect(progressOf({ contribution, says, asAt: '2023-12-31' }).status).not.toBe('missed');
    expect(progressOf({ contribution, says, asAt: '2024-01-01' }).status).toBe('missed');
  });

  it('is missed where the value of that very day does not meet the target', () => {
    const contribution = { due: '2023-09-30' };
    expect(progressOf({ contribution, says, period: q2 }).status).toBe('missed');
    expect(progressOf({ contribution, says: { value: 90 }, period: q2 }).status).toBe('achieved');
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
      history: [returnedObservations({ observations: [anObservation(change)] })],
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
