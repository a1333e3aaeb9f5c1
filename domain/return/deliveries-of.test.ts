import { form } from '../form/edition-2022-25-1/form';
import { layOutReturn, type ReturnValues } from '../form/lay-out';
import { deliveriesOf } from './deliveries-of';
import { readReturn } from './read-return';

type Tables = NonNullable<ReturnValues['tables']>;

function delivered(tables: Tables) {
  const fields = { organisation: 'dwp', period: '2023-24 Q2' };
  return deliveriesOf(readReturn(layOutReturn({ form, values: { fields, tables } }), form).return);
}

const spend = [
  { reference: 'DWP-2023-001', approved: 500_00, spent: 200_00, forecast: 450_00, rating: 'amber' },
] as const;

describe('what a return says of decisions', () => {
  it('is their money, with its cells', () => {
    expect(delivered({ spend })).toEqual([
      {
        reference: 'DWP-2023-001',
        spend: {
          spent: 200_00,
          forecast: 450_00,
          rating: 'amber',
          evidence: { sheet: 'Spend', cells: 'D5,E5' },
        },
        conditions: [],
        savings: [],
      },
    ]);
  });

  it('is their conditions and savings, each by its own decision', () => {
    const conditions = [
      { reference: 'DWP-2023-001', condition: 'C1', status: 'met', metOn: '2023-08-01' },
      { reference: 'DWP-2023-002', condition: 'C1', status: 'open' },
    ] as const;
    const savings = [
      {
        saving: 'S1',
        reference: 'DWP-2023-002',
        cashReleasing: 'yes',
        planned: 10_00,
        achieved: 4_00,
        cost: 1_00,
      },
    ] as const;
    const [one, other] = delivered({ conditions, savings });
    expect(one?.conditions).toMatchObject([{ id: 'C1', status: 'met', metOn: '2023-08-01' }]);
    expect(one?.savings).toEqual([]);
    expect(other?.conditions).toMatchObject([{ id: 'C1', status: 'open' }]);
    expect(other?.savings).toMatchObject([
      { id: 'S1', cashReleasing: true, planned: 10_00, achieved: 4_00, cost: 1_00 },
    ]);
  });

  it('leaves out what is blank: a saving without a figure is not a saving of nothing', () => {
    const savings = [{ saving: 'S1', reference: 'DWP-2023-002', planned: 10_00 }] as const;
    expect(delivered({ savings })[0]?.savings).toEqual([]);
    expect(delivered({ savings: [{ saving: 'S1', planned: 10_00 }] })).toEqual([]);
  });
});
