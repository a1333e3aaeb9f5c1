import { dueDates } from './due-dates';
import type { Measure } from './measure';
import { measureDefaults } from './measure-defaults';

const { judged, maturity } = measureDefaults;
const good = { value: 1, due: dueDates.by2025 } as const;

/** Measures of mission six: barriers taken away, and ways of working. */
export const measuresMission6 = [
  {
    ...judged,
    id: '20.systemic-barriers',
    commitment: 20,
    name: 'Systemic barriers to digital transformation addressed',
    scope: 'government',
    source: 'Roadmap 2022-25, Mission Six, commitment 20: no figure is published',
  },
  {
    ...maturity,
    id: '21.product-centric',
    commitment: 21,
    name: 'Product-centric organisational structures, self-assessed against the functional standard',
    target: good,
    source: 'Roadmap 2022-25, Mission Six, commitment 21',
  },
  {
    ...maturity,
    id: '21.agile',
    commitment: 21,
    name: 'Agile ways of working, self-assessed against the functional standard',
    target: good,
    source: 'Roadmap 2022-25, Mission Six, commitment 21',
  },
] as const satisfies readonly Measure[];
