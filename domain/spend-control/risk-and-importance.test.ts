import { aCase } from '../../test/builders/a-case';
import type { Case } from './case';
import { controlInForce } from './control-in-force';
import { riskAndImportance } from './risk-and-importance';

const february2024 = controlInForce('2024-02-23');
const october2024 = controlInForce('2024-10-23');
const march2025 = controlInForce('2025-03-27');
const small = { annualCost: 1_00, wholeLifeCost: 1_00, transactions: 0 };

describe('the risk and importance of a case', () => {
  it.each([
    ['a small one', small, false, 'low'],
    ['£99,999.99 a year', { ...small, annualCost: 99_999_99 }, false, 'low'],
    ['£100,000 a year', { ...small, annualCost: 100_000_00 }, false, 'medium'],
    ['£10 million a year', { ...small, annualCost: 10_000_000_00 }, false, 'medium'],
    ['a penny more', { ...small, annualCost: 10_000_000_01 }, false, 'high'],
    ['10,000 transactions', { ...small, transactions: 10_000 }, false, 'low'],
    ['10,001 transactions', { ...small, transactions: 10_001 }, false, 'medium'],
    ['1,000,001 transactions', { ...small, transactions: 1_000_001 }, false, 'high'],
    ['one of the top 75', small, true, 'high'],
  ] as const)('in February 2024, for %s', (_, changes, top75, expected) => {
    expect(ratingOf(changes, top75, february2024)).toBe(expected);
  });

  it.each([
    ['just under £20 million', { ...small, wholeLifeCost: 19_999_999_99 }, false, 'low'],
    ['£20 million', { ...small, wholeLifeCost: 20_000_000_00 }, false, 'medium'],
    ['£50 million', { ...small, wholeLifeCost: 50_000_000_00 }, false, 'medium'],
    ['a penny over £50 million', { ...small, wholeLifeCost: 50_000_000_01 }, false, 'high'],
    ['99,999 transactions', { ...small, transactions: 99_999 }, false, 'low'],
    ['100,000 transactions', { ...small, transactions: 100_000 }, false, 'medium'],
    ['one of the top 75', small, true, 'medium'],
  ] as const)('in March 2025, for %s', (_, changes, top75, expected) => {
    expect(ratingOf(changes, top75, march2025)).toBe(expected);
  });

  it('asks for every question', () => {
    const { annualCost, ...one } = aCase();
    expect(annualCost).toBeDefined();
    const weighed = riskAndImportance(one, false, february2024);
    expect(weighed).toMatchObject({ outcome: 'unanswered', questions: [{ id: 'annual-cost' }] });
  });

  it('cannot be said where the questions are not published', () => {
    expect(riskAndImportance(aCase(), false, october2024).outcome).toBe('not published');
    const contract = aCase({ category: 'resourcing contract' });
    expect(riskAndImportance(contract, false, march2025).outcome).toBe('not published');
  });

  it('was not asked under version 5', () => {
    expect(riskAndImportance(aCase(), false, controlInForce('2023-01-01')).outcome).toBe(
      'no framework',
    );
  });
});

function ratingOf(changes: Partial<Case>, top75: boolean, set: typeof march2025) {
  const weighed = riskAndImportance(aCase(changes), top75, set);
  return weighed.outcome === 'rated' ? weighed.rating : weighed.outcome;
}
