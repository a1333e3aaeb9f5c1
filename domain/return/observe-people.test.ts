import { aPartOfPeople } from '../../test/builders/a-part-of-people';
import { observationIn } from '../../test/builders/observed-in';

describe('people', () => {
  it('sums over the parts of the department', () => {
    const people = [aPartOfPeople(), aPartOfPeople({ part: 'B', headcount: 100, vacancies: 0 })];
    expect(observationIn({ people }, '18.vacancy-rate')).toMatchObject({
      numerator: 30,
      denominator: 300,
      value: 10,
      evidence: { sheet: 'People', cells: 'C5:C6,B5:B6' },
    });
  });

  it('averages days to hire over hires, not over parts', () => {
    const people = [aPartOfPeople(), aPartOfPeople({ hires: 9, daysToHire: 40 })];
    expect(observationIn({ people }, '15.time-to-hire')).toMatchObject({
      value: 37,
      denominator: 10,
    });
  });

  it('says that days to hire do not apply where nobody was hired', () => {
    const people = [aPartOfPeople({ hires: 0, daysToHire: undefined })];
    expect(observationIn({ people }, '15.time-to-hire')?.answer).toBe('not applicable');
  });

  it('says nothing where a part leaves a count blank', () => {
    const people = [aPartOfPeople(), aPartOfPeople({ part: 'B', vacancies: undefined })];
    expect(observationIn({ people }, '18.vacancy-rate')).toBeUndefined();
  });

  it.each([
    ['adopted', 'adopted', 1],
    ['adopted', 'approved', 0],
    ['adopted', 'submitted', 0],
    ['adopted', 'not-applicable', 1],
    ['not-applicable', 'not-applicable', undefined],
  ] as const)('takes pay frameworks %s and %s for %j', (first, second, value) => {
    const people = [first, second].map((payFramework) => aPartOfPeople({ payFramework }));
    expect(observationIn({ people }, '15.pay-framework')?.value).toBe(value);
  });

  it('asks for a date with the diversity roadmap', () => {
    const people = [aPartOfPeople({ diversityDate: undefined })];
    expect(observationIn({ people: [aPartOfPeople()] }, '19.diversity-roadmap')?.value).toBe(1);
    expect(observationIn({ people }, '19.diversity-roadmap')?.value).toBe(0);
  });

  it('takes the level of the least mature part', () => {
    const people = [aPartOfPeople(), aPartOfPeople({ productLevel: 'not-yet-good' as const })];
    expect(observationIn({ people }, '21.product-centric')?.value).toBe(0);
    expect(observationIn({ people }, '21.agile')?.value).toBe(1);
  });
});
