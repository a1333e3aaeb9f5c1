import type { CheckedCase } from '#domain/spend-control/case-rules/check-case';
import type { NextRevision } from '#domain/spend-control/case-workbook/next-revision';
import { Button } from '@fluentui/react-components';
import { CaseTroubleNotice } from '../../cases/CaseTroubleNotice';
import { Notice } from '../../Notice';
import type { NoticeWords } from '../../notice-words';
import { usePane } from '../../PaneContext';
import { SignInFirst } from '../../sign-in/SignInFirst';
import { useFindingsStyles } from '../Findings.styles';
import { useSendCase, type SentCase } from './use-send-case';

/** Sends the case that stands in the workbook, as a draft or submitted, and says what became of it. */
export function SendCase({ one }: { readonly one: CheckedCase }) {
  const { cases, who } = usePane();
  const styles = useFindingsStyles();
  const { again, busy, send, sent, trouble } = useSendCase();

  if (!cases) return <Notice words={noService} />;
  if (!who) return <SignInFirst action="Sign in to save the case as a draft or to submit it." />;
  if (!who.roles.includes('preparer') && !who.roles.includes('assessor')) {
    return <p>Your role does not send cases. A preparer of your department does.</p>;
  }
  return (
    <section aria-label="Send the case">
      {trouble !== undefined && (
        <CaseTroubleNotice onReadAgain={again} onTryAgain={again} trouble={trouble} />
      )}
      {sent && <Notice words={wordsOf(sent)} />}
      <div className={styles.actions}>
        <Button
          disabledFocusable={busy || !one.draft}
          onClick={() => {
            send('draft');
          }}
        >
          Save as draft
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={busy || !one.draft}
          onClick={() => {
            send('submitted');
          }}
        >
          Submit the case
        </Button>
      </div>
    </section>
  );
}

function wordsOf(sent: SentCase): NoticeWords {
  if (sent.outcome === 'stopped') return stopped;
  const { reference, revision } = sent.revision;
  return {
    ...words[sent.outcome],
    heading: `${words[sent.outcome].heading}: ${reference}, revision ${revision}`,
  };
}

const words: Readonly<Record<NextRevision['outcome'] | 'saved', NoticeWords>> = {
  saved: {
    action: 'Your organisation alone sees it. Submit it when it is ready for the assessor.',
    heading: 'Saved as a draft',
    intent: 'success',
  },
  send: {
    action: 'Follow it under Cases. To change it, change the workbook and submit it again.',
    heading: 'Submitted',
    intent: 'success',
  },
  'there already': {
    action: 'The service has this very case already, so nothing was sent.',
    heading: 'There already',
    intent: 'info',
  },
  'submitted already': {
    action: 'A submitted case is never a draft again. Submit the change instead. Nothing was sent.',
    heading: 'Submitted already',
    intent: 'warning',
  },
};

const stopped: NoticeWords = {
  action: 'Nothing was sent. Look at what is found now, then send it again.',
  heading: 'Something stops the case, or the workbook changed while it was checked',
  intent: 'warning',
};
const noService: NoticeWords = {
  action: 'This pane was opened without a service, so it can check a case and not send it.',
  heading: 'There is no service to send the case to',
  intent: 'info',
};
