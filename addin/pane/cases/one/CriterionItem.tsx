import type { CriterionResult } from '#domain/alignment/assess-alignment';
import type { AlignmentResult } from '#domain/alignment/criterion';
import { Badge } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';
import { ReasonSourceWords } from './ReasonSourceWords';

interface CriterionItemProps {
  readonly organisation: string;
  readonly result: CriterionResult;
}

/** One criterion: its question, its result, and each reason beside its source. */
export function CriterionItem({ organisation, result: given }: CriterionItemProps) {
  const styles = useCasesStyles();
  const { condition, criterion, evidence, reasons, result } = given;

  return (
    <li className={styles.card}>
      <h4 className={styles.subheading}>{criterion.title}</h4>
      <div className={styles.quiet}>
        <Badge appearance="tint" color={colours[result]}>
          {result}
        </Badge>
        {` Commitment ${criterion.commitment}. ${criterion.question}`}
      </div>
      {reasons.length === 0 && <p className={styles.words}>The case does not answer it.</p>}
      {reasons.length > 0 && (
        <dl aria-label={`Reasons and sources: ${criterion.title}`} className={styles.reasons}>
          {reasons.map(({ source, words }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>
                <ReasonSourceWords organisation={organisation} source={source} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {evidence !== undefined && <p className={styles.words}>{`Evidence given: ${evidence}`}</p>}
      {condition !== undefined && <p className={styles.words}>{`Aligned if: ${condition}`}</p>}
      <details>
        <summary className={styles.summary} tabIndex={0}>
          Why this is asked
        </summary>
        <p className={styles.words}>{criterion.why}</p>
      </details>
    </li>
  );
}

const colours: Readonly<Record<AlignmentResult, 'danger' | 'informative' | 'success' | 'warning'>> =
  {
    aligned: 'success',
    'aligned if': 'warning',
    'not aligned': 'danger',
    'not applicable': 'informative',
    'not answered': 'warning',
  };
