/** The cells of a return that a value was worked out from. */
export interface Evidence {
  readonly sheet: string;
  /** Ranges as Excel writes them: `E5:E9,E12`. */
  readonly cells: string;
}

/** Ratings that a person gives where no figure is published, or beside one. Kept apart from computed status. */
export type JudgedRating = 'green' | 'amber-green' | 'amber' | 'amber-red' | 'red';

/** What a return says of one measure, for one subject. Being unable to say is never zero. */
export interface Observation {
  readonly measure: string;
  /** A service or system by id; absent where it is the whole organisation. */
  readonly subject?: string;
  readonly answer: 'value' | 'not applicable' | 'withheld';
  /** In the measure's unit: a percentage as 0 to 100, yes as 1 and no as 0, money in pence, a level from 0. Present where the answer is `value` and there is a figure. */
  readonly value?: number;
  /** Present with `value` for a ratio. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** For a milestone: ISO date on which it was met, or is now planned for. */
  readonly on?: string;
  readonly judged?: {
    readonly rating: JudgedRating;
    readonly judge: string;
    readonly narrative: string;
  };
  readonly evidence: Evidence;
}
