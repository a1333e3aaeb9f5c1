import type { Finding } from '#domain/rules/finding';
import { recordToName } from '#domain/rules/reasons-given';
import { useFindingWordsStyles } from './FindingWords.styles';

/** So many records are named: the same words answer for those that are left out. */
const NAMED = 5;

/** What to write in a file's Reasons sheet to answer a query, since the pane writes nothing to a file. */
export function ReasonInFile({ finding: { records, rule } }: { readonly finding: Finding }) {
  const styles = useFindingWordsStyles();
  const all = records.length === 0 ? [''] : records;
  const named = all.slice(0, NAMED).map(recordToName).join(', ');

  return (
    <div>
      <p>
        If the figure is right, say why on the Reasons sheet, in a row for each record. Then save
        the workbook and choose it again.
      </p>
      <dl className={styles.words}>
        <dt className={styles.term}>Rule</dt>
        <dd className={styles.said}>{rule}</dd>
        <dt className={styles.term}>Record</dt>
        <dd className={styles.said}>
          {all.length > NAMED ? `${named} and others; “all” answers for every one` : named}
        </dd>
      </dl>
    </div>
  );
}
