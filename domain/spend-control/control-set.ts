import type { CaseCategory } from './case';
import type { NotPublished } from './not-published';

/** How much a case weighs: its highest-rated answer. */
export type Rating = 'low' | 'medium' | 'high';

/** What a department's pipeline or a criterion of it is held to under version 5. */
export type AssuranceRating = 'assured' | 'monitor' | 'control';

/** Spend of a kind that is controlled from an amount on, in whole pence. */
export interface Threshold {
  readonly spend: SpendKind;
  /** Inclusive, so that 0 is all spend of the kind. */
  readonly from: number;
}

export type SpendKind =
  | 'novel or contentious'
  | 'crypt-key'
  | 'digital service'
  | 'public facing service'
  | 'technology'
  | 'all other digital, data and technology';

/** One answer of a question; a question about a number takes it by the first band that holds it. */
export interface FrameworkAnswer {
  readonly answer: string;
  readonly rating: Rating;
  /** Inclusive; in the question's unit. */
  readonly upTo?: number;
  /** Exclusive: below this, not at it. */
  readonly below?: number;
}

/** A question of the risk and importance framework, and what each answer weighs. */
export interface FrameworkQuestion {
  readonly id: 'whole-life-cost' | 'annual-cost' | 'transactions' | 'top-75' | `entered-${string}`;
  readonly question: string;
  /** Money in whole pence. */
  readonly unit: 'pence' | 'a year' | 'answer';
  /** From the lowest band up where it asks for a number. */
  readonly answers: readonly FrameworkAnswer[];
}

/** Days within which the centre answers. */
export interface ServiceLevels {
  readonly acknowledgeWorkingDays: number;
  readonly furtherInformationWorkingDays: number;
  readonly decisionCalendarDays: number;
  readonly queryWorkingDays: number;
}

/** Points and bands of the assessment of a pipeline under version 5. */
export interface PipelineAssessment {
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
  readonly points: Readonly<Record<Exclude<AssuranceRating, 'control'>, number>>;
  /** Inclusive; above the last is `control`. */
  readonly bands: readonly {
    readonly rating: Exclude<AssuranceRating, 'control'>;
    readonly from: number;
    readonly to: number;
  }[];
}

/** A place where a published page contradicts itself or another, and how it is read here. */
interface Contradiction {
  readonly says: string;
  readonly readAs: string;
  readonly source: string;
}

/** One edition of the spend control, whole. */
export interface ControlSet {
  /** `v6-2024-02`. */
  readonly id: string;
  readonly title: string;
  /** ISO date from which it is in force. */
  readonly from: string | NotPublished;
  readonly source: string;
  /** What it changes from the edition before it. */
  readonly changes: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** `none` where the control was removed. */
  readonly thresholds: readonly Threshold[] | NotPublished | 'none';
  readonly serviceLevels: ServiceLevels | NotPublished;
  /** How far ahead the pipeline looks, in months. */
  readonly pipelineMonths: number | NotPublished;
  readonly pipelineAssessment?: PipelineAssessment;
  /** For each category of spend the questions that rate it; absent where the edition has no such framework. */
  readonly framework?: Readonly<
    Partial<Record<CaseCategory, readonly FrameworkQuestion[] | NotPublished>>
  >;
  /** What a department with earned autonomy may decide itself; absent where the edition has none. */
  readonly earnedAutonomy?: { readonly decides: readonly Rating[]; readonly source: string };
  /** When the strategic commitments are asked about; absent where the edition does not ask. */
  readonly strategicCommitments?: {
    readonly askedWhen: {
      readonly rating: readonly Rating[];
      readonly assurance: readonly AssuranceRating[];
    };
    readonly noIsRejection: boolean;
    readonly source: string;
  };
}
