import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { periodKey } from '#domain/period/period-key';
import { Field, Input, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { FilterRow } from '../filter-row/FilterRow';
import type { Service } from '../../ports/service';
import type { SignedIn } from '../../ports/session';
import { useCheckState } from '../check/CheckContext';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { readsAcross } from '../progress/reads-across';
import { QuarterPicker } from '../quarter-picker/QuarterPicker';
import { ServiceTroubleNotice } from '../service-trouble/ServiceTroubleNotice';
import { SignInFirst } from '../sign-in/SignInFirst';
import { DecisionsList } from './DecisionsList';
import { useDecisionsStyles } from './Decisions.styles';
import { OwedNext } from './OwedNext';
import { RefreshFigures } from './RefreshFigures';
import { useDecisions } from './use-decisions';

/** What each decision to approve spend has delivered: all that a person may see, or their own organisation's. */
export function DecisionsView() {
  const { service, who } = usePane();
  if (!service) return <Notice words={noService} />;
  if (!who) return <SignInFirst action="Sign in to see decisions and what they have delivered." />;
  return <DecisionsOf key={`${who.organisation} ${who.name}`} service={service} who={who} />;
}

interface DecisionsOfProps {
  readonly service: Service;
  readonly who: SignedIn;
}

function DecisionsOf({ service, who }: DecisionsOfProps) {
  const { now } = usePane();
  const styles = useDecisionsStyles();
  const today = now().toISOString().slice(0, 10);
  const { checked } = useCheckState();
  const [chosen, choose] = useState<string>();
  // The quarter of the open return, unless the person chooses: that is the one whose cells can be shown.
  const period = chosen ?? periodKey(checked?.read.return.period ?? lastEndedPeriod(today));
  const [day, setDay] = useState('');
  const { askAgain, decisions, trouble } = useDecisions(
    service,
    period,
    day === '' ? undefined : day,
  );
  const across = readsAcross(who);

  return (
    <div className={styles.view}>
      <FilterRow>
        <QuarterPicker label="At the end of" onChoose={choose} value={period} />
        <Field hint="Blank for all that is known" label="As was known on" size="small">
          <Input
            max={today}
            onChange={(_, { value }) => {
              setDay(value);
            }}
            type="date"
            value={day}
          />
        </Field>
      </FilterRow>
      <RefreshFigures />
      {trouble !== undefined && <ServiceTroubleNotice onTryAgain={askAgain} trouble={trouble} />}
      {trouble === undefined && !decisions && <Spinner label="Asking for decisions" size="small" />}
      {decisions?.length === 0 && <Notice words={across ? noneAtAll : noneOfYours} />}
      {decisions && decisions.length > 0 && (
        <>
          {!across && <OwedNext decisions={decisions.map(({ progress }) => progress)} />}
          <DecisionsList across={across} decisions={decisions} period={period} />
        </>
      )}
    </div>
  );
}

const noService: NoticeWords = {
  heading: 'There is no service to ask',
  action: 'Decisions are kept by the service, and this pane was opened without one.',
  intent: 'info',
};

const noneAtAll: NoticeWords = {
  heading: 'No decisions were known',
  action: 'Choose a later quarter or day.',
  intent: 'info',
};

const noneOfYours: NoticeWords = {
  heading: 'Your organisation has no decisions',
  action: 'A decision on one of your cases shows here once an assessor has taken it.',
  intent: 'info',
};
