import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../Notice';
import type { NoticeWords } from '../notice-words';
import { usePane } from '../PaneContext';
import type { Checked } from './checked';
import { saveFile, type MadeFile } from './save-file';

interface DownloadFindingsProps {
  readonly checked: Checked;
  readonly save?: (file: MadeFile) => void;
}

/** Offers the findings as a new workbook, to whoever puts them right in a program that the pane is not in. */
export function DownloadFindings({ checked, save = saveFile }: DownloadFindingsProps) {
  const { announce, workbook } = usePane();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const download = async () => {
    setBusy(true);
    try {
      // What writes a workbook is as large as the rules, and few people ask for it.
      const { findingsFile } = await import('./findings-file');
      const file = await findingsFile(checked, workbook.name);
      save(file);
      setFailed(false);
      announce(`Downloaded as ${file.name}`);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button disabledFocusable={busy} onClick={() => void download()} size="small">
        Download the findings
      </Button>
      {failed && <Notice words={notMade} />}
    </>
  );
}

const notMade: NoticeWords = {
  action: 'See that you are online, then try again. The findings are still listed here.',
  heading: 'The list could not be made',
  intent: 'error',
};
