import { formatPeriod } from '#domain/period/format-period';
import type { ContributionProgress } from '#domain/progress/contribution-progress';
import { valueWords } from '#domain/roadmap/value-words';
import { dateWords } from '#domain/rules/words/date';
import { forecastWords } from './decision-words';
import { useDecisionsStyles } from './Decisions.styles';

/** Where a contribution is going, and what was said or agreed of it otherwise than before. */
export function ContributionMore({ progress }: { readonly progress: ContributionProgress }) {
  const styles = useDecisionsStyles();
  const { contribution, forecast, rebaselined, restated } = progress;
  const { despite, measure, share } = contribution;
  const stated = (value: number | string) =>
    typeof value === 'string' ? value : valueWords(measure, value);

  return (
    <>
      <p className={styles.quiet}>{`Forecast: ${forecastWords(measure, forecast)}`}</p>
      {share !== undefined && (
        <p className={styles.quiet}>{`Share of the target: ${Math.round(share * 100)} %`}</p>
      )}
      {despite !== undefined && <p className={styles.quiet}>{`Let stand because: ${despite}`}</p>}
      {restated.map(({ from, period, receivedAt, to, version }) => (
        <p className={styles.quiet} key={`${formatPeriod(period)} ${version}`}>
          {`Restated for ${formatPeriod(period)} by version ${version}, received on ${dateWords(receivedAt.slice(0, 10))}: from ${stated(from)} to ${stated(to)}`}
        </p>
      ))}
      {rebaselined.map(({ from, reason, receivedAt, to }) => (
        <p className={styles.quiet} key={receivedAt}>
          {`Rebaselined on ${dateWords(receivedAt.slice(0, 10))}: target from ${valueWords(measure, from.target)} by ${dateWords(from.due)} to ${valueWords(measure, to.target)} by ${dateWords(to.due)}${reason === undefined ? '' : `. ${reason}`}`}
        </p>
      ))}
    </>
  );
}
