import { formatPeriod } from '#domain/period/format-period';
import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { nextPeriod } from '#domain/period/next-period';
import { periodKey } from '#domain/period/period-key';
import { moneyWords } from '#domain/rules/words/money';
import type { ListedCase } from '#domain/spend-control/case-in-full';
import type { CaseState } from '#domain/spend-control/case-standing';
import { pipelineFrom } from '#domain/spend-control/pipeline';
import { Link } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useCasesStyles } from './CasesView.styles';

interface PipelineProps {
  readonly cases: readonly ListedCase[];
  readonly onOpen: (reference: string) => void;
}

/** What is coming in the next 15 months, by the quarter in which it begins. What was turned down is not coming. */
export function Pipeline({ cases, onOpen }: PipelineProps) {
  const { now } = usePane();
  const styles = useCasesStyles();
  const coming = cases.filter(({ standing }) => !gone.includes(standing.state));
  const first = nextPeriod(lastEndedPeriod(now().toISOString().slice(0, 10)));
  const quarters = pipelineFrom(
    first,
    coming.map((each) => each.case),
  );

  return (
    <details className={styles.part}>
      <summary className={styles.summary} tabIndex={0}>
        Coming in the next 15 months
      </summary>
      <ul aria-label="Coming, by quarter" className={styles.list}>
        {quarters.map(({ amount, cases: begin, period }) => (
          <li key={periodKey(period)}>
            <h2 className={styles.subheading}>{formatPeriod(period)}</h2>
            <p
              className={styles.quiet}
            >{`${plural(begin.length, 'case')}, ${moneyWords(amount)}`}</p>
            {begin.length > 0 && (
              <ul
                aria-label={`Cases that begin in ${formatPeriod(period)}`}
                className={styles.bullets}
              >
                {begin.map((one) => (
                  <li key={one.reference}>
                    <Link
                      as="button"
                      onClick={() => {
                        onOpen(one.reference);
                      }}
                    >
                      {`${one.reference}: ${one.title}`}
                    </Link>
                    {`, ${moneyWords(one.amount)}`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const gone: readonly CaseState[] = ['not approved', 'withdrawn', 'superseded'];
