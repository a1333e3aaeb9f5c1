import { useState } from 'react';
import { WorkbookError } from '../../ports/open-workbook';
import { workbookTroubleWords } from '../workbook-trouble-words';

/** Does something in the workbook, one thing at a time, and has words for what stood in its way. */
export function useWorkbookAction() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<(typeof workbookTroubleWords)['failed']>();

  /** True where it was done. */
  const act = async (action: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await action();
      return true;
    } catch (error) {
      const word = error instanceof WorkbookError ? error.trouble : 'failed';
      setTrouble(workbookTroubleWords[word]);
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { act, busy, trouble };
}
