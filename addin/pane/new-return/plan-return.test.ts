import { form } from '#domain/form/edition-2022-25-1/form';
import { readForCheck } from '#domain/rules/read-for-check';
import { aDecision } from '../../../test/builders/a-decision';
import { aLaidOutReturn } from '../../../test/builders/a-laid-out-return';
import { aTarget } from '../../../test/builders/a-target';
import { planReturn } from './plan-return';

const period = { year: 2023, quarter: 3 } as const;
const read = readForCheck(aLaidOutReturn, '2023-11-06');
const accepted = { return: read.return, observations: read.observations, answers: [], version: 2 };
const register = {
  organisation: 'dwp',
  targets: [aTarget()],
  decisions: [aDecision(), aDecision({ reference: 'DWP-2023-016', outcome: 'not approved' })],
};

const rowsOf = (plan: ReturnType<typeof planReturn>, sheet: string) =>
  plan.sheets.find(({ name }) => name === sheet)?.rows;

describe('planReturn', () => {
  it('plans every sheet of the form', () => {
    const { sheets } = planReturn({ organisation: 'dwp', period, known: {} });

    expect(sheets.map(({ name }) => name)).toEqual([
      form.fields.sheet,
      ...form.tables.map(({ sheet }) => sheet),
    ]);
  });

  it('is for the department and the quarter', () => {
    const { values } = planReturn({ organisation: 'dwp', period, known: {} });

    expect(values.fields).toMatchObject({ organisation: 'dwp', period: '2023-24 Q3' });
  });

  it('fills in from the last return, and says so', () => {
    const plan = planReturn({ organisation: 'dwp', period, known: { previous: accepted } });

    expect(rowsOf(plan, 'Services')).toBe(2);
    expect(plan.from).toContain('your return for 2023-24 Q2');
  });

  it('fills in from the register the decisions that stand', () => {
    const plan = planReturn({ organisation: 'dwp', period, known: { register } });

    expect(rowsOf(plan, 'Spend')).toBe(1);
    expect(plan.from).toEqual(['1 target', '1 approved decision', 'no earlier return']);
  });

  it('is filled in from the form alone where the register was not asked', () => {
    const { from, sheets } = planReturn({ organisation: 'dwp', period });

    expect(from).toEqual([]);
    expect(sheets).toContainEqual({ name: 'Spend', rows: 0 });
  });

  it('says that the quarter was submitted before', () => {
    const plan = planReturn({ organisation: 'dwp', period, known: { lastVersion: accepted } });

    expect(plan.submitted).toBe(2);
  });
});
