import type { WorkbookCells } from '#domain/cells/cells';
import type { Figure, FigureAsk } from '#domain/figures/figure';
import type { DecisionInFull } from '#domain/progress/decision-in-full';
import type { OrganisationProgress } from '#domain/progress/organisation-progress';
import type { SheetDifference } from '#domain/return/differing-cells';
import type { Finding } from '#domain/rules/finding';
import type { AcceptedReturn } from '#domain/rules/context';
import type { KnownToLedger } from '#domain/rules/read-for-check';
import type { DoubtedContribution } from '#domain/spend-control/contribution-doubts';
import type { Receipt } from '#domain/register/receipt';

/** Why the service did not do what was asked, in a way that the pane has words for. */
export type ServiceTrouble =
  | 'offline'
  | 'signed out'
  | 'session expired'
  | 'not allowed'
  | 'refused'
  | 'findings'
  | 'another was first'
  | 'too large'
  | 'busy'
  | 'failed';

/** What a program needs of a problem beside its detail. */
interface More {
  /** What is doubted of a decision's contributions. */
  readonly doubts?: readonly DoubtedContribution[];
  /** What is wrong, in the service's own words. */
  readonly title?: string;
}

/** Thrown by every method of the service. `detail` is a sentence for the person, from the service's problem. */
export class ServiceError extends Error {
  readonly trouble: ServiceTrouble;
  readonly findings: readonly Finding[];
  readonly doubts: readonly DoubtedContribution[];
  readonly title: string | undefined;

  constructor(
    trouble: ServiceTrouble,
    detail: string,
    findings: readonly Finding[] = [],
    { doubts = [], title }: More = {},
  ) {
    super(detail);
    this.trouble = trouble;
    this.findings = findings;
    this.doubts = doubts;
    this.title = title;
  }
}

/** How a workbook stands to the cells that were submitted. */
export interface Comparison {
  readonly outcome: 'same' | 'differs' | 'unreadable';
  readonly sheets: readonly SheetDifference[];
}

/** A version of a return that the ledger holds, and its certification. */
export interface ReturnVersion {
  readonly receipt: Receipt;
  /** How the workbook that was sent after it stands to it; undefined where none was, or it was not read yet. */
  readonly comparison?: Comparison;
  readonly certification?: { readonly certifier: string; readonly certifiedAt: string };
}

/** The service as the pane needs it: each method is one call, signed in by the session. Periods are keys: `2023-24-Q2`. */
export interface Service {
  register(period: string): Promise<KnownToLedger & { readonly organisation: string }>;
  submit(
    given: {
      readonly cells: WorkbookCells;
      readonly previousVersion: number;
      /** From the first check to the first that nothing stopped; left out where it is not known. */
      readonly minutesToClean?: number;
    },
    progress?: (share: number) => void,
  ): Promise<Receipt>;
  /** Keeps the workbook of a version that was accepted, as it is: it is read again and compared. */
  keepWorkbook(period: string, version: number, file: Uint8Array): Promise<void>;
  certify(period: string, version: number): Promise<void>;
  versions(): Promise<readonly ReturnVersion[]>;
  /** A version as it was accepted, with all its rows. */
  version(period: string, version: number): Promise<Pick<AcceptedReturn, 'return' | 'version'>>;
  /** Of the caller's own organisation, unless another is named and their role reads across organisations. */
  progress(period?: string, organisation?: string): Promise<OrganisationProgress>;
  /** What cells of the workbook ask for, each in the place of what asked for it: at most 1,000 at once. */
  figures(asks: readonly FigureAsk[]): Promise<readonly Figure[]>;
  /** Every decision that the caller may see, in one answer, at the end of a quarter; with a day (ISO date), as was known then. */
  decisions(period: string, asAt?: string): Promise<readonly DecisionInFull[]>;
}
