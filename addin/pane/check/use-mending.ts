import type { Finding } from '#domain/rules/finding';
import { useRef, useState } from 'react';
import type { Undoable } from '../../ports/open-workbook';
import { noticeOf, type NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { plural } from '../plural';
import { useCheckState } from './CheckContext';
import { giveReasons } from './give-reasons';
import { outcomeWords } from './outcome-words';

export interface Mending {
  readonly busy: boolean;
  readonly fix: (findings: readonly Finding[]) => void;
  readonly giveReason: (finding: Finding, reason: string) => void;
  readonly goTo: (finding: Finding) => void;
  /** What the last of these came to, where a person has to know. */
  readonly notice: NoticeWords | undefined;
  readonly undo: () => void;
  readonly undoable: Undoable | undefined;
}

/** Puts a return right from the pane: one thing at a time, each followed by a check. */
export function useMending(): Mending {
  const { announce, workbook } = usePane();
  const { check } = useCheckState();
  const [notice, setNotice] = useState<NoticeWords>();
  const [done, setDone] = useState<readonly Undoable[]>([]);
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  const last = done.at(-1);

  const attempt = async (work: () => Promise<NoticeWords | undefined>) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    try {
      setNotice(await work());
    } catch (error) {
      setNotice(noticeOf(error));
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };

  return {
    busy,
    notice,
    undoable: last,
    // Nothing is written, and nothing waited for: who walks fast comes to the last cell that they asked for.
    goTo: (finding) => {
      workbook.goTo(finding).then(
        () => {
          setNotice(undefined);
        },
        (error: unknown) => {
          setNotice(noticeOf(error));
        },
      );
    },
    fix: (findings) => {
      void attempt(async () => {
        const { cells, failure, outcome, undoable } = await workbook.applyFixes(findings);
        if (undoable) setDone((before) => [...before, undoable]);
        if (cells > 0) announce(`Fixed ${plural(cells, 'cell')}`);
        void check();
        return failure === undefined ? outcomeWords(outcome) : noticeOf(failure);
      });
    },
    undo: () => {
      void attempt(async () => {
        const outcome = (await last?.undo()) ?? 'applied';
        if (outcome === 'applied' || outcome === 'changed since') {
          setDone((before) => before.filter((each) => each !== last));
        }
        if (outcome === 'applied') announce('Undone');
        void check();
        return outcomeWords(outcome);
      });
    },
    giveReason: (finding, reason) => {
      void attempt(async () => {
        await giveReasons(workbook, finding, reason);
        announce('Reason saved in the workbook');
        void check();
        return undefined;
      });
    },
  };
}
