import { useState } from 'react';
import { noticeOf, type NoticeWords } from '../notice-words';

/** Does something in the workbook, and has words for what stood in its way. */
export function useWorkbookAction() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<NoticeWords>();

  /** True where it was done. */
  const act = async (action: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await action();
      return true;
    } catch (error) {
      setTrouble(noticeOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { act, busy, trouble };
}
