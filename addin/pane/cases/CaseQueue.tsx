import type { ListedCase } from '#domain/spend-control/case-in-full';
import type { SignedIn } from '../../ports/session';
import { Notice } from '../Notice';
import { plural } from '../plural';
import { readsAcross } from '../progress/reads-across';
import { CaseFilters } from './CaseFilters';
import { CaseRow } from './CaseRow';
import { useCasesStyles } from './CasesView.styles';
import { filterCases, type CaseFilter } from './filter-cases';
import { useKept } from './KeptContext';
import { Pipeline } from './Pipeline';

interface CaseQueueProps {
  readonly cases: readonly ListedCase[];
  /** Reference of the case that the person comes back from; empty where they do not. */
  readonly left: string;
  readonly onOpen: (reference: string) => void;
  readonly who: SignedIn;
}

/** The queue of cases with their clocks, those that a filter leaves, and what is coming. */
export function CaseQueue({ cases, left: cameFrom, onOpen, who }: CaseQueueProps) {
  const styles = useCasesStyles();
  const isAcross = readsAcross(who);
  const [filter, setFilter] = useKept<CaseFilter>('filter', {
    order: 'due',
    organisation: '',
    search: '',
    state: isAcross ? 'not yet decided' : 'all',
  });
  const left = filterCases(cases, filter);

  if (cases.length === 0) {
    return (
      <Notice
        words={{
          heading: 'There are no cases',
          action: isAcross
            ? 'A case is here as soon as a department submits one.'
            : 'Cases that your department prepares are here, drafts too.',
          intent: 'info',
        }}
      />
    );
  }
  return (
    <>
      <CaseFilters cases={cases} filter={filter} onChange={setFilter} />
      <p aria-live="polite" className={styles.quiet}>
        {`${plural(left.length, 'case')} of ${cases.length.toLocaleString('en-GB')}`}
      </p>
      {left.length > 0 && (
        <ul aria-label="Cases" className={styles.list}>
          {left.map((listed) => (
            <CaseRow
              isLeft={listed.case.reference === cameFrom}
              key={listed.case.reference}
              listed={listed}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      <Pipeline
        cases={
          filter.organisation === ''
            ? cases
            : cases.filter((each) => each.case.organisation === filter.organisation)
        }
        onOpen={onOpen}
      />
    </>
  );
}
