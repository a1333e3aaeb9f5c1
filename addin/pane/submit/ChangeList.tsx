import type { ChangeSince } from '#domain/return/changes-since';
import { plural } from '../plural';
import { useSubmitStyles } from './SubmitView.styles';

/** So many changes of a sheet are in view, so many more unfold, and the rest are counted. */
const IN_VIEW = 10;
const UNFOLDED = 200;

/** What changed from one version to the next, sheet by sheet: which record, which column, what it was and is. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeSince[] }) {
  const styles = useSubmitStyles();

  return bySheet(changes).map(([sheet, ofSheet]) => {
    const folded = ofSheet.slice(IN_VIEW, IN_VIEW + UNFOLDED);
    const more = ofSheet.length - IN_VIEW - folded.length;
    return (
      <div key={sheet}>
        <h3 className={styles.subheading}>{`${sheet}: ${plural(ofSheet.length, 'change')}`}</h3>
        <Lines changes={ofSheet.slice(0, IN_VIEW)} />
        {folded.length > 0 && (
          <details>
            <summary tabIndex={0} className={styles.summary}>
              {`Show ${plural(folded.length, 'more change')} on ${sheet}`}
            </summary>
            <Lines changes={folded} />
            {more > 0 && <p>{`and ${plural(more, 'more change')}, which are not listed here`}</p>}
          </details>
        )}
      </div>
    );
  });
}

function Lines({ changes }: { readonly changes: readonly ChangeSince[] }) {
  const styles = useSubmitStyles();

  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li className={styles.words} key={`${change.record}/${change.column}`}>
          {wordsOf(change)}
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ column, from, kind, record, to }: ChangeSince): string {
  const where = record === '' ? '' : `${record}: `;
  switch (kind) {
    case 'value':
      return `${where}${column} was ${from || 'blank'}, is ${to || 'blank'}`;
    case 'added':
      return `${where}new`;
    case 'removed':
      return `${where}no longer there`;
  }
}

function bySheet(
  changes: readonly ChangeSince[],
): readonly (readonly [string, readonly ChangeSince[]])[] {
  const sheets = new Map<string, ChangeSince[]>();
  for (const change of changes) {
    const ofSheet = sheets.get(change.sheet);
    if (ofSheet) ofSheet.push(change);
    else sheets.set(change.sheet, [change]);
  }
  return [...sheets];
}
