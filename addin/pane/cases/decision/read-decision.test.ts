import {
  anEmptyDraft,
  withCondition,
  withContribution,
  type ContributionDraft,
  type DecisionDraft,
} from './decision-draft';
import { readDecision } from './read-decision';

const one = { organisation: 'dwp', reference: 'DWP-2024-001', title: 'Made up for a test' };
const approved: DecisionDraft = {
  ...anEmptyDraft('2023-11-06'),
  outcome: 'approved',
  approved: '100',
};
const read = (draft: DecisionDraft) => readDecision(draft, one, 3);
const faultsIn = (draft: DecisionDraft) => {
  const said = read(draft);
  return said.decision ? [] : Object.keys(said.faults);
};
const contributing = (fields: Partial<ContributionDraft>): DecisionDraft => {
  const draft = withContribution(approved);
  const valid = { measure: '18.vacancy-rate', target: '10', due: '2025-03-31' };
  const contributions = draft.contributions.map((each) => ({ ...each, ...valid, ...fields }));
  return { ...draft, contributions };
};
const contribution = (fields: Partial<ContributionDraft>) =>
  read(contributing(fields)).decision?.contributions[0];

describe('a decision that was typed', () => {
  it('follows the last, and approves nothing where it does not approve', () => {
    expect(read(approved).decision).toMatchObject({ approved: 100_00, sequence: 3 });
    const typed = withContribution(withCondition(approved, 'A plan'));
    const none = { approved: 0, conditions: [], contributions: [] };
    expect(read({ ...typed, outcome: 'not approved' }).decision).toMatchObject(none);
  });

  it('has conditions only where it approves with conditions, and then at least one', () => {
    const typed = withCondition(approved, '');
    expect(read({ ...typed, outcome: 'approved' }).decision?.conditions).toEqual([]);
    expect(faultsIn(typed)).toEqual(['C1.text', 'C1.owner', 'C1.due']);
    expect(faultsIn({ ...approved, outcome: 'approved with conditions' })).toEqual(['conditions']);
  });

  it('needs an outcome and a day', () => {
    expect(faultsIn(anEmptyDraft(''))).toEqual(['outcome', 'decidedOn']);
  });

  it('numbers what is added after the last, whatever was removed', () => {
    const three = ['a', 'b', 'c'].reduce(withCondition, approved);
    const without = { ...three, conditions: three.conditions.slice(1) };
    expect(withCondition(without, 'd').conditions.map(({ id }) => id)).toEqual(['C2', 'C3', 'C4']);
  });
});

describe('a contribution that was typed', () => {
  it('has its figures in the unit of the measure, and a share as a part of 1', () => {
    const baseline = { baseline: '18 %', baselineDate: '2023-06-30' };
    expect(contribution({ ...baseline, share: '25' })).toMatchObject({
      baseline: { value: 18, date: '2023-06-30' },
      share: 0.25,
      target: 10,
    });
    const money = { measure: '15.pay-reform-savings', target: '£1,000.50' };
    expect(contribution(money)?.target).toBe(1_000_50);
  });

  it.each<[string, Partial<ContributionDraft>]>([
    ['baseline', { baseline: '18' }],
    ['baseline', { baselineDate: '2023-06-30' }],
    ['baseline', { baseline: 'many', baselineDate: '2023-06-30' }],
    ['share', { share: '0' }],
    ['share', { share: '101' }],
    ['target', { target: '' }],
    ['due', { due: '' }],
    ['subject', { measure: '1.digital-adoption', subject: ' ' }],
    ['measure', { measure: '' }],
  ])('is told what is wrong with its %s: %j', (field, fields) => {
    expect(faultsIn(contributing(fields))).toEqual([`K1.${field}`]);
  });

  it('has no target where the measure takes a rating, and no method where it is a step', () => {
    const rated = contribution({ measure: '14.sustainability', target: '' });
    expect(rated).toEqual({ id: 'K1', measure: '14.sustainability', due: '2025-03-31' });
    const step = { measure: '12.mobile-app-strategy', method: 'growth', target: '1' } as const;
    expect(contribution(step)).toMatchObject({ target: 1 });
    expect(contribution(step)).not.toHaveProperty('method');
    expect(contribution({ method: 'growth' })?.method).toBe('growth');
  });
});
