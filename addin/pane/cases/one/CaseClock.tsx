import { dateWords } from '#domain/rules/words/date';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import { isNotPublished } from '#domain/spend-control/not-published';
import { Link } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';

/** What the centre promised on a case and whether it is kept; where no service levels are published, that and the source. */
export function CaseClock({ clock, standing }: Pick<CaseInFull, 'clock' | 'standing'>) {
  const styles = useCasesStyles();
  if (standing.state === 'draft') return null;

  if (isNotPublished(clock)) {
    return (
      <p className={styles.words}>
        {'Service levels: not published for this edition ('}
        <Link href={clock.source} inline rel="noreferrer" target="_blank">
          where they were looked for
        </Link>
        ).
      </p>
    );
  }
  return (
    <ul aria-label="Service levels" className={styles.bullets}>
      {clock.map(({ due, promise, state }) => (
        <li className={state === 'late' ? styles.late : undefined} key={promise}>
          {`${promise} by ${dateWords(due)}: ${state}`}
        </li>
      ))}
    </ul>
  );
}
