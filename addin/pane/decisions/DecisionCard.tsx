import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { organisationWords } from '../organisation-words';
import { StatusMark } from '../progress/StatusMark';
import { warningWords } from './decision-words';
import { DecisionDetails } from './DecisionDetails';
import { useDecisionsStyles } from './Decisions.styles';

interface DecisionCardProps {
  /** Whether its organisation is to be said. */
  readonly across: boolean;
  readonly decision: DecisionInFull;
}

/** One decision: its status, on how much that rests, and why the next quarter decides; all the rest when it is opened. */
export function DecisionCard({ across, decision: shown }: DecisionCardProps) {
  const styles = useDecisionsStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { progress, warnings } = shown;
  const { decision, judged, status } = progress;

  return (
    <li className={styles.card}>
      <h3 className={styles.heading} id={`${id}-title`}>
        {decision.title}
      </h3>
      <p className={styles.quiet}>
        {across && `${organisationWords(decision.organisation)}: `}
        {`${decision.reference}, ${decision.outcome}`}
      </p>
      <p className={styles.quiet}>
        <StatusMark status={status} />
        {judged.of > 0 && `, judged ${judged.count} of ${judged.of}`}
      </p>
      {warnings.length > 0 && (
        <>
          <p className={styles.warning}>The next quarter decides</p>
          <ul aria-label={`Warnings of ${decision.reference}`} className={styles.plain}>
            {warnings.map((warning) => {
              const words = warningWords(progress, warning);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </>
      )}
      <Button
        aria-controls={open ? `${id}-details` : undefined}
        aria-expanded={open}
        aria-describedby={`${id}-title`}
        onClick={() => {
          setOpen(!open);
        }}
        size="small"
      >
        {open ? 'Hide details' : 'Details'}
      </Button>
      {open && (
        <div id={`${id}-details`}>
          <DecisionDetails decision={shown} />
        </div>
      )}
    </li>
  );
}
