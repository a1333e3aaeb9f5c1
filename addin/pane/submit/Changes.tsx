import type { ChangeSince } from '#domain/return/changes-since';
import { ChangeList } from './ChangeList';
import { useSubmitStyles } from './SubmitView.styles';

interface ChangesProps {
  readonly changes: readonly ChangeSince[];
  readonly version: number;
}

/** What changed since the last version. */
export function Changes({ changes, version }: ChangesProps) {
  const styles = useSubmitStyles();

  return (
    <section aria-label={`Changed since version ${version}`} className={styles.section}>
      <h2 className={styles.heading}>{`Changed since version ${version}`}</h2>
      {changes.length === 0 && <p>Nothing. Submitting it again gives the same receipt.</p>}
      <ChangeList changes={changes} />
    </section>
  );
}
