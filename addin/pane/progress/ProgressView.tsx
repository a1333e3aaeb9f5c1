import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { periodKey } from '#domain/period/period-key';
import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Service } from '../../ports/service';
import { useCheckState } from '../check/CheckContext';
import { usePane } from '../PaneContext';
import { QuarterPicker } from '../quarter-picker/QuarterPicker';
import { ServiceTroubleNotice } from '../service-trouble/ServiceTroubleNotice';
import { ProgressList } from './ProgressList';
import { useProgressStyles } from './ProgressView.styles';
import { useProgress } from './use-progress';

/** What the department has undertaken and how far it has come, at the end of a quarter. */
export function ProgressView() {
  const { service, who } = usePane();
  if (!service) return <p>This pane has no service to ask for progress.</p>;
  if (!who) {
    const trouble = { trouble: 'signed out', message: 'Sign in to see progress.' } as const;
    return <ServiceTroubleNotice onTryAgain={() => undefined} trouble={trouble} />;
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
      {shown && shown.decisions.length + shown.targets.length === 0 && (
        <p>There are no targets and no decisions for this quarter on the register.</p>
      )}
      {shown && shown.decisions.length + shown.targets.length > 0 && <ProgressList shown={shown} />}
    </div>
  );
}
