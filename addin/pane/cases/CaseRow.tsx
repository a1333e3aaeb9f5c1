import type { ListedCase } from '#domain/spend-control/case-in-full';
import { isNotPublished } from '#domain/spend-control/not-published';
import { moneyWords } from '#domain/rules/words/money';
import { Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { organisationWords } from '../organisation-words';
import { useCasesStyles } from './CasesView.styles';
import { clockWords } from './clock-words';

interface CaseRowProps {
  /** Whether the person comes back from it: they go on where they were. */
  readonly isLeft: boolean;
  readonly listed: ListedCase;
  readonly onOpen: (reference: string) => void;
}

/** A case of the queue: what it is, where it stands, and what the centre has promised next. */
export function CaseRow({ isLeft, listed, onOpen }: CaseRowProps) {
  const styles = useCasesStyles();
  const { case: one, clock, standing } = listed;
  const next = clockWords(listed);
  const item = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (isLeft) item.current?.querySelector('button')?.focus();
  }, [isLeft]);

  return (
    <li className={styles.card} ref={item}>
      <Link
        as="button"
        onClick={() => {
          onOpen(one.reference);
        }}
      >
        {`${one.reference}: ${one.title}`}
      </Link>
      <p className={styles.quiet}>
        {`${organisationWords(one.organisation)}, ${moneyWords(one.amount)}, ${standing.state}`}
      </p>
      {next && (
        <p className={next.late ? styles.late : styles.quiet}>
          {next.words}
          {isNotPublished(clock) && (
            <>
              {' ('}
              <Link href={clock.source} inline rel="noreferrer" target="_blank">
                where it was looked for
              </Link>
              )
            </>
          )}
        </p>
      )}
    </li>
  );
}
