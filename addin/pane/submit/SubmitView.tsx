import { useCheckState } from '../check/CheckContext';
import { Running } from '../check/Running';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { SignInFirst } from '../sign-in/SignInFirst';
import { Certify } from './Certify';
import { History } from './History';
import { KeptReceipts } from './KeptReceipts';
import { SubmissionNotice } from './SubmissionNotice';
import { SubmitReturn } from './SubmitReturn';
import { useSubmission } from './use-submission';
import { useVersions } from './use-versions';

/** Sends the return, gives the receipt, lets the certifier certify, and shows what was sent before. */
export function SubmitView() {
  const { service, who } = usePane();
  const { checked, running } = useCheckState();
  const { notice, reload, versions } = useVersions();
  const state = useSubmission(reload);
  const { submission } = state;
  const sends = who?.roles.includes('preparer') === true;

  if (!service) return <Notice words={noService} />;

  return (
    <>
      <SubmissionNotice state={state} />
      {!who && submission.at !== 'stopped' && (
        <SignInFirst action="Sign in to submit this return and to see what was submitted before." />
      )}
      {who && !checked && <Running label="Checking the workbook" share={running} />}
      {who && checked && sends && submission.at !== 'accepted' && (
        <SubmitReturn checked={checked} state={state} />
      )}
      {who && !sends && (
        <p>Your role does not submit returns. A preparer of your department does.</p>
      )}
      {checked && versions && (
        <Certify onCertified={reload} period={checked.read.return.period} versions={versions} />
      )}
      {notice && <Notice words={notice} />}
      {versions ? <History versions={versions} /> : <KeptReceipts />}
    </>
  );
}

const noService = {
  action:
    'This pane was opened without a service, so it can check a return and not submit it. Ask whoever gave you the pane for the address of your service.',
  heading: 'There is no service to submit to',
  intent: 'info',
} as const;
