import { stopsReturn } from '#domain/rules/stops-return';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { noticeOf, type NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import type { Checked } from './checked';
import { timeToClean } from './time-to-clean';
import { useRegister } from './use-register';

/** A pause in typing of so many milliseconds, after which the workbook is checked again. */
const PAUSE = 600;

export interface CheckState {
  /** Checks afresh; gives nothing where a later check overtook it or the workbook could not be read. */
  readonly check: (how?: 'with the register as it is now') => Promise<Checked | undefined>;
  /** The last check that came to its end. */
  readonly checked: Checked | undefined;
  /** From the first check to the first that nothing stopped; undefined until then. */
  readonly minutesToClean: () => number | undefined;
  /** How far the running check is, 0 to 1; undefined where none runs. */
  readonly running: number | undefined;
  /** Why the last check could not read the workbook. */
  readonly trouble: NoticeWords | undefined;
}

/** Checks the workbook when the pane opens, when somebody signs in or out, and a pause after each edit. */
export function useCheck(): CheckState {
  const { now, workbook } = usePane();
  const { ask, forget } = useRegister();
  const [checked, setChecked] = useState<Checked>();
  const [running, setRunning] = useState<number>();
  const [trouble, setTrouble] = useState<NoticeWords>();
  const latest = useRef(0);
  const [times] = useState(timeToClean);

  const check = useCallback<CheckState['check']>(
    async (how) => {
      if (how) forget();
      latest.current += 1;
      const run = latest.current;
      const isLatest = () => run === latest.current;
      const progress = (share: number) => {
        if (isLatest()) setRunning(share);
      };
      progress(0);
      try {
        const today = now().toISOString().slice(0, 10);
        // The rules are half as large as the rest of the pane, which is on screen before they have come.
        const { checkWorkbook } = await import('./check-workbook');
        const done = await checkWorkbook(workbook, ask, { today, progress });
        if (!isLatest()) return undefined;
        times.note(done.kind !== 'not a return' && !done.findings.some(stopsReturn), now());
        // A long list of findings is drawn in slices, and what is on screen stays until it is there.
        startTransition(() => {
          setChecked(done);
          setTrouble(undefined);
        });
        return done;
      } catch (error) {
        if (isLatest()) {
          startTransition(() => {
            setTrouble(noticeOf(error));
          });
        }
        return undefined;
      } finally {
        if (isLatest()) setRunning(undefined);
      }
    },
    [ask, forget, now, times, workbook],
  );

  useEffect(() => {
    // A check sets its state when it reads the workbook, which is outside React.
    const first = setTimeout(() => void check());
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onChange(() => {
      clearTimeout(pause);
      pause = setTimeout(() => void check(), PAUSE);
    });
    return () => {
      clearTimeout(first);
      clearTimeout(pause);
      stop();
    };
  }, [check, workbook]);

  return { check, checked, minutesToClean: times.minutes, running, trouble };
}
