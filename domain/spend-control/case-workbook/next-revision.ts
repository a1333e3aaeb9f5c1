import type { Case } from '../case';
import type { CaseDraft } from './case-draft';

/** A case as it is sent: the ledger adds who and when. */
export type CaseRevision = CaseDraft & Pick<Case, 'revision' | 'state'>;

/** What becomes of a case that a workbook holds, given the last revision that the service has. */
export type NextRevision =
  | { readonly outcome: 'send'; readonly revision: CaseRevision }
  /** The last revision says the very same: a second click sends nothing. */
  | { readonly outcome: 'there already'; readonly revision: Case }
  /** A submitted case is never a draft again. */
  | { readonly outcome: 'submitted already'; readonly revision: Case };

/** The revision that follows the last one (undefined for a case that the service does not have), as a draft or submitted. */
export function nextRevision(
  draft: CaseDraft,
  last: Case | undefined,
  state: Case['state'],
): NextRevision {
  if (!last) return { outcome: 'send', revision: { ...draft, revision: 1, state } };
  if (last.state === state && saysTheSame(draft, last)) {
    return { outcome: 'there already', revision: last };
  }
  if (last.state === 'submitted' && state === 'draft') {
    return { outcome: 'submitted already', revision: last };
  }
  return { outcome: 'send', revision: { ...draft, revision: last.revision + 1, state } };
}

function saysTheSame(draft: CaseDraft, last: Case): boolean {
  return wordsOf(draft) === wordsOf(last);
}

/** What a case says, in an order of its own, without who sent it, as what and when. */
function wordsOf(said: CaseDraft): string {
  const own = Object.entries(said).filter(([key]) => !ofTheLedger.has(key));
  return JSON.stringify(own.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const ofTheLedger: ReadonlySet<string> = new Set<Exclude<keyof Case, keyof CaseDraft>>([
  'preparer',
  'receivedAt',
  'revision',
  'state',
]);
