import { form } from '#domain/form/edition-2022-25-1/form';
import { changesSince } from '#domain/return/changes-since';
import { stopsReturn } from '#domain/rules/stops-return';
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Checked } from '../check/checked';
import { Notice } from '../Notice';
import { Blocking } from './Blocking';
import { Changes } from './Changes';
import { Contents } from './Contents';
import type { useSubmission } from './use-submission';

interface SubmitReturnProps {
  readonly checked: Checked;
  readonly state: ReturnType<typeof useSubmission>;
}

/** What will be sent, what changed since the last version, what stops it, and the button that sends it. */
export function SubmitReturn({ checked, state: { submission, submit } }: SubmitReturnProps) {
  const { findings, kind, known, read } = checked;
  const last = known.lastVersion;
  const changes = useMemo(() => last && changesSince(last.return, read.return, form), [last, read]);
  const refused = submission.at === 'stopped' ? submission.error.findings : [];
  const blocking = [...findings, ...refused].filter(stopsReturn);
  const busy = submission.at === 'checking' || submission.at === 'sending';

  if (kind === 'not a return') {
    return (
      <Notice
        words={{
          action: 'Open your return workbook, or make a new one, to submit it.',
          heading: 'This is not a return workbook',
          intent: 'info',
        }}
      />
    );
  }
  return (
    <>
      <Contents current={read.return} />
      {changes && last && <Changes changes={changes} version={last.version} />}
      {blocking.length > 0 && <Blocking findings={blocking} />}
      <Button appearance="primary" disabledFocusable={busy || blocking.length > 0} onClick={submit}>
        {last ? `Submit version ${last.version + 1}` : 'Submit the return'}
      </Button>
    </>
  );
}
