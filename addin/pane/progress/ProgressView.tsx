import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { periodKey } from '#domain/period/period-key';
import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Service } from '../../ports/service';
import { useCheckState } from '../check/CheckContext';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { QuarterPicker } from '../quarter-picker/QuarterPicker';
import { ServiceTroubleNotice } from '../service-trouble/ServiceTroubleNotice';
import { SignIn } from '../sign-in/SignIn';
import { ProgressList } from './ProgressList';
import { useProgressStyles } from './ProgressView.styles';
import { useProgress } from './use-progress';

/** What the department has undertaken and how far it has come, at the end of a quarter. */
export function ProgressView() {
  const { service, who } = usePane();
  if (!service) return <Notice words={noService} />;
  if (!who) {
    return (
      <Notice words={signedOut}>
        <SignIn />
      </Notice>
    );
  }
  return <ProgressOf key={`${who.organisation} ${who.name}`} service={service} />;
}

function ProgressOf({ service }: { readonly service: Service }) {
  const { now } = usePane();
  const { checked } = useCheckState();
  const styles = useProgressStyles();
  const [chosen, choose] = useState<string>();
  // The quarter of the open return, unless the person chooses: that is the one whose cells can be shown.
  const open = checked?.read.return.period;
  const key = chosen ?? periodKey(open ?? lastEndedPeriod(now().toISOString().slice(0, 10)));
  const { askAgain, shown, trouble } = useProgress(service, key);

  return (
    <div className={styles.view}>
      <QuarterPicker label="At the end of" onChoose={choose} value={key} />
      {trouble && <ServiceTroubleNotice onTryAgain={askAgain} trouble={trouble} />}
      {!trouble && !shown && <Spinner label="Asking for progress" size="small" />}
      {shown && shown.decisions.length + shown.targets.length === 0 && <Notice words={nothing} />}
      {shown && shown.decisions.length + shown.targets.length > 0 && <ProgressList shown={shown} />}
    </div>
  );
}

const signedOut: NoticeWords = {
  heading: 'You are not signed in',
  action: 'Sign in to see your targets and decisions.',
  intent: 'info',
};

const noService: NoticeWords = {
  heading: 'There is no service to ask',
  action: 'Progress is worked out by the service, and this pane was opened without one.',
  intent: 'info',
};

const nothing: NoticeWords = {
  heading: 'Nothing on the register',
  action: 'Your department has no targets and no decisions at the end of this quarter.',
  intent: 'info',
};
