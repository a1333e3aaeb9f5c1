import type { CaseStanding } from './case-standing';
import { isUndecided, nextPromise } from './next-promise';
import { serviceLevelClock } from './service-level-clock';

const levels = {
  acknowledgeWorkingDays: 2,
  furtherInformationWorkingDays: 7,
  decisionCalendarDays: 28,
  queryWorkingDays: 3,
};
const nextOf = (standing: CaseStanding, today = '2022-06-20') =>
  nextPromise({ standing, clock: serviceLevelClock(levels, standing, today) });
const submitted: CaseStanding = { state: 'submitted', submittedOn: '2022-06-06' };

describe('the next promise on a case', () => {
  it('is the one that falls due first and is not done', () => {
    expect(nextOf(submitted)).toEqual({ promise: 'acknowledge', due: '2022-06-08', state: 'late' });
    const acknowledged = {
      ...submitted,
      state: 'acknowledged',
      acknowledgedOn: '2022-06-30',
    } as const;
    expect(nextOf(acknowledged)?.promise).toBe('ask for further information');
    const asked = {
      ...submitted,
      state: 'waiting for information',
      askedOn: '2022-06-10',
    } as const;
    expect(nextOf(asked)).toEqual({ promise: 'decide', due: '2022-07-04', state: 'due' });
  });

  it('is none for a draft, a decided case or a superseded one, even where one was kept late', () => {
    expect(nextOf({ ...submitted, state: 'draft' })).toBeUndefined();
    expect(nextOf({ ...submitted, state: 'superseded' })).toBeUndefined();
    expect(
      nextOf({ ...submitted, state: 'approved', decidedOn: '2023-01-01' }, '2023-02-01'),
    ).toBeUndefined();
  });

  it('is none where the service levels are not published, which makes no case decided', () => {
    const clock = { notPublished: true, source: 'https://example.gov.uk' } as const;
    expect(nextPromise({ standing: submitted, clock })).toBeUndefined();
    expect(isUndecided(submitted)).toBe(true);
  });
});
