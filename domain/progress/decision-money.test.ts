import { aDecision } from '../../test/builders/a-decision';
import { decisionMoney } from './decision-money';
import type { Delivered } from './delivered-by';

const evidence = { sheet: 'Spend', cells: 'D5,E5' };

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

describe('the money of a decision', () => {
  it('is what was approved where no return says more', () => {
    expect(decisionMoney(aDecision(), [delivered({})])).toEqual({ approved: 1_250_000_00 });
  });

  it('is what the latest return says, with what it is over', () => {
    const first = delivered({ spend: { spent: 1, forecast: 2, evidence } });
    const period = { year: 2023, quarter: 3 } as const;
    const spend = { spent: 700_000_00, forecast: 1_300_000_00, rating: 'amber', evidence } as const;
    expect(decisionMoney(aDecision(), [first, delivered({ period, version: 2, spend })])).toEqual({
      approved: 1_250_000_00,
      spent: 700_000_00,
      forecast: 1_300_000_00,
      over: 50_000_00,
      rating: 'amber',
      said: { period, version: 2, evidence },
    });
  });

  it('is not over where the forecast is below what was approved', () => {
    const spend = { forecast: 1_000_000_00, evidence };
    expect(decisionMoney(aDecision(), [delivered({ spend })]).over).toBe(0);
  });
});
