import { observationIn } from '../../test/builders/observed-in';

describe('savings', () => {
  const savings = [
    { saving: '1', route: 'pay-reform', recurrence: 'recurrent', achieved: 500, yearlyNet: 120 },
    { saving: '2', route: 'pay-reform', recurrence: 'recurrent', achieved: 900, yearlyNet: -20 },
    { saving: '3', route: 'pay-reform', recurrence: 'one-off', achieved: 300, yearlyNet: 300 },
    { saving: '4', route: 'services', recurrence: 'one-off', achieved: 70, cost: 60 },
  ] as const;

  it('counts what pay reform saves in a year, net, and nothing that was saved once', () => {
    expect(observationIn({ savings }, '15.pay-reform-savings')?.value).toBe(100);
  });

  it('counts what the transformation of services has saved to date', () => {
    expect(observationIn({ savings }, '1.service-savings')).toEqual({
      measure: '1.service-savings',
      answer: 'value',
      value: 70,
      evidence: { sheet: 'Savings', cells: 'D8,J8' },
    });
  });

  it('says nothing of a route without savings, nor of pay reform without its figure a year', () => {
    expect(observationIn({ savings }, '8.procurement-savings')).toBeUndefined();
    const blank = [{ ...savings[0], yearlyNet: undefined }];
    expect(observationIn({ savings: blank }, '15.pay-reform-savings')).toBeUndefined();
  });
});
