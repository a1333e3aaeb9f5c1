import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { plural } from '../plural';
import { DecisionCard } from './DecisionCard';
import { DecisionFilters } from './DecisionFilters';
import { everyDecision, filterDecisions } from './filter-decisions';
import { useDecisionsStyles } from './Decisions.styles';
import { InsertTracker } from './InsertTracker';

/** A page of the list: there may be thousands. */
const PAGE = 20;

interface DecisionsListProps {
  /** Whether they are of several organisations. */
  readonly across: boolean;
  readonly decisions: readonly DecisionInFull[];
  /** Key of the quarter that they are shown at the end of. */
  readonly period: string;
}

/** The decisions that a filter leaves, those whose next quarter decides first, a page at a time. */
export function DecisionsList({ across, decisions, period }: DecisionsListProps) {
  const styles = useDecisionsStyles();
  const [filter, setFilter] = useState(everyDecision);
  const [count, setCount] = useState(PAGE);
  const left = filterDecisions(decisions, filter);
  const warned = left.filter(({ warnings }) => warnings.length > 0).length;

  return (
    <>
      <DecisionFilters
        across={across}
        decisions={decisions}
        filter={filter}
        onChange={(changed) => {
          setFilter(changed);
          setCount(PAGE);
        }}
      />
      <p aria-live="polite" className={styles.quiet}>
        {`${plural(left.length, 'decision')}; the next quarter decides ${warned}`}
      </p>
      <InsertTracker all={decisions} chosen={left} period={period} />
      <h2 className={styles.heading}>Decisions</h2>
      <ul aria-label="Decisions" className={styles.list}>
        {left.slice(0, count).map((each) => (
          <DecisionCard across={across} decision={each} key={each.progress.decision.reference} />
        ))}
      </ul>
      {left.length > count && (
        <Button
          className={styles.action}
          onClick={() => {
            setCount(count + PAGE);
          }}
          size="small"
        >
          {`Show ${Math.min(PAGE, left.length - count)} more`}
        </Button>
      )}
    </>
  );
}
