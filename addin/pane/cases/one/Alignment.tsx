import type { CriterionResult } from '#domain/alignment/assess-alignment';
import { plural } from '../../plural';
import { useCasesStyles } from '../CasesView.styles';
import { CriterionItem } from './CriterionItem';

interface AlignmentProps {
  readonly organisation: string;
  readonly results: readonly CriterionResult[];
}

/** How a case stands to the roadmap, criterion by criterion; those that do not bear on it are folded away. */
export function Alignment({ organisation, results }: AlignmentProps) {
  const styles = useCasesStyles();
  const bearing = results.filter(({ result }) => result !== 'not applicable');
  const others = results.filter(({ result }) => result === 'not applicable');

  return (
    <section aria-label="Alignment to the roadmap" className={styles.part}>
      <h3 className={styles.subheading}>Alignment to the roadmap</h3>
      <p className={styles.quiet}>
        Worked out from the answers, and from what returns, other cases and decisions show. It
        advises: a person decides.
      </p>
      {bearing.length > 0 && (
        <ul aria-label="Criteria" className={styles.list}>
          {bearing.map((result) => (
            <CriterionItem key={result.criterion.id} organisation={organisation} result={result} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary} tabIndex={0}>
            {`${plural(others.length, 'criterion', 'criteria')} not applicable`}
          </summary>
          <ul aria-label="Criteria that are not applicable" className={styles.bullets}>
            {others.map(({ criterion, reasons }) => (
              <li key={criterion.id}>
                {[criterion.title, ...reasons.map(({ words }) => words)].join('. ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
