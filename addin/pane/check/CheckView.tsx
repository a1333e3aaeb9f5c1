import { Button } from '@fluentui/react-components';
import { lazy } from 'react';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useCommand } from '../use-command';
import { useCheckState } from './CheckContext';
import { Running } from './Running';

// Shown once the rules have run, which are loaded then too: the pane is on screen before either has come.
const CheckNotices = lazy(async () => ({ default: (await import('./CheckNotices')).CheckNotices }));
const Findings = lazy(async () => ({ default: (await import('./Findings')).Findings }));
const ReturnSummary = lazy(async () => ({
  default: (await import('./ReturnSummary')).ReturnSummary,
}));

/** What is wrong with the return, where it is wrong, and what to do about it. */
export function CheckView() {
  const { announce, show, workbook } = usePane();
  const { check, checked, running, trouble } = useCheckState();
  const checkAgain = async () => {
    const done = await check('with the register as it is now');
    if (done) announce(`Checked: ${plural(done.findings.length, 'finding')}`);
  };
  useCommand('check', () => void checkAgain());
  const again = (
    <Button onClick={() => void checkAgain()} size="small">
      Check again
    </Button>
  );
  const isReturn = checked !== undefined && checked.kind !== 'not a return';

  return (
    <>
      {trouble && <Notice words={trouble}>{again}</Notice>}
      {!checked && !trouble && <Running label="Checking the workbook" share={running} />}
      {checked && !isReturn && (
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
      {isReturn && <CheckNotices checked={checked} />}
      {isReturn && <ReturnSummary checked={checked} />}
      {isReturn && <Findings checked={checked} />}
      {isReturn && running !== undefined && <Running label="Checking again" share={running} />}
      {isReturn && running === undefined && !trouble && again}
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
