import type { Period } from '#domain/period/period';
import { periodDates } from '#domain/period/period-dates';
import type { Values } from '#domain/return/return';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { servicesOf } from '#domain/roadmap/services-of';

/** Made-up figures for a department’s services: each quarter a little better than the one before. */
export function demoServices(organisation: string, period: Period): Partial<Values<'services'>>[] {
  const quarter = period.quarter - 1;
  return servicesOf(edition202225, organisation).map(({ id, name }, at) => {
    const transactions = 40_000 + 3700 * at + 900 * quarter;
    const digital = Math.round(transactions * (0.6 + 0.03 * (at % 7) + 0.035 * quarter));
    const started = Math.round(digital / (0.72 + 0.02 * (at % 6) + 0.025 * quarter));
    const responses = 900 + 40 * at + 15 * quarter;
    const satisfied = Math.round(responses * (0.74 + 0.012 * (at % 5) + 0.012 * quarter));
    const accessible = at % 5 !== 4 || quarter > 1;
    return {
      service: id,
      name,
      transactions,
      digitalTransactions: digital,
      started,
      completed: digital,
      responses,
      satisfied,
      accessibility: accessible ? 'compliant' : 'partly',
      testedOn: '2023-02-14',
      costPerTransaction: 350 + 15 * at - 6 * quarter,
      ...oneLogin(at, period),
      ownRating:
        accessible &&
        digital / transactions > 0.8 &&
        digital / started > 0.81 &&
        satisfied / responses > 0.79
          ? 'great'
          : 'not-yet-great',
      narrative: `Demonstration: ${name} in quarter ${period.quarter} of 2023-24.`,
    };
  });
}

function oneLogin(at: number, { year, quarter }: Period): Partial<Values<'services'>> {
  const beganIn = Math.max(1, Math.ceil((at - 1) / 2)) as 1 | 2 | 3 | 4;
  if (beganIn > quarter) return { oneLogin: 'planned', oneLoginOn: '2024-12-01' };
  return { oneLogin: 'onboarding', oneLoginOn: periodDates({ year, quarter: beganIn }).first };
}
