import { useEffect, useState } from 'react';
import type { Receipt } from '#domain/register/receipt';
import { usePane } from '../PaneContext';
import { periodWords } from '../period-words';
import { momentWords } from './moment-words';
import { useSubmitStyles } from './SubmitView.styles';

/** The receipts that the workbook keeps, for when the service cannot be asked; nothing where there are none. */
export function KeptReceipts() {
  const { workbook } = usePane();
  const styles = useSubmitStyles();
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);

  useEffect(() => {
    let wanted = true;
    workbook.receipts().then(
      (kept) => {
        if (wanted) setReceipts(kept);
      },
      // A workbook that cannot be read says so under Check.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [workbook]);

  if (receipts.length === 0) return null;
  return (
    <section aria-label="Receipts in this workbook">
      <h2 className={styles.heading}>Receipts in this workbook</h2>
      <ul className={styles.list}>
        {receipts.map(({ hash, period, receivedAt, version }) => (
          <li className={styles.words} key={`${period} ${version}`}>
            {`${periodWords(period)}, version ${version}, received ${momentWords(receivedAt)}, hash ${hash}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
