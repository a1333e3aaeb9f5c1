import type { Period } from '#domain/period/period';
import { isApproved } from '#domain/register/is-approved';
import type { Values } from '#domain/return/return';
import { demoDecisions } from './demo-decisions';

/** Made-up spend, conditions, savings and blockers of a department, for a quarter. */
export function demoMoney(organisation: string, { quarter }: Period) {
  const decisions = demoDecisions.filter(
    (decision) => decision.organisation === organisation && isApproved(decision),
  );
  const spend: Partial<Values<'spend'>>[] = decisions.map(({ reference, title, approved }) => ({
    reference,
    title,
    approved,
    spent: Math.round((approved * (8 + 13 * quarter)) / 10_000) * 100,
    forecast: Math.round((approved * 97) / 10_000) * 100,
    rating: quarter < 3 ? 'amber' : 'amber-green',
    narrative: `Demonstration: what the spend delivered in quarter ${quarter}.`,
  }));
  const conditions: Partial<Values<'conditions'>>[] = decisions.flatMap(
    ({ reference, conditions: asked }) =>
      asked.map(({ id, text, due }): Partial<Values<'conditions'>> => ({
        reference,
        condition: id,
        text,
        due,
        status: id === 'C1' && quarter > 2 ? 'met' : 'open',
        ...(id === 'C1' &&
          quarter > 2 && { metOn: '2023-12-11', evidence: 'Demonstration: assessment report.' }),
      })),
  );
  return {
    spend,
    conditions,
    savings: savings(organisation, quarter),
    blockers: blockers(organisation, quarter),
  };
}

function savings(organisation: string, quarter: number): Partial<Values<'savings'>>[] {
  return [
    {
      saving: `${organisation.toUpperCase()}-SV-1`,
      title: 'Demonstration: paper forms withdrawn',
      route: 'services',
      cashReleasing: 'yes',
      recurrence: 'recurrent',
      budgetLine: 'Print and post',
      baseline: 1_200_000_000,
      planned: 110_000_000 * quarter,
      achieved: 96_000_000 * quarter,
      cost: 14_000_000 + 2_000_000 * quarter,
      outputs: 'held',
      narrative: `Demonstration: volumes posted to the end of quarter ${quarter}.`,
    },
    {
      saving: `${organisation.toUpperCase()}-SV-2`,
      title: 'Demonstration: contractors replaced',
      route: 'pay-reform',
      cashReleasing: 'no',
      recurrence: 'recurrent',
      baseline: 900_000_000,
      planned: 60_000_000 * quarter,
      achieved: 51_000_000 * quarter,
      cost: 20_000_000 + 3_000_000 * quarter,
      outputs: 'raised',
      yearlyNet: 31_000_000 * quarter,
      narrative: `Demonstration: day rates saved to the end of quarter ${quarter}.`,
    },
  ];
}

function blockers(organisation: string, quarter: number): Partial<Values<'blockers'>>[] {
  if (quarter < 3) return [];
  return [
    {
      blocker: `${organisation.toUpperCase()}-B-1`,
      what: 'Demonstration: a data-sharing agreement awaits signature.',
      commitment: 4,
      severity: 'major',
      owner: 'Chief Data Officer',
      raisedOn: '2023-11-10',
      neededBy: '2024-09-30',
      escalate: 'yes',
    },
  ];
}
