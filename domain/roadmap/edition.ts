import type { Commitment, Mission } from './commitment';
import type { Measure } from './measure';
import type { Organisation, Service } from './organisation';

/** One edition of the roadmap, whole, as data. */
export interface Edition {
  /** The years in its title: `2022-25`. */
  readonly id: string;
  readonly title: string;
  readonly missions: readonly Mission[];
  readonly commitments: readonly Commitment[];
  readonly measures: readonly Measure[];
  readonly services: readonly Service[];
  readonly organisations: readonly Organisation[];
  /** To whom it does not apply, in its own words. */
  readonly leavesOut: readonly { readonly whom: string; readonly words: string }[];
}
