import type { Case } from '#domain/spend-control/case';
import { nextRevision, type NextRevision } from '#domain/spend-control/case-workbook/next-revision';
import { useState } from 'react';
import { useOnce } from '../../cases/use-once';
import { usePane } from '../../PaneContext';
import { useCheckState } from '../CheckContext';

/** What became of a case: saved as a draft, submitted (`send`), or why nothing was sent. */
export type SentCase =
  | { readonly outcome: NextRevision['outcome'] | 'saved'; readonly revision: Case }
  | { readonly outcome: 'stopped' };

interface Sending {
  /** The very same once more, with the workbook and the service as they are then. */
  readonly again: () => void;
  readonly busy: boolean;
  readonly send: (as: Case['state']) => void;
  readonly sent: SentCase | undefined;
  readonly trouble: unknown;
}

/** Checks the workbook once more and sends its case, once, as the revision that follows the service's last one. */
export function useSendCase(): Sending {
  const { announce, cases } = usePane();
  const { check } = useCheckState();
  const { again, busy, once, trouble } = useOnce();
  const [sent, setSent] = useState<SentCase>();

  const sendAs = async (state: Case['state']): Promise<SentCase> => {
    const draft = (await check())?.case?.draft;
    if (!cases || !draft) return { outcome: 'stopped' };

    const listed = await cases.list();
    const last = listed.find((each) => each.case.reference === draft.reference)?.case;
    const next = nextRevision(draft, last, state);
    if (next.outcome !== 'send') return next;
    const revision = await cases.put(next.revision);
    return { outcome: state === 'draft' ? 'saved' : 'send', revision };
  };

  return {
    again: () => void again(),
    busy,
    send: (state) => {
      setSent(undefined);
      void once(async () => {
        const done = await sendAs(state);
        setSent(done);
        announce(said[done.outcome] ?? 'Nothing was sent');
      });
    },
    sent,
    trouble,
  };
}

const said: Readonly<Partial<Record<SentCase['outcome'], string>>> = {
  saved: 'Saved as a draft',
  send: 'Submitted',
};
