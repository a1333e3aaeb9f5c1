import type { Finding } from '#domain/rules/finding';
import { useFindingWordsStyles } from './FindingWords.styles';

/** What was entered, what is expected, and what to do. */
export function FindingWords({ finding }: { readonly finding: Finding }) {
  const styles = useFindingWordsStyles();
  const { action, entered, expected, fix, reason } = finding;

  return (
    <dl className={styles.words}>
      <dt className={styles.term}>Entered</dt>
      <dd className={styles.said}>{entered === '' ? 'Blank' : entered}</dd>
      <dt className={styles.term}>Expected</dt>
      <dd className={styles.said}>{expected}</dd>
      <dt className={styles.term}>What to do</dt>
      <dd className={styles.said}>{action}</dd>
      {typeof fix === 'string' && (
        <>
          <dt className={styles.term}>Fix</dt>
          <dd className={styles.said}>{fix === '' ? 'Clear the cell' : `Put in “${fix}”`}</dd>
        </>
      )}
      {reason !== undefined && (
        <>
          <dt className={styles.term}>Reason</dt>
          <dd className={styles.said}>{reason}</dd>
        </>
      )}
    </dl>
  );
}
