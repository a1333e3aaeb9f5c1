/** Why a figure may not be read, or compared, as it stands. */
type CautionKind =
  | 'does not add up'
  | 'few organisations'
  | 'growing denominator'
  | 'moved target'
  | 'no counts'
  | 'restated'
  | 'small denominator';

/** What cannot be claimed of one measure, and why. */
export interface Caution {
  readonly kind: CautionKind;
  readonly measure: string;
  /** Ids of the organisations that it is about; none where it is government's. */
  readonly organisations: readonly string[];
  /** A service or system by id, where it is about one. */
  readonly subject?: string;
  /** A sentence for people, with the figures. */
  readonly why: string;
  /** The cells that say it, where one return does: `2023-24-Q2 v1 People!D5`. */
  readonly evidence?: string;
}
