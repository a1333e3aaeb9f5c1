import { stopsReturn } from '#domain/rules/stops-return';
import { useRef, useState } from 'react';
import type { Receipt } from '#domain/register/receipt';
import { ServiceError, type Service } from '../../ports/service';
import { useCheckState } from '../check/CheckContext';
import { usePane } from '../PaneContext';

/** How far a submission has come. */
type Submission =
  | { readonly at: 'ready' }
  | { readonly at: 'checking' }
  | { readonly at: 'overtaken' }
  | { readonly at: 'sending'; readonly share: number }
  | { readonly at: 'stopped'; readonly error: ServiceError }
  | {
      readonly at: 'accepted';
      readonly kept: boolean;
      readonly receipt: Receipt;
      readonly workbook: WorkbookSent;
    };

/** Whether the service has the workbook of an accepted return. */
export type WorkbookSent = 'sending' | 'sent' | 'not sent';

type Sent = Parameters<Service['submit']>[0];

interface SubmissionState {
  /** Goes on after a stop: sends the very same again, so that what did arrive is not a second version. */
  readonly carryOn: () => void;
  /** Sends the workbook of the accepted return once more. */
  readonly sendWorkbook: () => void;
  /** Leaves the last submission behind and checks afresh. */
  readonly startAgain: () => void;
  readonly submission: Submission;
  /** Checks once more and sends what was checked; a second press while it is under way does nothing. */
  readonly submit: () => void;
}

/** Sends the return, once, and keeps its receipt in the workbook. */
export function useSubmission(onAccepted: () => void): SubmissionState {
  const { announce, service, workbook } = usePane();
  const { check, minutesToClean } = useCheckState();
  const [submission, setSubmission] = useState<Submission>({ at: 'ready' });
  const underWay = useRef(false);
  const unsent = useRef<Sent>(undefined);

  const once = async (work: () => Promise<void>) => {
    if (underWay.current) return;
    underWay.current = true;
    try {
      await work();
    } catch (error) {
      const known =
        error instanceof ServiceError ? error : new ServiceError('failed', 'Try again.');
      setSubmission({ at: 'stopped', error: known });
    } finally {
      underWay.current = false;
    }
  };

  // The return was accepted: what goes wrong here takes nothing from it.
  const sendWorkbook = async (receipt: Receipt) => {
    const say = (sent: WorkbookSent) => {
      setSubmission((now) =>
        now.at === 'accepted' && now.receipt === receipt ? { ...now, workbook: sent } : now,
      );
    };
    say('sending');
    try {
      await service?.keepWorkbook(receipt.period, receipt.version, await workbook.file());
      say('sent');
    } catch {
      say('not sent');
    }
  };

  const send = async (sent: Sent) => {
    if (!service) return;
    unsent.current = sent;
    setSubmission({ at: 'sending', share: 0 });
    const receipt = await service.submit(sent, (share) => {
      setSubmission({ at: 'sending', share });
    });
    unsent.current = undefined;
    const kept = await workbook.keepReceipt(receipt).then(
      () => true,
      () => false,
    );
    setSubmission({ at: 'accepted', kept, receipt, workbook: 'sending' });
    announce(`Submitted: version ${receipt.version}`);
    onAccepted();
    await sendWorkbook(receipt);
    await check('with the register as it is now');
  };

  const checkAndSend = async () => {
    setSubmission({ at: 'checking' });
    const fresh = await check('with the register as it is now');
    if (!fresh) {
      setSubmission({ at: 'overtaken' });
      return;
    }
    if (fresh.kind === 'not a return' || fresh.findings.some(stopsReturn)) {
      announce('Not submitted. Look at what stops the return.');
      setSubmission({ at: 'ready' });
      return;
    }
    if (fresh.notCompared !== undefined) {
      const trouble = fresh.notCompared === 'no period' ? 'refused' : fresh.notCompared;
      throw new ServiceError(trouble, 'Nothing was sent. Your workbook is as it was.');
    }
    const previousVersion = fresh.known.lastVersion?.version ?? 0;
    const minutes = minutesToClean();
    await send({
      cells: fresh.cells,
      previousVersion,
      ...(minutes !== undefined && { minutesToClean: minutes }),
    });
  };

  return {
    submission,
    submit: () => void once(checkAndSend),
    carryOn: () => {
      const sent = unsent.current;
      void once(() => (sent ? send(sent) : checkAndSend()));
    },
    sendWorkbook: () => {
      if (submission.at === 'accepted') void sendWorkbook(submission.receipt);
    },
    startAgain: () => {
      unsent.current = undefined;
      setSubmission({ at: 'ready' });
      void check('with the register as it is now');
    },
  };
}
