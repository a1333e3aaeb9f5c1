import type { CaseFieldId } from '#domain/spend-control/case-workbook/case-workbook';

/** A case as an assessor types it: every field as text, money in pounds. */
export interface CaseEntry {
  readonly fields: Readonly<Partial<Record<CaseFieldId, string>>>;
  readonly commitments: readonly number[];
  /** Codes of answers, by the question that they answer. */
  readonly answers: Readonly<Partial<Record<string, string>>>;
  /** References, apart by commas or blanks. */
  readonly linked: string;
  readonly supersedes: string;
  /** One to a line: a title, then its link. */
  readonly documents: string;
}

/** A case of which nothing is typed. */
export const anEmptyEntry: CaseEntry = {
  fields: {},
  commitments: [],
  answers: {},
  linked: '',
  supersedes: '',
  documents: '',
};
