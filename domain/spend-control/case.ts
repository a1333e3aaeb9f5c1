/** What a case buys, in the words of the risk and importance framework of version 6. */
export type CaseCategory =
  | 'digital service'
  | 'platform or common component'
  | 'commodity technology or licences'
  | 'specialist technology'
  | 'resourcing contract';

/** The phases of the Service Manual; `not a service` where none applies. */
type CasePhase = 'discovery' | 'alpha' | 'beta' | 'live' | 'retirement' | 'not a service';

/** A document that bears on the case: linked, never stored. */
interface CaseDocument {
  readonly title: string;
  readonly link: string;
}

/** What a department answers to a question of the framework or of a criterion, and where that can be seen. */
export interface CaseAnswer {
  /** Id of the question. */
  readonly question: string;
  /** The code of an answer, or a number as text where the question asks for one. */
  readonly answer: string;
  readonly evidence?: string;
}

/** A case for digital, data or technology spend. Never overwritten: a later revision follows. */
export interface Case {
  /** Unique across government: `DWP-2023-014`. */
  readonly reference: string;
  readonly organisation: string;
  readonly title: string;
  readonly summary: string;
  readonly category: CaseCategory;
  /** People outside government use what it pays for. */
  readonly publicFacing: boolean;
  /** A new service, rather than a change to one that is live. */
  readonly newService: boolean;
  /** Novel or contentious spend: controlled at any amount under version 5. */
  readonly novel: boolean;
  /** Cryptographic key material (Crypt-Key): controlled at any amount under version 6. */
  readonly cryptKey: boolean;
  readonly phase: CasePhase;
  /** Id of the service or system of the return that it changes; absent where it is none. */
  readonly subject?: string;
  /** Whole pence: what is asked for. */
  readonly amount: number;
  /** Whole pence: whole-life cost of what is bought. */
  readonly wholeLifeCost: number;
  /** Whole pence a year; absent where the department does not say. */
  readonly annualCost?: number;
  /** A year; 0 where the service is not transactional. */
  readonly transactions?: number;
  /** How much of the amount is funded, and from where, in words. */
  readonly funding: string;
  /** Technology that is bought or built, in words: `customer relationship management`. */
  readonly technology?: string;
  readonly product?: string;
  readonly supplier?: string;
  /** The departmental priority that it serves. */
  readonly priority: string;
  /** Numbers of the commitments that it says it supports. */
  readonly commitments: readonly number[];
  readonly answers: readonly CaseAnswer[];
  readonly documents: readonly CaseDocument[];
  /** ISO dates: when the spend would begin and end. */
  readonly begins: string;
  readonly ends: string;
  /** References of cases that belong with it, and of those that it takes the place of. */
  readonly linked: readonly string[];
  readonly supersedes: readonly string[];
  /** A draft is seen by its own organisation only. */
  readonly state: 'draft' | 'submitted';
  /** Who prepared it: nobody decides a case that they prepared. */
  readonly preparer: string;
  /** 1 for the first; each later one adds 1. */
  readonly revision: number;
  /** ISO date and time at which the ledger received it. */
  readonly receivedAt: string;
}
