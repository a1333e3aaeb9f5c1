import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { periodKey } from '#domain/period/period-key';
import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Service } from '../../ports/service';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { QuarterPicker } from '../quarter-picker/QuarterPicker';
import { ServiceTroubleNotice } from '../service-trouble/ServiceTroubleNotice';
import { EmptyReturn } from './EmptyReturn';
import { useNewReturnStyles } from './NewReturnView.styles';
import { PlannedReturn } from './PlannedReturn';
import { usePlan } from './use-plan';

/** Makes the sheets of a return in the open workbook, filled in for the department and the quarter. */
export function NewReturnView() {
  const { service, who, workbook } = usePane();
  if (workbook.kind === 'file') return <Notice words={onlyInExcel} />;
  if (!service) return <EmptyReturn words={noService} />;
  if (!who) return <EmptyReturn words={signedOut} />;
  return <NewReturnOf key={`${who.organisation} ${who.name}`} service={service} />;
}

function NewReturnOf({ service }: { readonly service: Service }) {
  const { now } = usePane();
  const styles = useNewReturnStyles();
  const [key, choose] = useState(() =>
    periodKey(lastEndedPeriod(now().toISOString().slice(0, 10))),
  );
  const { askAgain, plan, trouble } = usePlan(service, key);

  return (
    <div className={styles.view}>
      <QuarterPicker label="Quarter" onChoose={choose} value={key} />
      {trouble !== undefined && <ServiceTroubleNotice onTryAgain={askAgain} trouble={trouble} />}
      {trouble === undefined && !plan && <Spinner label="Asking the register" size="small" />}
      {plan && <PlannedReturn key={key} plan={plan} />}
    </div>
  );
}

const onlyInExcel: NoticeWords = {
  heading: 'Returns are made in Excel',
  action: 'Open the pane in Excel to make the sheets of a new return.',
  intent: 'info',
};

const noService: NoticeWords = {
  heading: 'There is no service to ask',
  action:
    'This pane was opened without a service, so your targets, decisions and last return cannot be filled in. You can make an empty return.',
  intent: 'info',
};

const signedOut: NoticeWords = {
  heading: 'You are not signed in',
  action:
    'Sign in to have your targets, decisions and last return filled in. Without signing in you can make an empty return.',
  intent: 'info',
};
