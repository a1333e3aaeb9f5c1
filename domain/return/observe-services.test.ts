import { aGreatService } from '../../test/builders/a-great-service';
import { observationIn } from '../../test/builders/observed-in';

describe('services', () => {
  const count = (...services: ReturnType<typeof aGreatService>[]) =>
    observationIn({ services }, '1.services-great')?.value;

  it('counts a service that meets every published part, whatever its own rating', () => {
    expect(count(aGreatService())).toBe(1);
  });

  it.each<[string, Parameters<typeof aGreatService>[0]]>([
    ['adoption is exactly 79 %', { digitalTransactions: 790 }],
    ['adoption rounds to 79.0 %', { transactions: 10_000, digitalTransactions: 7904 }],
    ['completion is exactly 80 %', { completed: 800 }],
    ['satisfaction is exactly 78 %', { satisfied: 780 }],
    ['accessibility is met in part', { accessibility: 'partly' }],
    ['accessibility was not tested', { accessibility: 'not-tested' }],
    ['satisfaction is withheld', { satisfied: 'withheld' }],
    ['nobody has answered the survey', { responses: 0, satisfied: 0 }],
  ])('does not count one whose %s', (_, change) => {
    expect(count(aGreatService(), aGreatService({ service: 's2', ...change }))).toBe(1);
  });

  it('does not need the cost, whose bands are not published', () => {
    expect(count(aGreatService({ costPerTransaction: undefined }))).toBe(1);
  });

  it('gives no count where a service that might be great has a blank', () => {
    expect(
      count(aGreatService(), aGreatService({ service: 's2', started: undefined })),
    ).toBeUndefined();
    expect(count(aGreatService(), aGreatService({ started: undefined, satisfied: 1 }))).toBe(1);
  });

  it('gives each service its own figures with their cells', () => {
    expect(observationIn({ services: [aGreatService()] }, '1.digital-adoption', 's1')).toEqual({
      measure: '1.digital-adoption',
      subject: 's1',
      answer: 'value',
      value: 80,
      numerator: 800,
      denominator: 1000,
      evidence: { sheet: 'Services', cells: 'D5,C5' },
    });
    expect(
      observationIn({ services: [aGreatService()] }, '1.cost-per-transaction', 's1')?.value,
    ).toBe(123);
    expect(observationIn({ services: [aGreatService()] }, '1.accessibility', 's1')?.value).toBe(1);
  });

  it.each([
    ['withheld', 'withheld'],
    ['not-applicable', 'not applicable'],
    [0, 'not applicable'],
  ] as const)('answers %j transactions with %j', (transactions, answer) => {
    const services = [aGreatService({ transactions, digitalTransactions: 0 })];
    const observation = observationIn({ services }, '1.digital-adoption', 's1');
    expect(observation).toMatchObject({ answer });
    expect(observation).not.toHaveProperty('value');
  });

  it('leaves services to which One Login does not apply out of the share', () => {
    const oneLogin = (...states: ('live' | 'onboarding' | 'planned' | 'not-applicable')[]) =>
      observationIn(
        {
          services: states.map((state, at) => ({ service: `s${at}`, oneLogin: state })),
        },
        '3.one-login-onboarding',
      );
    expect(oneLogin('live', 'onboarding', 'planned', 'planned', 'not-applicable')).toMatchObject({
      numerator: 2,
      denominator: 4,
      value: 50,
    });
    expect(oneLogin('not-applicable')?.answer).toBe('not applicable');
  });
});
