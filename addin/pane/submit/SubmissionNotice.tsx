import { Button } from '@fluentui/react-components';
import { Running } from '../check/Running';
import { Notice } from '../Notice';
import { noticeOf } from '../notice-words';
import { SignIn } from '../sign-in/SignIn';
import { ReceiptDetails } from './ReceiptDetails';
import type { useSubmission } from './use-submission';

interface SubmissionNoticeProps {
  readonly state: ReturnType<typeof useSubmission>;
}

/** How far the submission has come, what stopped it and how to go on, or the receipt. */
export function SubmissionNotice({ state }: SubmissionNoticeProps) {
  const { carryOn, sendWorkbook, startAgain, submission } = state;

  switch (submission.at) {
    case 'ready':
      return null;
    case 'checking':
      return <Running label="Checking once more" share={undefined} />;
    case 'overtaken':
      return <Notice words={overtaken} />;
    case 'sending':
      return <Running label="Sending the return" share={submission.share} />;
    case 'accepted':
      return (
        <ReceiptDetails
          kept={submission.kept}
          onDone={startAgain}
          onSendWorkbook={sendWorkbook}
          receipt={submission.receipt}
          workbookSent={submission.workbook}
        />
      );
    case 'stopped':
      return <Notice words={noticeOf(submission.error)}>{goOn()}</Notice>;
  }

  function goOn() {
    if (submission.at !== 'stopped') return null;
    switch (submission.error.trouble) {
      case 'session expired':
      case 'signed out':
        return <SignIn label="Sign in and carry on" onSignedIn={carryOn} />;
      case 'offline':
      case 'busy':
      case 'failed':
        return (
          <Button onClick={carryOn} size="small">
            Try again
          </Button>
        );
      case 'another was first':
      case 'findings':
      case 'refused':
      case 'not allowed':
      case 'too large':
        return (
          <Button onClick={startAgain} size="small">
            Check again
          </Button>
        );
    }
  }
}

const overtaken = {
  action: 'Nothing was sent. Look at what is found now, then submit it again.',
  heading: 'The workbook changed, or could not be read, while it was checked',
  intent: 'warning',
} as const;
