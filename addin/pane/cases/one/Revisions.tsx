import type { Case } from '#domain/spend-control/case';
import { useCasesStyles } from '../CasesView.styles';
import { momentWords } from '../../submit/moment-words';

/** The revisions of a case in their order: none is ever overwritten. */
export function Revisions({ revisions }: { readonly revisions: readonly Case[] }) {
  const styles = useCasesStyles();

  return (
    <section aria-label="Revisions" className={styles.part}>
      <h3 className={styles.subheading}>Revisions</h3>
      <ol className={styles.bullets}>
        {revisions.map(({ preparer, receivedAt, revision, state }) => (
          <li key={revision} value={revision}>
            {`${state} by ${preparer} on ${momentWords(receivedAt)}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
