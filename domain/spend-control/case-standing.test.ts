import { aCase } from '../../test/builders/a-case';
import { aDecision } from '../../test/builders/a-decision';
import type { CaseEvent } from './case-event';
import { caseStanding } from './case-standing';

const nothing = { revisions: [aCase()], events: [], decisions: [], superseded: false };

function event(step: CaseEvent['step'], day: string): CaseEvent {
  const { organisation, reference } = aCase();
  const receivedAt = `${day}T12:00:00.000Z`;
  return { reference, organisation, step, by: 'assessor@co', byOrganisation: 'co', receivedAt };
}

describe('where a case stands', () => {
  it('is a draft until a revision is submitted, and the clock begins then', () => {
    const draft = aCase({ state: 'draft', receivedAt: '2024-10-01T10:00:00.000Z' });
    const submitted = aCase({ revision: 2 });
    expect(caseStanding({ ...nothing, revisions: [draft] }).state).toBe('draft');
    expect(caseStanding({ ...nothing, revisions: [submitted, draft] })).toEqual({
      state: 'submitted',
      submittedOn: '2024-11-01',
    });
  });

  it('waits for information from when it is asked for until it is given', () => {
    const asked = [event('information asked', '2024-11-06'), event('acknowledged', '2024-11-04')];
    expect(caseStanding({ ...nothing, events: asked })).toEqual({
      state: 'waiting for information',
      submittedOn: '2024-11-01',
      acknowledgedOn: '2024-11-04',
      askedOn: '2024-11-06',
    });
    const given = [...asked, event('information given', '2024-11-08')];
    expect(caseStanding({ ...nothing, events: given }).state).toBe('acknowledged');
  });

  it('is what was decided last, by the day of the first decision', () => {
    const decisions = [
      aDecision({ sequence: 2, outcome: 'withdrawn', decidedOn: '2024-12-24' }),
      aDecision({ decidedOn: '2024-11-20' }),
    ];
    expect(caseStanding({ ...nothing, decisions })).toMatchObject({
      state: 'withdrawn',
      decidedOn: '2024-11-20',
    });
  });

  it('is superseded where another case takes its place', () => {
    expect(caseStanding({ ...nothing, superseded: true }).state).toBe('superseded');
  });
});
