import type { Period } from '../period/period';

/** What a cell asks for. */
export interface FigureAsk {
  readonly figure: 'progress' | 'status' | 'value';
  /** A decision (`DWP-2023-014`), or a measure, of a service or system where one is named: `18.vacancy-rate`, `1.cost-per-transaction/get-your-state-pension`. */
  readonly of: string;
  /** Id of an organisation; the asker's own where it is absent. A decision has its own. */
  readonly organisation?: string;
  readonly period: Period;
}

/** What a cell is told: a figure; why it cannot be said, which is never zero; or what is wrong with what was asked. */
export type Figure =
  { readonly value: number | string } | { readonly unsaid: string } | { readonly wrong: string };
