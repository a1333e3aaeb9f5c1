import type { Condition, Contribution, Decision } from '#domain/register/decision';

/** A decision as an assessor enters it: the ledger adds who, when and in which order. */
export type EnteredDecision = Omit<Decision, 'assessor' | 'sequence' | 'receivedAt'>;

const DUE = '2025-03-31';
const START = '2023-03-31';

const entered: readonly EnteredDecision[] = [
  decision(
    'dwp',
    1,
    'Personal Independence Payment online',
    1450,
    [
      moves('1.digital-adoption', 58, 80, 'apply-for-personal-independence-payment'),
      moves('1.digital-completion', 70, 82, 'apply-for-personal-independence-payment'),
    ],
    [assessed],
  ),
  decision('dwp', 2, 'One Login across working-age services', 620, [
    moves('3.one-login-onboarding', 6, 100),
  ]),
  decision('dwp', 3, 'Data sharing through trusted platforms', 480, [
    moves('4.critical-data-available', 20, 100),
    moves('7.data-quality-resolved', 25, 50),
  ]),
  decision(
    'dwp',
    4,
    'Legacy remediation, first tranche',
    2300,
    [moves('10.red-rated-with-plan', 0, 100), moves('9.resilience-tested', 50, 100)],
    [assessed, funded],
  ),
  decision('dwp', 5, 'Digital skills at scale', 210, [
    moves('17.training', 64, 91),
    moves('18.vacancy-rate', 18, 10),
    moves('16.senior-upskilled', 52, 91),
  ]),
  decision('dwp', 6, 'Faster recruitment', 95, [moves('15.time-to-hire', 58, 30)]),
  decision('dwp', 7, 'Emerging technology discovery', 60, [
    { id: '13.emerging-technology', measure: '13.emerging-technology', due: DUE },
  ]),
  decision(
    'hmrc',
    1,
    'Child Benefit digital claims',
    830,
    [
      moves('1.digital-adoption', 55, 85, 'apply-for-or-add-to-a-child-benefit-claim'),
      moves('1.user-satisfaction', 72, 79, 'apply-for-or-add-to-a-child-benefit-claim'),
    ],
    [assessed],
  ),
  decision('hmrc', 2, 'Paper forms withdrawn', 340, [moves('1.service-savings', 0, 900_000_000)]),
  decision('hmrc', 3, 'Product-centric delivery', 150, [
    moves('21.product-centric', 0, 1),
    moves('21.agile', 0, 1),
  ]),
  decision('hmrc', 4, 'Hosting migration', 1900, [moves('9.hosting-aligned', 40, 100)], [funded]),
  {
    ...decision('hmrc', 5, 'Second identity platform', 700, [
      moves('3.one-login-onboarding', 0, 100),
    ]),
    outcome: 'not approved',
  },
];

/** Twelve made-up decisions of two departments, whose contributions reach into all six missions. */
export const demoDecisions: readonly EnteredDecision[] = entered.map(numbered);

function assessed(): Condition {
  return {
    id: 'C1',
    text: 'Demonstration: pass a live service assessment.',
    owner: 'Service owner',
    due: '2023-12-31',
  };
}

function funded(): Condition {
  return {
    id: 'C2',
    text: 'Demonstration: agree funding for the years after 2024-25.',
    owner: 'Finance Director',
    due: '2024-06-30',
  };
}

/** A decision on spend in thousands of pounds. */
function decision(
  organisation: 'dwp' | 'hmrc',
  number: number,
  title: string,
  thousands: number,
  contributions: readonly Contribution[],
  conditions: readonly (() => Condition)[] = [],
): EnteredDecision {
  return {
    reference: `${organisation.toUpperCase()}-2023-00${number}`,
    organisation,
    title: `Demonstration: ${title}`,
    outcome: conditions.length > 0 ? 'approved with conditions' : 'approved',
    decidedOn: '2023-03-20',
    approved: thousands * 100_000,
    conditions: conditions.map((condition) => condition()),
    contributions,
  };
}

function moves(measure: string, from: number, to: number, subject?: string): Contribution {
  return {
    id: measure,
    measure,
    ...(subject !== undefined && { subject }),
    baseline: { value: from, date: START },
    target: to,
    due: DUE,
  };
}

function numbered(each: EnteredDecision): EnteredDecision {
  return {
    ...each,
    contributions: each.contributions.map((contribution, at) => ({
      ...contribution,
      id: `K${at + 1}`,
    })),
  };
}
