import { Button } from '@fluentui/react-components';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { useCheckState } from './CheckContext';
import { lazy, Suspense } from 'react';
import { CheckNotices } from './CheckNotices';
import { Findings } from './Findings';
import { ReturnSummary } from './ReturnSummary';
import { Running } from './Running';

const CaseCheck = lazy(async () => ({ default: (await import('./case/CaseCheck')).CaseCheck }));

/** What a check came to: the findings, or why there are none, and the button that checks again. */
export function CheckOutcome({ onCheckAgain }: { readonly onCheckAgain: () => void }) {
  const { show, workbook } = usePane();
  const { checked, running, trouble } = useCheckState();
  const again = (
    <Button onClick={onCheckAgain} size="small">
      Check again
    </Button>
  );
  const isReturn = checked !== undefined && checked.kind !== 'not a return';

  return (
    <>
      {trouble && <Notice words={trouble}>{again}</Notice>}
      {checked?.case && (
        <Suspense fallback={<Running label="Opening the case" share={undefined} />}>
          <CaseCheck checked={checked} one={checked.case} />
        </Suspense>
      )}
      {checked?.case && !trouble && again}
      {checked && !checked.case && !isReturn && (
        <Notice words={notAReturn(workbook.name)}>
          <Button
            onClick={() => {
              show('new-return');
            }}
            size="small"
          >
            Make a new return
          </Button>
          {again}
        </Notice>
      )}
      {isReturn && (
        <>
          <CheckNotices checked={checked} />
          <ReturnSummary checked={checked} />
          <Findings checked={checked} />
          {running !== undefined && <Running label="Checking again" share={running} />}
          {running === undefined && !trouble && again}
        </>
      )}
    </>
  );
}

function notAReturn(name: string): NoticeWords {
  return {
    action: `${name === '' ? 'This workbook' : name} has no Return sheet and none of the tables of a return. Open your return, or make a new one.`,
    heading: 'This is not a return workbook',
    intent: 'info',
  };
}
