import { useProgressStyles } from './ProgressView.styles';
import type { ShownDecision } from './shown-progress';
import { StatusMark } from './StatusMark';
import { UndertakingItem } from './UndertakingItem';

interface DecisionItemProps {
  readonly decision: ShownDecision;
  readonly organisation: string;
}

/** A decision to approve spend, on how many of its contributions its status rests, and each of them. */
export function DecisionItem({ decision: shown, organisation }: DecisionItemProps) {
  const styles = useProgressStyles();
  const { contributions, progress } = shown;
  const { decision, judged, status } = progress;

  return (
    <li className={styles.card}>
      <h3 className={styles.heading}>{decision.title}</h3>
      <p className={styles.quiet}>{`${decision.reference}, ${decision.outcome}`}</p>
      <p className={styles.quiet}>
        <StatusMark status={status} />
        {judged.of > 0 && `, judged ${judged.count} of ${judged.of}`}
      </p>
      <ul aria-label={`Contributions of ${decision.reference}`} className={styles.list}>
        {contributions.map((each) => (
          <UndertakingItem
            className={styles.within}
            key={each.id}
            level={4}
            organisation={organisation}
            undertaking={each}
          />
        ))}
      </ul>
    </li>
  );
}
