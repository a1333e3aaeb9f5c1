import { Button } from '@fluentui/react-components';
import { ServiceError } from '../../ports/service';
import { Notice } from '../Notice';
import { noticeOf } from '../notice-words';
import { SignIn } from '../sign-in/SignIn';

interface ServiceTroubleNoticeProps {
  readonly onTryAgain: () => void;
  readonly trouble: unknown;
}

/** What stood in the way of the service, what to do about it, and a button to do it. */
export function ServiceTroubleNotice({ onTryAgain, trouble }: ServiceTroubleNoticeProps) {
  const word = trouble instanceof ServiceError ? trouble.trouble : 'failed';
  const asksForPerson = word === 'signed out' || word === 'session expired';

  return (
    <Notice words={noticeOf(trouble)}>
      {asksForPerson ? (
        <SignIn
          {...(word === 'session expired' && { label: 'Sign in again' })}
          onSignedIn={onTryAgain}
        />
      ) : (
        <Button onClick={onTryAgain}>Try again</Button>
      )}
    </Notice>
  );
}
