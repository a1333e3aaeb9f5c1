import type { Target } from '#domain/register/target';

/** A target as the secretariat enters it: the ledger adds who, when and which revision. */
export type EnteredTarget = Omit<Target, 'author' | 'revision' | 'receivedAt'>;

const own: readonly (readonly [measure: string, baseline: number, target: number, due: string])[] =
  [
    ['3.one-login-onboarding', 6, 100, '2025-03-31'],
    ['4.critical-data-available', 20, 100, '2025-03-31'],
    ['7.data-quality-resolved', 25, 50, '2025-03-31'],
    ['9.resilience-tested', 50, 100, '2025-03-31'],
    ['10.red-rated-with-plan', 0, 100, '2025-03-31'],
    ['15.time-to-hire', 58, 30, '2025-03-31'],
    ['16.senior-upskilled', 52, 91, '2025-03-31'],
    ['17.training', 64, 91, '2025-03-31'],
    ['18.vacancy-rate', 18, 10, '2025-03-31'],
    ['21.product-centric', 0, 1, '2025-03-31'],
  ];

/** Made-up targets of the demonstration's two departments. */
export const demoTargets: readonly EnteredTarget[] = ['dwp', 'hmrc'].flatMap((organisation) =>
  own.map(([measure, baseline, value, due]) => ({
    organisation,
    measure,
    baseline: { value: baseline, date: '2023-03-31' },
    value,
    due,
  })),
);
