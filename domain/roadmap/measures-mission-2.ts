import { dueDates } from './due-dates';
import type { Measure } from './measure';
import { measureDefaults } from './measure-defaults';

const { all, milestone } = measureDefaults;

/** Measures of mission two: One Login for Government. */
export const measuresMission2 = [
  {
    ...milestone,
    id: '3.one-login-strategy',
    commitment: 3,
    name: 'Adoption strategy and roadmap for One Login for Government confirmed',
    target: { value: 1, due: dueDates.april2023 },
    source: 'Roadmap 2022-25, Mission Two, commitment 3',
  },
  {
    ...all,
    id: '3.one-login-onboarding',
    commitment: 3,
    name: 'Services that have begun onboarding to One Login for Government',
    ratio: {
      numerator: 'services that have begun onboarding',
      denominator: 'services, without those to which One Login does not apply',
    },
    from: 'services',
    source: 'Roadmap 2022-25, Mission Two, commitment 3',
  },
] as const satisfies readonly Measure[];
