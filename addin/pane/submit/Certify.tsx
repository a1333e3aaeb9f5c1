import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import { Button, Checkbox } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReturnVersion } from '../../ports/service';
import { Notice } from '../Notice';
import { noticeOf, type NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { certificationStatement } from './certification-statement';
import { useSubmitStyles } from './SubmitView.styles';

interface CertifyProps {
  readonly onCertified: () => void;
  readonly period: Period | undefined;
  readonly versions: readonly ReturnVersion[];
}

/** Lets the certifier certify the latest version of the quarter, with the statement in full. */
export function Certify({ onCertified, period, versions }: CertifyProps) {
  const { announce, service, who } = usePane();
  const styles = useSubmitStyles();
  const [agreed, setAgreed] = useState<string>();
  const [notice, setNotice] = useState<NoticeWords>();
  const underWay = useRef(false);
  const latest = period && latestOf(versions, periodKey(period));

  if (!service || !latest || latest.certification || who?.roles.includes('certifier') !== true) {
    return notice ? <Notice words={notice} /> : null;
  }
  const { receipt } = latest;

  const certify = async () => {
    if (underWay.current) return;
    underWay.current = true;
    try {
      await service.certify(receipt.period, receipt.version);
      announce('Certified');
      setNotice({
        action: 'It is recorded with your account and the time.',
        heading: `You certified version ${receipt.version}`,
        intent: 'success',
      });
      onCertified();
    } catch (error) {
      setNotice(noticeOf(error));
    } finally {
      underWay.current = false;
    }
  };

  return (
    <section aria-label="Certify" className={styles.section}>
      <h2 className={styles.heading}>{`Certify version ${receipt.version}`}</h2>
      {notice && <Notice words={notice} />}
      {certificationStatement(receipt).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Checkbox
        checked={agreed === receipt.hash}
        label="I have read this statement and certify the return"
        onChange={(_, { checked }) => {
          setAgreed(checked === true ? receipt.hash : undefined);
        }}
      />
      <div>
        <Button
          appearance="primary"
          disabled={agreed !== receipt.hash}
          onClick={() => void certify()}
        >
          Certify
        </Button>
      </div>
    </section>
  );
}

function latestOf(versions: readonly ReturnVersion[], period: string): ReturnVersion | undefined {
  return versions
    .filter(({ receipt }) => receipt.period === period)
    .toSorted((one, other) => other.receipt.version - one.receipt.version)[0];
}
