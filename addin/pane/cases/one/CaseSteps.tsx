import type { Case } from '#domain/spend-control/case';
import type { CaseEvent } from '#domain/spend-control/case-event';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import { Button } from '@fluentui/react-components';
import type { Cases } from '../../../ports/cases';
import type { SignedIn } from '../../../ports/session';
import { usePane } from '../../PaneContext';
import { momentWords } from '../../submit/moment-words';
import { useCasesStyles } from '../CasesView.styles';
import { CaseTroubleNotice } from '../CaseTroubleNotice';
import { useOnce } from '../use-once';
import { StepWords } from './StepWords';
import { stepsOpenTo } from './steps-open-to';

interface CaseStepsProps {
  readonly cases: Cases;
  readonly full: CaseInFull;
  readonly one: Case;
  readonly onTaken: () => void;
  readonly who: SignedIn;
}

/** The steps taken on a case, and those that the person may take now. */
export function CaseSteps({ cases, full, one, onTaken, who }: CaseStepsProps) {
  const { announce } = usePane();
  const styles = useCasesStyles();
  const { again, busy, once, trouble } = useOnce();
  const open = stepsOpenTo(who, full, one);

  const take = (step: CaseEvent['step'], words?: string, onDone?: () => void) => {
    void once(async () => {
      await cases.step(one.reference, step, words);
      onDone?.();
      announce(`Recorded: ${step}`);
      onTaken();
    });
  };

  return (
    <section aria-label="Steps" className={styles.part}>
      <h3 className={styles.subheading}>Steps</h3>
      {full.events.length === 0 && <p className={styles.words}>None yet.</p>}
      <ol className={styles.bullets}>
        {full.events.map(({ by, receivedAt, step, words }) => (
          <li key={`${receivedAt} ${step}`}>
            {`${step} by ${by} on ${momentWords(receivedAt)}`}
            {words !== undefined && <p className={styles.words}>{words}</p>}
          </li>
        ))}
      </ol>
      {trouble !== undefined && (
        <CaseTroubleNotice
          onReadAgain={onTaken}
          onTryAgain={() => {
            void again();
          }}
          trouble={trouble}
        />
      )}
      {open.map((step) =>
        step === 'acknowledged' || step === 'agreed' ? (
          <Button
            className={styles.action}
            disabledFocusable={busy}
            key={step}
            onClick={() => {
              take(step);
            }}
            size="small"
          >
            {step === 'acknowledged' ? 'Acknowledge' : 'Agree as the second assessor'}
          </Button>
        ) : (
          <StepWords
            busy={busy}
            key={step}
            onGive={(words, onDone) => {
              take(step, words, onDone);
            }}
            reference={one.reference}
            step={step}
          />
        ),
      )}
    </section>
  );
}
