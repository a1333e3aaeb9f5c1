import type { ListedCase } from '#domain/spend-control/case-in-full';
import type { CaseState } from '#domain/spend-control/case-standing';
import { isUndecided, nextPromise } from '#domain/spend-control/next-promise';

/** What a person wants to see of the queue. */
export interface CaseFilter {
  /** Id; empty for all. */
  readonly organisation: string;
  readonly order: 'due' | 'newest';
  /** Found in references, titles and suppliers, whatever the case. */
  readonly search: string;
  readonly state: CaseState | 'all' | 'not yet decided';
}

/** The cases that a filter leaves, in the order asked for: by what is due next, what is late first, or the latest submitted first. */
export function filterCases(
  cases: readonly ListedCase[],
  { order, organisation, search, state }: CaseFilter,
): readonly ListedCase[] {
  const words = search.trim().toLowerCase();
  const has = ({ case: { product = '', reference, supplier = '', title } }: ListedCase) =>
    [reference, title, supplier, product].some((text) => text.toLowerCase().includes(words));
  const is = ({ standing }: ListedCase) =>
    state === 'all' ||
    (state === 'not yet decided' ? isUndecided(standing) : standing.state === state);

  return cases
    .filter((each) => organisation === '' || each.case.organisation === organisation)
    .filter((each) => is(each) && has(each))
    .toSorted((one, other) =>
      order === 'newest'
        ? other.standing.submittedOn.localeCompare(one.standing.submittedOn)
        : rankOf(one).localeCompare(rankOf(other)),
    );
}

// What has no date comes after every date: first what waits, then what is decided.
function rankOf(listed: ListedCase): string {
  const { due } = nextPromise(listed) ?? {};
  const submitted = listed.standing.submittedOn;
  return due ?? `${isUndecided(listed.standing) ? '9998' : '9999'} ${submitted}`;
}
