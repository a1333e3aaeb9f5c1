import { dateWords } from '#domain/rules/words/date';
import { moneyWords } from '#domain/rules/words/money';
import type { Decision } from '#domain/register/decision';
import { plural } from '../../plural';
import { useCasesStyles } from '../CasesView.styles';

/** The decisions on a case in their order: a later one supersedes, and none is overwritten. */
export function DecisionHistory({ decisions }: { readonly decisions: readonly Decision[] }) {
  const styles = useCasesStyles();
  const inOrder = decisions.toSorted((one, other) => one.sequence - other.sequence);

  return (
    <section aria-label="Decisions" className={styles.part}>
      <h3 className={styles.subheading}>Decisions</h3>
      {inOrder.length === 0 && <p className={styles.words}>None yet.</p>}
      <ol className={styles.bullets}>
        {inOrder.map((decision, at) => (
          <li key={decision.sequence} value={decision.sequence}>
            {wordsOf(decision)}
            {at < inOrder.length - 1 && ' Superseded.'}
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsOf({ approved, assessor, conditions, contributions, decidedOn, outcome }: Decision) {
  const held = [
    moneyWords(approved),
    plural(conditions.length, 'condition'),
    plural(contributions.length, 'contribution'),
  ].join(', ');
  return `${outcome} on ${dateWords(decidedOn)} by ${assessor}: ${held}.`;
}
