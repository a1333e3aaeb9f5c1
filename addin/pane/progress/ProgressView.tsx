import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { parsePeriod } from '#domain/period/parse-period';
import { periodKey } from '#domain/period/period-key';
import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Service } from '../../ports/service';
import type { SignedIn } from '../../ports/session';
import { useCheckState } from '../check/CheckContext';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { organisationWords } from '../organisation-words';
import { OrganisationPicker } from '../organisation-picker/OrganisationPicker';
import { usePane } from '../PaneContext';
import { QuarterPicker } from '../quarter-picker/QuarterPicker';
import { ServiceTroubleNotice } from '../service-trouble/ServiceTroubleNotice';
import { SignInFirst } from '../sign-in/SignInFirst';
import { ProgressList } from './ProgressList';
import { useProgressStyles } from './ProgressView.styles';
import { readsAcross } from './reads-across';
import { useProgress } from './use-progress';

/** What an organisation has undertaken and how far it has come, at the end of a quarter: the person's own, unless their role reads across. */
export function ProgressView() {
  const { service, who } = usePane();
  if (!service) return <Notice words={noService} />;
  if (!who) return <SignInFirst action="Sign in to see your targets and decisions." />;
  return <ProgressOf key={`${who.organisation} ${who.name}`} service={service} who={who} />;
}

interface ProgressOfProps {
  readonly service: Service;
  readonly who: SignedIn;
}

function ProgressOf({ service, who }: ProgressOfProps) {
  const { now } = usePane();
  const { checked } = useCheckState();
  const styles = useProgressStyles();
  const [chosen, choose] = useState<string>();
  // The quarter of the open return, unless the person chooses: that is the one whose cells can be shown.
  const open = checked?.read.return.period;
  const period =
    (chosen === undefined ? open : parsePeriod(chosen)) ??
    lastEndedPeriod(now().toISOString().slice(0, 10));
  const key = periodKey(period);
  const [other, chooseOther] = useState<string>();
  const { askAgain, shown, trouble } = useProgress(service, key, other);

  return (
    <div className={styles.view}>
      {readsAcross(who) && (
        <OrganisationPicker
          label="Organisation"
          onChoose={chooseOther}
          period={period}
          value={other ?? who.organisation}
          which="all"
        />
      )}
      <QuarterPicker label="At the end of" onChoose={choose} value={key} />
      {trouble && <ServiceTroubleNotice onTryAgain={askAgain} trouble={trouble} />}
      {!trouble && !shown && <Spinner label="Asking for progress" size="small" />}
      {shown && shown.decisions.length + shown.targets.length === 0 && (
        <Notice
          words={{
            heading: 'Nothing on the register',
            action: `${organisationWords(shown.organisation, period)} has no targets and no decisions at the end of this quarter.`,
            intent: 'info',
          }}
        />
      )}
      {shown && shown.decisions.length + shown.targets.length > 0 && <ProgressList shown={shown} />}
    </div>
  );
}

const noService: NoticeWords = {
  heading: 'There is no service to ask',
  action: 'Progress is worked out by the service, and this pane was opened without one.',
  intent: 'info',
};
