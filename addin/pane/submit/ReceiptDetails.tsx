import { parsePeriod } from '#domain/period/parse-period';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Receipt } from '#domain/register/receipt';
import { Notice } from '../Notice';
import { organisationWords } from '../organisation-words';
import { usePane } from '../PaneContext';
import { periodWords } from '../period-words';
import { momentWords } from './moment-words';
import type { WorkbookSent } from './use-submission';
import { useReceiptStyles } from './ReceiptDetails.styles';

interface ReceiptDetailsProps {
  /** Whether the workbook keeps it. */
  readonly kept: boolean;
  readonly onDone: () => void;
  readonly onSendWorkbook: () => void;
  readonly receipt: Receipt;
  readonly workbookSent: WorkbookSent;
}

/** The receipt of an accepted return, which can be copied. */
export function ReceiptDetails({
  kept,
  onDone,
  onSendWorkbook,
  receipt,
  workbookSent,
}: ReceiptDetailsProps) {
  const styles = useReceiptStyles();
  const { workbook } = usePane();
  const [copied, setCopied] = useState<boolean>();
  const lines = receiptLines(receipt);

  const copy = async () => {
    const text = lines.map(([term, said]) => `${term}: ${said}`).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };

  const keptWords = () => {
    if (kept) return 'This receipt is kept in the workbook.';
    return workbook.kind === 'file'
      ? 'Nothing is written to your file, so copy this receipt now.'
      : 'The receipt could not be kept in the workbook: copy it now.';
  };
  return (
    <Notice
      words={{
        action: `${keptWords()} Another person of your department now certifies the return.`,
        heading: `Version ${receipt.version} of your return was accepted`,
        intent: 'success',
      }}
    >
      <dl className={styles.receipt}>
        {lines.map(([term, said]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.said}>{said}</dd>
          </div>
        ))}
      </dl>
      <p>{sentWords[workbookSent]}</p>
      <div className={styles.actions}>
        {workbookSent === 'not sent' && (
          <Button onClick={onSendWorkbook} size="small">
            Send the workbook again
          </Button>
        )}
        <Button onClick={() => void copy()} size="small">
          Copy the receipt
        </Button>
        <Button onClick={onDone} size="small">
          Done
        </Button>
      </div>
      {copied !== undefined && (
        <span>{copied ? 'Copied' : 'It could not be copied. Select the text and copy it.'}</span>
      )}
    </Notice>
  );
}

const sentWords: Readonly<Record<WorkbookSent, string>> = {
  sending: 'The workbook itself is being sent too, to be kept beside it.',
  sent: 'The workbook itself is kept beside it.',
  'not sent': 'The workbook itself could not be sent. Your return was accepted all the same.',
};

function receiptLines(receipt: Receipt): readonly (readonly [string, string])[] {
  const { form, hash, organisation, period, receivedAt, rows, ruleSet, version } = receipt;
  return [
    ['Organisation', organisationWords(organisation, parsePeriod(period))],
    ['Quarter', periodWords(period)],
    ['Version', String(version)],
    ['Received', momentWords(receivedAt)],
    ['Rows', rows.toLocaleString('en-GB')],
    ['Form', form],
    ['Rules', ruleSet],
    ['Hash', hash],
  ];
}
