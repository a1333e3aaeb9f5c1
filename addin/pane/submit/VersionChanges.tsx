import type { Receipt } from '#domain/register/receipt';
import { Spinner } from '@fluentui/react-components';
import { periodWords } from '../period-words';
import { ServiceTroubleNotice } from '../service-trouble/ServiceTroubleNotice';
import { ChangeList } from './ChangeList';
import { useSubmitStyles } from './SubmitView.styles';
import { useVersionChanges } from './use-version-changes';

interface VersionChangesProps {
  readonly id: string;
  /** Of a version that is not the first. */
  readonly receipt: Receipt;
}

/** What differed between a version and the one before it. */
export function VersionChanges({ id, receipt }: VersionChangesProps) {
  const styles = useSubmitStyles();
  const { askAgain, changes, trouble } = useVersionChanges(receipt);
  const { period, version } = receipt;
  const heading = `${periodWords(period)}: changed from version ${version - 1} to version ${version}`;

  return (
    <section aria-label={heading} className={styles.section} id={id}>
      <h3 className={styles.heading}>{heading}</h3>
      {trouble !== undefined && <ServiceTroubleNotice onTryAgain={askAgain} trouble={trouble} />}
      {trouble === undefined && !changes && (
        <Spinner label="Asking for both versions" size="tiny" />
      )}
      {changes?.length === 0 && (
        <p>No figure or text differs. The workbook’s layout, or the form or rules, did.</p>
      )}
      {changes && <ChangeList changes={changes} />}
    </section>
  );
}
