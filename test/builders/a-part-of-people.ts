import type { Values } from '#domain/return/return';

/** A part of a department and its people, with what the test changes. */
export function aPartOfPeople(change: Partial<Values<'people'>> = {}): Partial<Values<'people'>> {
  return {
    part: 'A',
    headcount: 200,
    vacancies: 30,
    hires: 1,
    daysToHire: 10,
    seniorCivilServants: 10,
    seniorUpskilled: 9,
    trained: 100,
    skillsRecorded: 50,
    rolesAligned: 190,
    payFramework: 'approved',
    diversityRoadmap: 'yes',
    diversityDate: '2024-12-31',
    productLevel: 'best',
    agileLevel: 'good',
    ...change,
  };
}
