import { nextPeriod } from '#domain/period/next-period';
import type { Period } from '#domain/period/period';
import { periodDates } from '#domain/period/period-dates';
import type { Observation } from '#domain/progress/observation';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import type { Contribution, Decision } from '#domain/register/decision';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { random } from './random';

/** Every fact of a made-up government, in no order. */
export interface SimulatedGovernment {
  readonly decisions: readonly Decision[];
  readonly returns: readonly ReturnedObservations[];
}

interface Size {
  readonly organisations: number;
  readonly quarters: number;
  readonly decisions: number;
}

const measures = [
  '7.data-quality-resolved',
  '10.red-rated-with-plan',
  '16.senior-upskilled',
  '17.training',
  '18.vacancy-rate',
];

/**
 * Departments with late, missing, withheld and restated returns, decisions that are rebaselined and withdrawn, and an
 * organisation that is split in two half way: it returns no more, and its successors begin. Demonstration data.
 */
export function simulatedGovernment(seed: number, size: Size): SimulatedGovernment {
  const next = random(seed);
  const below = (most: number) => Math.floor(next() * most);
  const chance = (share: number) => next() < share;
  const organisations = edition202225.organisations
    .slice(0, size.organisations)
    .map(({ id }) => id);
  const quarters = quartersFrom({ year: 2022, quarter: 2 }, size.quarters);
  const [split, ...successors] = organisations.slice(0, 3);
  const half = quarters[Math.floor(quarters.length / 2)];

  const returnsHere = (organisation: string, period: Period) => {
    if (!half || !split) return true;
    const isBefore = periodDates(period).last < periodDates(half).first;
    if (organisation === split) return isBefore;
    return !successors.includes(organisation) || !isBefore;
  };

  const returns = organisations.flatMap((organisation) =>
    quarters.flatMap((period) => {
      if (!returnsHere(organisation, period) || chance(0.05)) return [];
      const versions = chance(0.15) ? 2 + below(2) : 1;
      return Array.from({ length: versions }, (_, at) => ({
        organisation,
        period,
        version: at + 1,
        receivedAt: dayAfter(periodDates(period).last, (chance(0.1) ? 120 : 15) + at * 40),
        observations: measures.flatMap((measure) => observationOf(measure)),
      }));
    }),
  );

  const decisions = Array.from({ length: size.decisions }, (_, at) => at).flatMap((at) => {
    const organisation = organisations[at % organisations.length] ?? '';
    const quarter = quarters[below(quarters.length)] ?? quarters[0];
    const decidedOn = periodDates(quarter ?? { year: 2022, quarter: 2 }).first;
    const reference = `${organisation.toUpperCase()}-2022-${String(at).padStart(4, '0')}`;
    const contributions = Array.from({ length: 1 + below(3) }, (__, index) =>
      contributionOf(`K${index + 1}`, decidedOn),
    );
    const first: Decision = {
      reference,
      organisation,
      title: `Demonstration ${at}`,
      outcome: chance(0.1) ? 'not approved' : 'approved',
      decidedOn,
      assessor: 'assessor-1@co',
      approved: below(1_000_000_00),
      conditions: [],
      contributions,
      sequence: 1,
      receivedAt: dayAfter(decidedOn, 1),
    };
    if (!chance(0.1)) return [first];
    const again: Decision = {
      ...first,
      sequence: 2,
      receivedAt: dayAfter(decidedOn, 100 + below(100)),
      ...(chance(0.3)
        ? { outcome: 'withdrawn' as const }
        : { contributions: contributions.map((each) => ({ ...each, target: 95 })) }),
    };
    return [first, again];
  });

  return { decisions, returns };

  function observationOf(measure: string): readonly Observation[] {
    const evidence = { sheet: 'People', cells: `D${5 + below(20)}` };
    if (chance(0.05)) return [];
    if (chance(0.05)) return [{ measure, answer: 'withheld', evidence }];
    const denominator = 50 + below(400);
    const numerator = below(denominator + 1);
    const value = (100 * numerator) / denominator;
    return [{ measure, answer: 'value', value, numerator, denominator, evidence }];
  }

  function contributionOf(id: string, decidedOn: string): Contribution {
    const baseline = { value: below(60), date: decidedOn };
    return {
      id,
      measure: measures[below(measures.length)] ?? '17.training',
      ...(!chance(0.1) && { baseline }),
      target: 60 + below(40),
      due: dayAfter(decidedOn, 180 + below(900)).slice(0, 10),
      method: chance(0.2) ? 'growth' : 'linear',
    };
  }
}

function quartersFrom(first: Period, count: number): readonly Period[] {
  const quarters = [first];
  while (quarters.length < count) quarters.push(nextPeriod(quarters.at(-1) ?? first));
  return quarters;
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T09:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString();
}
