import { addWorkingDays } from './add-working-days';
import { version4 } from './controls/version-4';
import { version5 } from './controls/version-5';
import { serviceLevelClock } from './service-level-clock';

// A Friday.
const submittedOn = '2024-11-01';

function statesOn(today: string, done = {}) {
  const clock = serviceLevelClock(version4.serviceLevels, { submittedOn, ...done }, today);
  if ('notPublished' in clock) throw new Error('Version 4 publishes its service levels');
  return clock.map(({ state }) => state);
}

describe('working days', () => {
  it.each([
    ['2024-11-01', 0, '2024-11-01'],
    ['2024-11-01', 2, '2024-11-05'],
    ['2024-11-02', 1, '2024-11-04'],
    ['2024-11-01', 7, '2024-11-12'],
  ])('after %s, %i of them, it is %s', (day, days, expected) => {
    expect(addWorkingDays(day, days)).toBe(expected);
  });
});

describe('the service levels of a case', () => {
  it('are 2 and 7 working days and 28 days, under version 4', () => {
    const clock = serviceLevelClock(version4.serviceLevels, { submittedOn }, submittedOn);
    expect(clock).toMatchObject([
      { due: '2024-11-05' },
      { due: '2024-11-12' },
      { due: '2024-11-29' },
    ]);
  });

  it('are due until their day is over', () => {
    expect(statesOn('2024-11-05')).toEqual(['due', 'due', 'due']);
    expect(statesOn('2024-11-06')).toEqual(['late', 'due', 'due']);
    expect(statesOn('2024-11-30')).toEqual(['late', 'late', 'late']);
  });

  it('are kept by what was done in time, and by any later step', () => {
    expect(
      statesOn('2025-01-01', { acknowledgedOn: '2024-11-04', decidedOn: '2024-11-29' }),
    ).toEqual(['kept', 'late', 'kept']);
    expect(statesOn('2024-11-06', { decidedOn: '2024-11-04' })).toEqual(['kept', 'kept', 'kept']);
  });

  it('are not published for version 5', () => {
    expect(serviceLevelClock(version5.serviceLevels, { submittedOn }, '2024-11-06')).toHaveProperty(
      'notPublished',
    );
  });
});
