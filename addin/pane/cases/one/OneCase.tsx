import type { CaseInFull, ListedCase } from '#domain/spend-control/case-in-full';
import { moneyWords } from '#domain/rules/words/money';
import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import type { Cases } from '../../../ports/cases';
import type { SignedIn } from '../../../ports/session';
import { organisationWords } from '../../organisation-words';
import { ServiceTroubleNotice } from '../../service-trouble/ServiceTroubleNotice';
import { useCasesStyles } from '../CasesView.styles';
import { DecideCase } from '../decision/DecideCase';
import { useAsked } from '../use-asked';
import { Alignment } from './Alignment';
import { CaseClock } from './CaseClock';
import { CaseFacts } from './CaseFacts';
import { CaseSteps } from './CaseSteps';
import { ControlInForce } from './ControlInForce';
import { DecisionHistory } from './DecisionHistory';
import { RelatedCases } from './RelatedCases';
import { Revisions } from './Revisions';

interface OneCaseProps {
  readonly cases: Cases;
  /** All cases that the person may see, to find those that belong with this one. */
  readonly listed: readonly ListedCase[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
  readonly onOpen: (reference: string) => void;
  readonly reference: string;
  readonly who: SignedIn;
}

/** One case: what it asks for, what the control and the criteria say of it, and what people did with it. */
export function OneCase(props: OneCaseProps) {
  const { cases, onChanged, onClose, reference } = props;
  const styles = useCasesStyles();
  const { askAgain, given, trouble } = useAsked(
    reference,
    useCallback(() => cases.one(reference), [cases, reference]),
  );

  const article = useRef<HTMLElement>(null);
  // What was pressed to open it is gone, and the focus with it.
  useEffect(() => {
    article.current?.focus();
  }, []);

  return (
    <article
      aria-label={`Case ${reference}`}
      className={mergeClasses(styles.view, styles.opened)}
      ref={article}
      tabIndex={-1}
    >
      <Button className={styles.action} onClick={onClose} size="small">
        Back to all cases
      </Button>
      {trouble !== undefined && <ServiceTroubleNotice onTryAgain={askAgain} trouble={trouble} />}
      {trouble === undefined && !given && <Spinner label="Asking for the case" size="small" />}
      {given && (
        <CaseShown
          {...props}
          full={given}
          onChanged={() => {
            askAgain();
            onChanged();
          }}
        />
      )}
    </article>
  );
}

function CaseShown(props: OneCaseProps & { readonly full: CaseInFull }) {
  const { cases, full, listed, onChanged, onOpen, reference, who } = props;
  const styles = useCasesStyles();
  const one = full.revisions.at(-1);
  if (!one) return null;

  return (
    <>
      <h2 className={styles.heading}>{`${reference}: ${one.title}`}</h2>
      <p className={styles.quiet}>
        {`${organisationWords(one.organisation)}, ${moneyWords(one.amount)}, ${full.standing.state}`}
      </p>
      <CaseClock clock={full.clock} standing={full.standing} />
      <CaseFacts one={one} />
      <RelatedCases listed={listed} one={one} onOpen={onOpen} />
      <ControlInForce control={full.assessment.control} />
      <Alignment organisation={one.organisation} results={full.assessment.alignment} />
      <Revisions revisions={full.revisions} />
      <CaseSteps cases={cases} full={full} one={one} onTaken={onChanged} who={who} />
      <DecisionHistory decisions={full.decisions} />
      {who.roles.includes('assessor') && one.state === 'submitted' && (
        <DecideCase cases={cases} full={full} one={one} onDecided={onChanged} who={who} />
      )}
    </>
  );
}
