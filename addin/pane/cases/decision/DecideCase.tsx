import type { Case } from '#domain/spend-control/case';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Cases, DecisionToSend } from '../../../ports/cases';
import { ServiceError } from '../../../ports/service';
import type { SignedIn } from '../../../ports/session';
import { Notice } from '../../Notice';
import { usePane } from '../../PaneContext';
import { useCasesStyles } from '../CasesView.styles';
import { CaseTroubleNotice } from '../CaseTroubleNotice';
import { useKept } from '../KeptContext';
import { useOnce } from '../use-once';
import { anEmptyDraft, type DecisionDraft } from './decision-draft';
import { DecisionForm } from './DecisionForm';
import { SecondAssessorNotice } from './SecondAssessorNotice';

interface DecideCaseProps {
  readonly cases: Cases;
  readonly full: CaseInFull;
  readonly one: Case;
  readonly onDecided: () => void;
  readonly who: SignedIn;
}

/** Lets an assessor decide a case, or decide it again. What is typed stays until it is recorded or left. */
export function DecideCase({ cases, full, one, onDecided, who }: DecideCaseProps) {
  const { announce, now } = usePane();
  const styles = useCasesStyles();
  const { again, busy, once, trouble } = useOnce();
  const [draft, keep, forget] = useKept<DecisionDraft | undefined>(
    `${one.reference} decision`,
    undefined,
  );
  const [recorded, setRecorded] = useState<number>();
  const section = useRef<HTMLElement>(null);
  const [goTo, setGoTo] = useState<'button' | 'select'>();
  const last = Math.max(0, ...full.decisions.map(({ sequence }) => sequence));

  // What was pressed is gone once the form comes or goes, and the focus with it.
  const isTyping = draft !== undefined;
  useEffect(() => {
    if (goTo) section.current?.querySelector<HTMLElement>(goTo)?.focus();
  }, [goTo, isTyping]);

  const leave = () => {
    setGoTo('button');
    forget();
  };
  const send = (decision: DecisionToSend) => {
    void once(async () => {
      await cases.decide(decision);
      leave();
      setRecorded(decision.sequence);
      announce('The decision is recorded');
      onDecided();
    });
  };

  return (
    <section aria-label="Decide" className={styles.part} ref={section}>
      {recorded !== undefined && (
        <Notice
          words={{
            heading: `Decision ${recorded} is recorded`,
            action: 'It stands in the history of the case. A later decision supersedes it.',
            intent: 'success',
          }}
        />
      )}
      <SecondAssessorNotice full={full} one={one} who={who} />
      {draft && (
        <DecisionForm
          busy={busy}
          draft={draft}
          doubts={trouble instanceof ServiceError ? trouble.doubts : []}
          full={full}
          onChange={keep}
          onLeave={leave}
          onSend={send}
          one={one}
          sequence={last + 1}
        >
          {trouble !== undefined && (
            <CaseTroubleNotice
              onReadAgain={onDecided}
              onTryAgain={() => {
                void again();
              }}
              trouble={trouble}
            />
          )}
        </DecisionForm>
      )}
      {!draft && (
        <Button
          appearance="primary"
          className={styles.action}
          onClick={() => {
            setRecorded(undefined);
            setGoTo('select');
            keep(anEmptyDraft(now().toISOString().slice(0, 10)));
          }}
        >
          {last === 0 ? 'Decide' : 'Decide again'}
        </Button>
      )}
    </section>
  );
}
