import { Button } from '@fluentui/react-components';
import { ServiceError } from '../../ports/service';
import { Notice } from '../Notice';
import { ServiceTroubleNotice } from '../service-trouble/ServiceTroubleNotice';

interface CaseTroubleNoticeProps {
  readonly onReadAgain: () => void;
  readonly onTryAgain: () => void;
  readonly trouble: unknown;
}

/** What stood in the way, in the service's own words where it refused: the same again would be refused again, so the case is read first. */
export function CaseTroubleNotice({ onReadAgain, onTryAgain, trouble }: CaseTroubleNoticeProps) {
  const refused =
    trouble instanceof ServiceError &&
    (trouble.trouble === 'refused' || trouble.trouble === 'not allowed') &&
    trouble.title !== undefined;
  if (!refused) return <ServiceTroubleNotice onTryAgain={onTryAgain} trouble={trouble} />;

  return (
    <Notice words={{ action: trouble.message, heading: trouble.title, intent: 'error' }}>
      {trouble.doubts.length === 0 && (
        <Button onClick={onReadAgain} size="small">
          Read the case again
        </Button>
      )}
    </Notice>
  );
}
