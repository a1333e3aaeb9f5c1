import { observationIn } from '../../test/builders/observed-in';

describe('savings', () => {
  const savings = [
    { saving: '1', route: 'pay-reform', achieved: 500, cost: 120 },
    { saving: '2', route: 'pay-reform', achieved: 100, cost: 600 },
    { saving: '3', route: 'services', achieved: 70, cost: 60 },
  ] as const;

  it('takes the cost from pay reform only', () => {
    expect(observationIn({ savings }, '15.pay-reform-savings')?.value).toBe(-120);
    expect(observationIn({ savings }, '1.service-savings')).toEqual({
      measure: '1.service-savings',
      answer: 'value',
      value: 70,
      evidence: { sheet: 'Savings', cells: 'D7,J7' },
    });
  });

  it('says nothing of a route without savings', () => {
    expect(observationIn({ savings }, '8.procurement-savings')).toBeUndefined();
  });
});
