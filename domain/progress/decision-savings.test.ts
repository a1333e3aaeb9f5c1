import { decisionSavings } from './decision-savings';
import type { Delivered } from './delivered-by';

const evidence = { sheet: 'Savings', cells: 'I5,J5,K5' };

function delivered(change: Partial<Delivered>): Delivered {
  return {
    reference: 'DWP-2023-014',
    conditions: [],
    savings: [],
    period: { year: 2023, quarter: 2 },
    version: 1,
    ...change,
  };
}

describe('the savings of a decision', () => {
  it('cannot be said where no return shows any', () => {
    expect(decisionSavings([delivered({})])).toBeUndefined();
  });

  it('add up, cash-releasing apart and net of what they cost', () => {
    const saving = { id: 'S1', planned: 10, achieved: 6, cost: 2, evidence };
    const savings = [
      { ...saving, cashReleasing: true },
      { ...saving, id: 'S2', achieved: 3, cost: 4, cashReleasing: false },
    ];
    expect(decisionSavings([delivered({ savings })])).toMatchObject({
      planned: 20,
      achieved: 9,
      cashReleasing: 6,
      net: 3,
    });
  });
});
