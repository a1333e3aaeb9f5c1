import type { DecisionProgress } from '#domain/progress/decision-progress';
import { whatIsOwed, type Owed } from '#domain/progress/what-is-owed';
import { measureWords } from '#domain/roadmap/measure-words';
import { dateWords } from '#domain/rules/words/date';
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { useDecisionsStyles } from './Decisions.styles';

/** As many as are shown before a person asks for all. */
const FEW = 5;

/** What a department's decisions still ask of it, what is due first at the top. */
export function OwedNext({ decisions }: { readonly decisions: readonly DecisionProgress[] }) {
  const styles = useDecisionsStyles();
  const [all, setAll] = useState(false);
  const owed = whatIsOwed(decisions);
  const shown = all ? owed : owed.slice(0, FEW);

  return (
    <section aria-labelledby="owed-next">
      <h2 className={styles.heading} id="owed-next">
        What you owe next
      </h2>
      {owed.length === 0 && <p className={styles.quiet}>Nothing: all is met and achieved.</p>}
      <ol aria-label="What you owe next" className={styles.plain}>
        {shown.map((each) => (
          <li key={`${each.reference} ${each.what.kind} ${each.what.id}`}>{owedWords(each)}</li>
        ))}
      </ol>
      {owed.length > FEW && (
        <Button
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
          size="small"
        >
          {all ? 'Show fewer' : `Show all ${owed.length}`}
        </Button>
      )}
    </section>
  );
}

function owedWords({ due, reference, what }: Owed): string {
  const name =
    what.kind === 'condition'
      ? `condition ${what.id}, ${what.text}`
      : measureWords(what.measure, what.subject);
  return `${dateWords(due)}: ${name} (${reference}, ${what.status})`;
}
