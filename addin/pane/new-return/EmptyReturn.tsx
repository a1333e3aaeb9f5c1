import { lastEndedPeriod } from '#domain/period/last-ended-period';
import { parsePeriod } from '#domain/period/parse-period';
import { periodKey } from '#domain/period/period-key';
import { useMemo, useState } from 'react';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { OrganisationPicker } from '../organisation-picker/OrganisationPicker';
import { usePane } from '../PaneContext';
import { QuarterPicker } from '../quarter-picker/QuarterPicker';
import { SignIn } from '../sign-in/SignIn';
import { useNewReturnStyles } from './NewReturnView.styles';
import { planReturn } from './plan-return';
import { PlannedReturn } from './PlannedReturn';

interface EmptyReturnProps {
  /** Why the register cannot be asked. */
  readonly words: NoticeWords;
}

/** Makes a return from the form alone, for an organisation and a quarter that the person chooses. */
export function EmptyReturn({ words }: EmptyReturnProps) {
  const { now } = usePane();
  const styles = useNewReturnStyles();
  const ended = lastEndedPeriod(now().toISOString().slice(0, 10));
  const [key, chooseQuarter] = useState(() => periodKey(ended));
  const [organisation, choose] = useState('');
  const plan = useMemo(() => {
    const period = parsePeriod(key);
    return period && organisation !== '' ? planReturn({ organisation, period }) : undefined;
  }, [key, organisation]);

  return (
    <div className={styles.view}>
      <Notice words={words}>
        <SignIn />
      </Notice>
      <OrganisationPicker
        label="Organisation"
        onChoose={choose}
        period={parsePeriod(key) ?? ended}
        value={organisation}
        which="in being"
      />
      <QuarterPicker label="Quarter" onChoose={chooseQuarter} value={key} />
      {plan ? (
        <PlannedReturn key={`${organisation} ${key}`} plan={plan} />
      ) : (
        <p className={styles.paragraph}>Choose an organisation to see what will be made.</p>
      )}
    </div>
  );
}
