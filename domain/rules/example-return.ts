import type { ReturnValues } from '../form/lay-out';
import { measuresAsked } from '../form/measures-asked';
import { edition202225 } from '../roadmap/edition-2022-25';
import { exampleMeasure, exampleService } from './example-rows';

/**
 * A return that breaks no rule, from which the rules' examples differ by a cell or two.
 *
 * Its figures are made up to be valid: they are nobody's.
 */
export const exampleReturn = {
  fields: {
    organisation: 'dluhc',
    period: '2023-24 Q2',
    formEdition: '2022-25/1',
    contactName: 'Example contact',
    contactEmail: 'contact@example.gov.uk',
    certifierName: 'Example certifier',
    certifierRole: 'Finance Director',
    signOff: 'yes',
    narrative:
      'Example: registration moved to the new platform in August, and completion rose with it.',
  },
  tables: {
    measures: measuresAsked(edition202225).map(exampleMeasure),
    services: [
      exampleService('signing-up-to-register-to-vote', 'Signing Up to Register to Vote'),
      exampleService('apply-for-a-voter-card', 'Apply for a Voter Card'),
    ],
    systems: [
      {
        system: 'SYS-01',
        name: 'Example grants platform',
        owner: 'Head of grants',
        nationallyImportant: 'yes',
        lastTest: '2023-05-16',
        testOutcome: 'passed',
        hosting: 'aligned',
        legacyScore: 21,
        redRated: 'yes',
        remediation: 'agreed',
        agreedOn: '2023-03-01',
        completesOn: '2024-09-30',
        funding: 'full',
        fundingNeeded: 0,
        runningCost: 120_000_000,
        supplier: 'In-house',
        users: 4200,
        narrative: 'Example: remediation began in September.',
      },
    ],
    data: [
      {
        asset: 'DA-01',
        name: 'Example address data',
        critical: 'yes',
        availability: 'api',
        inUse: 'yes',
        ownershipModel: 'yes',
        owner: 'Chief Data Officer',
        catalogued: 'yes',
      },
    ],
    issues: [
      {
        issue: 'DQ-01',
        asset: 'DA-01',
        description: 'Example: duplicate addresses in the monthly extract.',
        priority: 'high',
        raisedOn: '2023-05-02',
        due: '2023-08-31',
        resolvedOn: '2023-08-14',
      },
    ],
    people: [
      {
        part: 'Whole department',
        headcount: 400,
        vacancies: 48,
        hires: 12,
        daysToHire: 41.5,
        seniorCivilServants: 150,
        seniorUpskilled: 96,
        trained: 310,
        skillsRecorded: 280,
        rolesAligned: 352,
        payFramework: 'adopted',
        diversityRoadmap: 'yes',
        diversityDate: '2024-12-31',
        productLevel: 'not-yet-good',
        agileLevel: 'good',
      },
    ],
    spend: [
      {
        reference: 'DLUHC-2023-001',
        title: 'Example registration platform',
        approved: 480_000_000,
        spent: 195_000_000,
        forecast: 470_000_000,
        rating: 'amber-green',
        narrative: 'Example: the first release went live in July.',
      },
    ],
    conditions: [
      {
        reference: 'DLUHC-2023-001',
        condition: 'C1',
        text: 'Example: pass a live service assessment.',
        due: '2023-12-31',
        status: 'open',
      },
    ],
    savings: [
      {
        saving: 'SV-01',
        title: 'Example: paper forms withdrawn',
        reference: 'DLUHC-2023-001',
        route: 'services',
        cashReleasing: 'yes',
        recurrence: 'recurrent',
        budgetLine: 'Elections print and post',
        baseline: 210_000_000,
        planned: 40_000_000,
        achieved: 36_000_000,
        cost: 9_000_000,
        outputs: 'held',
        narrative: 'Example: volumes posted against last year.',
      },
    ],
    blockers: [
      {
        blocker: 'B-01',
        what: 'Example: a data-sharing agreement awaits signature.',
        commitment: 4,
        severity: 'major',
        owner: 'Chief Data Officer',
        raisedOn: '2023-07-10',
        neededBy: '2024-02-15',
        escalate: 'no',
      },
    ],
    reasons: [],
  },
} as const satisfies ReturnValues;
