import { observationIn } from '../../test/builders/observed-in';

describe('systems', () => {
  const important = { nationallyImportant: 'yes', hosting: 'none', redRated: 'no' } as const;

  it('counts tests in the twelve months to the last day of the period', () => {
    const tests = ['2022-09-30', '2022-10-01', '2023-09-30', '2023-10-01', undefined];
    const systems = tests.map((lastTest, at) => ({ ...important, system: `S${at}`, lastTest }));
    expect(observationIn({ systems }, '9.resilience-tested')).toMatchObject({
      numerator: 2,
      denominator: 5,
    });
    expect(
      tests.map((_, at) => observationIn({ systems }, '9.resilience-tested', `S${at}`)?.value),
    ).toEqual([0, 100, 100, 0, 0]);
  });

  it('counts an agreed hosting plan, and leaves out what hosting does not apply to', () => {
    const systems = (['aligned', 'planned', 'none', 'not-applicable'] as const).map(
      (hosting, at) => ({ ...important, system: `S${at}`, hosting }),
    );
    expect(observationIn({ systems }, '9.hosting-aligned')).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  it('says that a plan does not apply where no system is red-rated', () => {
    const systems = [{ ...important, system: 'S1' }];
    expect(observationIn({ systems }, '10.red-rated-with-plan')?.answer).toBe('not applicable');
  });

  it('counts agreed plans only, for the organisation and for each red-rated system', () => {
    const systems = (['agreed', 'drafted'] as const).map((remediation, at) => ({
      ...important,
      redRated: 'yes' as const,
      system: `S${at}`,
      remediation,
    }));
    expect(observationIn({ systems }, '10.red-rated-with-plan')?.value).toBe(50);
    expect(observationIn({ systems }, '10.red-rated-with-plan', 'S0')?.value).toBe(100);
    expect(observationIn({ systems }, '10.red-rated-with-plan', 'S1')?.value).toBe(0);
  });

  it('says nothing where a red-rated system does not say whether it has a plan', () => {
    const systems = [{ ...important, redRated: 'yes' as const, system: 'S1' }];
    expect(observationIn({ systems }, '10.red-rated-with-plan')).toBeUndefined();
  });
});
