import { Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Cases } from '../../ports/cases';
import type { SignedIn } from '../../ports/session';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { ServiceTroubleNotice } from '../service-trouble/ServiceTroubleNotice';
import { SignInFirst } from '../sign-in/SignInFirst';
import { CaseQueue } from './CaseQueue';
import { useCasesStyles } from './CasesView.styles';
import type { CaseEntry } from './entry/case-entry';
import { EnterCase } from './entry/EnterCase';
import { KeptContext, useKept } from './KeptContext';
import { OneCase } from './one/OneCase';
import { useAsked } from './use-asked';

/** The spend control: every submitted case where the person's role reads across, else their own department's, drafts too. */
export function CasesView() {
  const { cases, who } = usePane();
  const [kept] = useState(() => new Map<string, unknown>());

  if (!cases) return <Notice words={noService} />;
  if (!who)
    return <SignInFirst action="Sign in to see the cases. What you typed is still here for you." />;
  return (
    <KeptContext value={kept}>
      <CasesOf cases={cases} key={`${who.organisation} ${who.name}`} who={who} />
    </KeptContext>
  );
}

interface CasesOfProps {
  readonly cases: Cases;
  readonly who: SignedIn;
}

function CasesOf({ cases, who }: CasesOfProps) {
  const styles = useCasesStyles();
  const [open, setOpen, close] = useKept('open', '');
  const [entry, keepEntry, forgetEntry] = useKept<CaseEntry | undefined>('entry', undefined);
  const [left, setLeft] = useState('');
  const { askAgain, given, trouble } = useAsked(
    'cases',
    useCallback(() => cases.list(), [cases]),
  );

  return (
    <div className={styles.view}>
      {open === '' && trouble !== undefined && (
        <ServiceTroubleNotice onTryAgain={askAgain} trouble={trouble} />
      )}
      {open === '' && trouble === undefined && !given && (
        <Spinner label="Asking for cases" size="small" />
      )}
      {open !== '' && (
        <OneCase
          cases={cases}
          key={open}
          listed={given ?? []}
          onChanged={askAgain}
          onClose={() => {
            setLeft(open);
            close();
          }}
          onOpen={setOpen}
          reference={open}
          who={who}
        />
      )}
      {open === '' && who.roles.includes('assessor') && (
        <EnterCase
          cases={cases}
          entry={entry}
          onChange={keepEntry}
          onEntered={(reference) => {
            forgetEntry();
            askAgain();
            setOpen(reference);
          }}
          onForget={forgetEntry}
          onOpen={setOpen}
        />
      )}
      {open === '' && !entry && given && (
        <CaseQueue cases={given} left={left} onOpen={setOpen} who={who} />
      )}
    </div>
  );
}

const noService: NoticeWords = {
  heading: 'There is no service to ask',
  action: 'Cases are kept by the service, and this pane was opened without one.',
  intent: 'info',
};
