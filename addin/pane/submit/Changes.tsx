import type { ChangeSince } from '#domain/return/changes-since';
import { plural } from '../plural';
import { useSubmitStyles } from './SubmitView.styles';

/** So many changes are listed: more are counted. */
const LISTED = 30;

interface ChangesProps {
  readonly changes: readonly ChangeSince[];
  readonly version: number;
}

/** What changed since the last version. */
export function Changes({ changes, version }: ChangesProps) {
  const styles = useSubmitStyles();
  const more = changes.length - LISTED;

  return (
    <section aria-label={`Changed since version ${version}`} className={styles.section}>
      <h2 className={styles.heading}>{`Changed since version ${version}`}</h2>
      {changes.length === 0 && <p>Nothing. Submitting it again gives the same receipt.</p>}
      <ul className={styles.list}>
        {changes.slice(0, LISTED).map((change) => (
          <li className={styles.words} key={[change.sheet, change.record, change.column].join('/')}>
            {wordsOf(change)}
          </li>
        ))}
        {more > 0 && <li>{`and ${plural(more, 'more change')}`}</li>}
      </ul>
    </section>
  );
}

function wordsOf({ column, from, kind, record, sheet, to }: ChangeSince): string {
  const where = record === '' ? sheet : `${sheet}, ${record}`;
  switch (kind) {
    case 'value':
      return `${where}: ${column} was ${from || 'blank'}, is ${to || 'blank'}`;
    case 'added':
      return `${where}: new`;
    case 'removed':
      return `${where}: no longer there`;
  }
}
