import type { CommitmentNumber } from './measure';

type MissionNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** One of the six missions, with the sponsor that the roadmap names. */
export interface Mission {
  readonly number: MissionNumber;
  readonly name: string;
  readonly sponsor: { readonly name: string; readonly role: string };
}

/** One of the 21 commitments, in the roadmap's own words. */
export interface Commitment {
  readonly number: CommitmentNumber;
  readonly mission: MissionNumber;
  readonly text: string;
  /** The roadmap's note on the commitment, where it has one. */
  readonly footnote?: string;
}
