import { Button } from '@fluentui/react-components';
import type { ServiceError } from '../../ports/service';
import { SignInButton } from '../sign-in/SignInButton';
import { serviceTroubleWords } from '../service-trouble-words';

interface ServiceTroubleNoticeProps {
  readonly onTryAgain: () => void;
  readonly trouble: Pick<ServiceError, 'message' | 'trouble'>;
}

/** What stood in the way of the service, what to do about it, and a button to do it. */
export function ServiceTroubleNotice({ onTryAgain, trouble }: ServiceTroubleNoticeProps) {
  const asksForPerson = trouble.trouble === 'signed out' || trouble.trouble === 'session expired';

  return (
    <div>
      <div role="alert">
        <h2>{serviceTroubleWords[trouble.trouble]}</h2>
        <p>{trouble.message}</p>
      </div>
      {asksForPerson ? <SignInButton /> : <Button onClick={onTryAgain}>Try again</Button>}
    </div>
  );
}
