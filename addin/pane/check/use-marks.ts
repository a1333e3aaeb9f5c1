import { useEffect, useState } from 'react';
import { noticeOf, type NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import { useCheckState } from './CheckContext';

interface Marks {
  /** What a person has to know of the marks. */
  readonly notice: NoticeWords | undefined;
  readonly shown: boolean;
  readonly toggle: () => void;
}

/** Marks of the findings in the sheets, which follow each check while they are shown. */
export function useMarks(): Marks {
  const { workbook } = usePane();
  const { checked } = useCheckState();
  const [shown, setShown] = useState(false);
  const [notice, setNotice] = useState<NoticeWords>();
  const findings = checked?.findings;

  useEffect(() => {
    if (!shown || !findings) return;
    workbook.mark(findings).then(
      ({ protectedSheets }) => {
        setNotice(protectedSheets.length > 0 ? notMarked(protectedSheets) : undefined);
      },
      (error: unknown) => {
        setNotice(noticeOf(error));
      },
    );
  }, [findings, shown, workbook]);

  const toggle = () => {
    setShown(!shown);
    setNotice(undefined);
    if (!shown) return;
    workbook.clearMarks().catch((error: unknown) => {
      setNotice(noticeOf(error));
    });
  };
  return { notice, shown, toggle };
}

function notMarked(sheets: readonly string[]): NoticeWords {
  return {
    action: `Excel does not let the pane mark ${sheets.join(', ')}. What was found there is in the list below all the same.`,
    heading: sheets.length === 1 ? 'A sheet is protected' : 'Some sheets are protected',
    intent: 'info',
  };
}
