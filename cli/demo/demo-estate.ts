import type { Period } from '#domain/period/period';
import { periodDates } from '#domain/period/period-dates';
import type { Values } from '#domain/return/return';

/** Made-up systems, data and people of a department, better quarter by quarter. */
export function demoEstate(organisation: string, period: Period) {
  return {
    systems: demoSystems(organisation, period),
    data: demoData(organisation, period),
    issues: demoIssues(organisation, period),
    people: [demoPeople(organisation, period)],
  };
}

function demoSystems(organisation: string, period: Period): Partial<Values<'systems'>>[] {
  const { last } = periodDates(period);
  return Array.from({ length: 6 }, (_, at): Partial<Values<'systems'>> => {
    const red = at % 2 === 0;
    const agreed = at <= period.quarter;
    return {
      system: `${organisation.toUpperCase()}-SYS-${at + 1}`,
      name: `Demonstration system ${at + 1}`,
      owner: 'Head of technology',
      nationallyImportant: at < 4 ? 'yes' : 'no',
      lastTest: at === 3 && period.quarter < 3 ? '2022-05-10' : '2023-05-16',
      testOutcome: 'passed',
      hosting: at < 2 + period.quarter ? 'aligned' : 'planned',
      ...(at >= 2 + period.quarter && { hostingPlanDate: '2024-11-30' }),
      legacyScore: red ? 22 - at : 8 + at,
      redRated: red ? 'yes' : 'no',
      ...(red && { remediation: agreed ? 'agreed' : 'drafted', funding: 'full', fundingNeeded: 0 }),
      ...(red && agreed && { agreedOn: at === 0 ? '2023-02-01' : last, completesOn: '2025-01-31' }),
      runningCost: 90_000_000 + 4_000_000 * at,
      supplier: 'In-house',
      users: 3000 + 250 * at,
      narrative: `Demonstration: state at the end of quarter ${period.quarter}.`,
    };
  });
}

function demoData(organisation: string, { quarter }: Period): Partial<Values<'data'>>[] {
  return Array.from({ length: 5 }, (_, at): Partial<Values<'data'>> => {
    const available = at < quarter;
    return {
      asset: `${organisation.toUpperCase()}-DA-${at + 1}`,
      name: `Demonstration data asset ${at + 1}`,
      critical: 'yes',
      availability: available ? 'api' : 'not-available',
      inUse: available && at < quarter - 1 ? 'yes' : 'no',
      ownershipModel: 'yes',
      owner: 'Chief Data Officer',
      catalogued: available ? 'yes' : 'no',
    };
  });
}

/** Two issues are raised in each quarter and fall due at its end; one in four is still open. */
function demoIssues(organisation: string, { quarter, year }: Period): Partial<Values<'issues'>>[] {
  return Array.from({ length: 2 * quarter }, (_, at): Partial<Values<'issues'>> => {
    const raisedIn = { year, quarter: (Math.floor(at / 2) + 1) as Period['quarter'] };
    const { first, last } = periodDates(raisedIn);
    return {
      issue: `${organisation.toUpperCase()}-DQ-${at + 1}`,
      asset: `${organisation.toUpperCase()}-DA-${(at % 5) + 1}`,
      description: `Demonstration: duplicate records in extract ${at + 1}.`,
      priority: 'high',
      raisedOn: first,
      due: last,
      ...(at % 4 !== 1 && { resolvedOn: `${first.slice(0, 8)}24` }),
    };
  });
}

/** In DWP the made-up vacancies rise and hiring hardly quickens, so that not all that is shown goes well. */
function demoPeople(organisation: string, { quarter }: Period): Partial<Values<'people'>> {
  const slow = organisation === 'dwp';
  return {
    part: 'Whole department',
    headcount: 1200 + 20 * quarter,
    vacancies: slow ? 222 + 6 * quarter : 225 - 18 * quarter,
    hires: 38 + 2 * quarter,
    daysToHire: 58 - (slow ? 2.5 : 4.5) * quarter,
    seniorCivilServants: 250,
    seniorUpskilled: 130 + 17 * quarter,
    trained: 770 + 62 * quarter,
    skillsRecorded: 640 + 70 * quarter,
    rolesAligned: 1080 + 22 * quarter,
    payFramework: quarter < 3 ? 'submitted' : 'approved',
    diversityRoadmap: 'yes',
    diversityDate: '2024-12-31',
    productLevel: quarter < 3 ? 'not-yet-good' : 'good',
    agileLevel: 'good',
    narrative: `Demonstration: people at the end of quarter ${quarter}.`,
  };
}
