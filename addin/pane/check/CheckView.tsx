import { lazy, useEffect } from 'react';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useCommand } from '../use-command';
import { useCheckState } from './CheckContext';
import { Running } from './Running';

// Most of the pane: it comes while the workbook is read, once the pane itself is on screen.
const loadOutcome = () => import('./CheckOutcome');
const CheckOutcome = lazy(async () => ({ default: (await loadOutcome()).CheckOutcome }));

/** What is wrong with the return, where it is wrong, and what to do about it. */
export function CheckView() {
  const { announce } = usePane();
  const { check, checked, running, trouble } = useCheckState();
  const checkAgain = async () => {
    const done = await check('with the register as it is now');
    if (done) announce(`Checked: ${plural(done.findings.length, 'finding')}`);
  };
  useCommand('check', () => void checkAgain());

  useEffect(() => {
    // Where it cannot be loaded, showing it says so.
    loadOutcome().catch(() => undefined);
  }, []);

  if (!checked && !trouble) return <Running label="Checking the workbook" share={running} />;
  return <CheckOutcome onCheckAgain={() => void checkAgain()} />;
}
